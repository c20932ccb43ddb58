import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct TradeIngestTests {
  private let folder: IngestFolder
  init() throws {
    folder = try IngestFolder()
    try folder.copy("reference/hs_codes.csv")
  }

  private static let header = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"

  private func read(
    _ rows: String, nomenclature: String? = "HS17", replaces: Bool = false
  ) throws -> IngestReport {
    let path = try folder.write(Self.header + rows, to: "sums.csv")
    let options = IngestOptions(replaces: replaces)
    return try TradeIngest(folder: folder.data).run([path], nomenclature: nomenclature, options: options)
  }

  /// The rows come in any order; the table, its series and what the year holds are as an ingest of CEPII's file leaves
  /// them.
  @Test func sumsAreKeptAsTheFilesThemselvesWouldBe() throws {
    let countries = try folder.write(BACIIngestTests.countries, to: "country_codes_V203001.csv")
    let file = try folder.write(
      "t,i,j,k,v,q\n2029,4,842,811010,1.0006,0.25\n2029,490,842,252810,1.5,NA\n2029,490,842,252890,2,1\n",
      to: "BACI_HS02_Y2029_V203001.csv")
    try BACIIngest(folder: folder.data).run([file], countries: countries)
    let tables = ["baci/trade.csv", "baci/series.csv", "baci/coverage.csv", "reference/editions.csv"]
    let whole = try tables.map { try folder.read("data/\($0)") }
    for table in tables.dropLast() { IngestFolder.remove("\(folder.data)/\(table)") }
    try folder.copy("reference/editions.csv")
    let report = try read(
      "2029,boron,252810+252890,TWN,USA,3500.0000001,,BACI203001\n2029,antimony,811010,AFG,USA,1000.6,0.25,BACI203001\n",
      nomenclature: "HS02")
    #expect(report.read == 2 && report.kept == 2)
    #expect(try tables.map { try folder.read("data/\($0)") } == whole)
    #expect(whole[0].contains("2029,antimony,811010,AFG,USA,1001,0.25,BACI203001\n"))
  }

  @Test(arguments: [
    (
      "2029,cobalt,282200,CAN,USA,1,,BACI203001\n2029,cobalt,282200,CAN,USA,2,,BACI203001\n",
      "holds more than one row of cobalt 282200, CAN to USA, 2029"
    ),
    ("2029,cobalt,811010,CAN,USA,1,,BACI203001\n", "is no series of cobalt"),
    ("2029,cobalt,282200,OTH,USA,1,,BACI203001\n", "\"OTH\" is no country"),
    ("2029,cobalt,282200,CAN,USA,-1,,BACI203001\n", "value_usd"),
    ("2029,cobalt,282200,CAN,USA,1,1e40,BACI203001\n", "quantity_t"),
    ("2029,cobalt,282200,CAN,USA,1,,MCS2026\n", "\"MCS2026\" is no release of BACI"),
    (
      "2029,cobalt,282200,CAN,USA,1,,BACI203001\n2029,cobalt,282200,NOR,USA,1,,BACI203101\n",
      "BACI203101 follows rows of BACI203001"
    ),
  ])
  func whatCannotBeTakenIsLocated(rows: String, words: String) throws {
    let error = #expect(throws: DataError.self) { _ = try read(rows) }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  @Test func aNewYearNeedsItsNomenclature() throws {
    let row = "2029,cobalt,282200,CAN,USA,1,,BACI203001\n"
    let error = #expect(throws: DataError.self) { _ = try read(row, nomenclature: nil) }
    #expect(error?.problem == "BACI203001 2029 is new, and the rows do not name the nomenclature")
    _ = try read(row)
    #expect(try read(row, nomenclature: nil).changes[0].unchanged == 1)
  }
}
