import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct WGIFileTests {
  private let reference: Reference
  init() throws { reference = try SampleFolder.loaded().reference }

  private func read(_ text: String) throws -> (rows: [String], report: IngestReport) {
    var report = IngestReport()
    let file = try PublishedFile(path: "wgi.csv", bytes: Array(text.utf8))
    let found = try WGIFile(reference: reference).read(file, report: &report)
    return (found.map { "\($0.country) \($0.year) \($0.dimension) \($0.value)" }, report)
  }

  /// Dimensions are numbered in the order of the table: va, pv, ge, rq, rl, cc.
  @Test func theLongLayoutHasARowForEachEstimate() throws {
    let (rows, report) = try read(
      "Code,CountryName,Year,Indicator,Estimate\nCHN,China,2022,VA,-1.50\nXXX,Norway,2021,cc,2\nNOR,Norway,2022,ge,#N/A\n"
        + "NOR,Norway,2022,xx,1\nATL,Atlantis,2022,va,1\n")
    #expect(rows == ["CHN 2022 0 -1.5", "NOR 2021 5 2"])
    #expect(report.files.map(\.read) == [5] && report.files.map(\.kept) == [2])
    #expect(
      report.skipped.map(\.reason) == ["empty", "of a country that is not known", "of another indicator"])
    #expect(report.findings.map(\.line) == [5])
  }

  /// DataBank's layout: a column for each year, and lines on itself below the table.
  @Test func theWideLayoutHasAColumnForEachYear() throws {
    let (rows, report) = try read(
      "Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\n"
        + "China,CHN,Rule of Law,RL.EST,−0.04,..\nChina,CHN,Ranks,RL.PER.RNK,50,51\n"
        + ",,,,,\nData from database: WGI,,,,,\n")
    #expect(rows == ["CHN 2021 4 -0.04"])
    #expect(report.files.map(\.read) == [4] && report.skipped.map(\.count) == [1, 2])
  }

  @Test(arguments: [
    ("code,year,indicator,estimate\nCHN,2022,va,54\n", "estimate", "54 is no estimate of governance"),
    ("code,year,indicator,estimate\nCHN,22,va,1\n", "year", "\"22\" is no year"),
    ("Country Code,Series Code,2022 [YR2022]\nCHN,VA.EST,x\n", "2022 [YR2022]", "\"x\" is not a number"),
  ]) func faultsAreLocated(text: String, column: String, problem: String) {
    let error = #expect(throws: DataError.self) { try read(text) }
    #expect(error?.line == 2 && error?.column == column && error?.problem == problem)
  }

  @Test func anotherTableIsRefused() {
    let error = #expect(throws: DataError.self) { try read("a,b\n1,2\n") }
    #expect(error?.line == 1 && error?.remedy.text().hasPrefix("Save the World Bank's file as CSV") == true)
  }
}
