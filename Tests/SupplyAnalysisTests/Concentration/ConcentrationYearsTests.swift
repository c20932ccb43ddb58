import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ConcentrationYearsTests {
  private let data: Dataset
  private let sources: NetworkSources
  private let list = MineralList(name: "sample", minerals: ["cobalt", "lithium"])
  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
  }

  private func years(_ first: Int, _ last: Int, _ subject: ConcentrationSubject) throws -> ConcentrationYears
  {
    try ConcentrationYears(
      list: list, period: YearWindow(first, last), of: subject, from: data, sources: sources
    ) { year throws(DataError) in try SupplyNetwork(year: year, list: list, sources: sources) }
  }

  @Test func everyYearHasAnIndexOrAReason() throws {
    let imports = try years(2017, 2022, .imports).entries
    // 2018-21: Norway 22, Canada 16, others 62, none above 16; 2021-24 from 2021 on.
    let cobalt = imports[0].points.map { $0.shares.value?.index.lower }
    #expect(cobalt == [nil, 740, 740, 740, 1128, 1128])
    #expect(imports[0].points[0].shares.reason != nil)
    #expect(imports[0].points.allSatisfy { !$0.isBreak })
  }

  @Test func exportsAreOfTheCode() throws {
    let trade = try years(2022, 2022, .trade).entries
    #expect(trade[0].points[0].shares.value?.series == "HS 282200")
    #expect(trade[1].points[0].shares.reason == "there is no trade series of lithium")
  }

  @Test func aPeriodOfWhichNothingIsHeldIsAnError() {
    for subject in ConcentrationSubject.allCases {
      #expect(throws: DataError.self) { try years(1950, 1951, subject) }
    }
  }

  @Test func anotherSeriesIsABreak() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let sources = try NetworkSources(data)
    let list = MineralList(name: "cobalt", minerals: ["cobalt"])
    let years = try ConcentrationYears(
      list: list, period: YearWindow(2013, 2022), of: .production, from: data, sources: sources
    ) { year throws(DataError) in try SupplyNetwork(year: year, list: list, sources: sources) }
    let known = years.entries[0].points.filter { $0.shares.value != nil }
    #expect(known.count > 5)
    for (before, after) in zip(known, known.dropFirst()) {
      #expect(after.isBreak == (before.shares.value?.series != after.shares.value?.series))
    }
  }
}
