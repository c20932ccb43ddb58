import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct TradeMergeTests {
  private static let header = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
  private static let table =
    header + """
      2021,cobalt,282200,CAN,USA,1,,BACI202601
      2022,cobalt,282200,CAN,USA,25,0.5,BACI202601
      2022,cobalt,282200,FIN,USA,75,,BACI202601
      2022,zinc,790111,CAN,USA,9,,BACI202601

      """
  private let series: [(mineral: String, code: String)] = [
    ("cobalt", "282200"), ("cobalt-ore", "2605"), ("zinc", "790111"),
  ]
  private let countries = ["CAN", "FIN", "NOR", "USA"]
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder(["baci/trade.csv": Self.table]) }

  private func flow(_ year: Int, _ series: Int, _ exporter: Int, _ dollars: Int64, _ kilograms: Int64 = -1)
    -> TradeFlow
  {
    TradeFlow(
      key: TradeFlow.key(year: year, series: series, exporter: exporter, importer: 3), dollars: dollars,
      kilograms: kilograms)
  }

  private func merge(_ flows: [TradeFlow], replacing: Bool = false) throws -> (
    merge: TradeMerge, text: String
  ) {
    let path = "\(folder.path)/out.csv"
    let target = try PartialFile(for: path)
    let merge = try TradeMerge(
      try TradeFlow.summed(flows), table: "\(folder.path)/baci/trade.csv", series: series,
      countries: countries,
      edition: "BACI202601", replacing: replacing, to: target)
    try WholeFile.commit([], with: target)
    return (merge, try WholeFile.text(of: path))
  }

  @Test func theSameFlowsLeaveTheTableAsItIs() throws {
    let (merge, text) = try merge([flow(2022, 0, 0, 25, 500), flow(2022, 0, 1, 75)])
    #expect(text == Self.table && merge.change.unchanged == 2 && merge.contradiction == nil)
    #expect(merge.change.added == 0 && merge.change.replaced == 0)
  }

  /// A mineral whose name begins another's comes first, as it does in the table.
  @Test func newFlowsStandInTheirOrder() throws {
    let (merge, text) = try merge([
      flow(2021, 1, 0, 3, 1001), flow(2020, 2, 0, 1), flow(2023, 0, 0, 2), flow(2022, 0, 2, 4, 0),
    ])
    #expect(merge.change.added == 4 && merge.change.removed == 0)
    #expect(
      text.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "U" }) } == [
        "2020,zinc,790111,CAN,", "2021,cobalt,282200,CAN,", "2021,cobalt-ore,2605,CAN,",
        "2022,cobalt,282200,CAN,",
        "2022,cobalt,282200,FIN,",
        "2022,cobalt,282200,NOR,", "2022,zinc,790111,CAN,",
        "2023,cobalt,282200,CAN,",
      ])
    #expect(text.contains("2021,cobalt-ore,2605,CAN,USA,3,1.001,BACI202601\n"))
    #expect(text.contains("NOR,USA,4,0,BACI202601\n"))
  }

  @Test func otherValuesContradictAndTheFirstIsNamed() throws {
    let (merge, text) = try merge([flow(2022, 0, 0, 26, 500), flow(2022, 0, 1, 76)])
    #expect(merge.change.replaced == 2)
    #expect(merge.contradiction?.existing == "2022,cobalt,282200,CAN,USA,25,0.5,BACI202601")
    #expect(merge.contradiction?.new == "2022,cobalt,282200,CAN,USA,26,0.5,BACI202601")
    #expect(text.contains("USA,26,0.5,") && text.contains("USA,76,,"))
  }

  @Test func replacingTakesAwayRowsOfTheSameYearsAndSeries() throws {
    let (merge, text) = try merge([flow(2022, 0, 0, 25, 500)], replacing: true)
    // The series are those of the release, zinc among them; 2021 is another year.
    #expect(merge.change.removed == 2 && merge.change.unchanged == 1)
    #expect(
      text == Self.header
        + "2021,cobalt,282200,CAN,USA,1,,BACI202601\n2022,cobalt,282200,CAN,USA,25,0.5,BACI202601\n")
  }

  @Test func anotherHeaderIsRefused() throws {
    let path = try folder.write("year,mineral\n", to: "baci/trade.csv")
    let error = #expect(throws: DataError.self) { try merge([flow(2022, 0, 0, 1)]) }
    #expect(error?.file == path && error?.line == 1)
  }
}
