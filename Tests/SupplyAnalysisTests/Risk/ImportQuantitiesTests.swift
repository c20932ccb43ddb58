import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct ImportQuantitiesTests {
  private static let header = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"

  private func quantities(_ rows: [String]) throws -> ImportQuantities {
    try ImportQuantities(
      try SampleFolder.loaded([
        "baci/trade.csv": Self.header + rows.sorted().map { $0 + ",BACI202601\n" }.joined()
      ]))
  }

  @Test func amountsAreWeightsWhereEveryRowHasOne() throws {
    let quantities = try quantities([
      "2021,cobalt,282200,CAN,USA,25,5", "2021,cobalt,282200,FIN,USA,75,", "2022,cobalt,282200,CAN,USA,25,5",
      "2022,cobalt,282200,FIN,USA,75,10", "2022,cobalt,282200,NOR,FIN,10,1",
    ])
    let weights = try #require(quantities.imports(of: "cobalt", in: 2022).value)
    #expect(weights.isWeight && weights.code == "282200" && weights.edition == "BACI202601")
    #expect(weights.flows.map(\.country) == ["CAN", "FIN"] && weights.flows.map(\.amount) == [5, 10])
    let values = try #require(quantities.imports(of: "cobalt", in: 2021).value)
    #expect(!values.isWeight && values.flows.map(\.amount) == [25, 75])
    #expect(quantities.value(of: "cobalt", in: 2022).value?.dollars == 100)
  }

  @Test func whatIsNotHeldIsUnknownForItsOwnReason() throws {
    let quantities = try quantities([
      "2022,cobalt,282200,CAN,USA,25,", "2022,zinc,790111,CAN,USA,1,", "2022,zinc,790112,CAN,USA,1,",
    ])
    func reason(_ mineral: MineralID, _ year: Int) -> UnknownReason? {
      quantities.value(of: mineral, in: year).unknown
    }
    #expect(reason("tungsten", 2022) == .notPrinted("trade statistics hold no series of tungsten"))
    #expect(reason("cobalt", 2021) == .notInYear("trade statistics hold no imports of cobalt in 2021"))
    #expect(
      reason("zinc", 2022)
        == .ambiguousForm(
          "trade statistics hold zinc under 790111, 790112, and none of them stands for all"))
  }

  @Test func domesticProductionIsComparedByWeightAlone() throws {
    let quantities = try quantities(["2021,cobalt,282200,CAN,USA,25,5", "2022,cobalt,282200,CAN,USA,25,"])
    let (weights, values) = (
      try #require(quantities.imports(of: "cobalt", in: 2021).value),
      try #require(quantities.imports(of: "cobalt", in: 2022).value)
    )
    func production(_ rows: [String], _ imports: ImportQuantities.Imports) throws -> Interval {
      let world = try WorldProduction(try ShiftSample.dataset(rows))
      let shares = try #require(world.candidates(of: "cobalt", in: 2022).compactMap(\.shares).first)
      return quantities.domesticProduction(shares, comparedWith: imports)
    }
    let named = ["cobalt COD 2022 9 kt", "cobalt USA 2022 1 kt", "cobalt WLD 2022 10 kt"]
    #expect(try production(named, weights) == Interval(1000))
    #expect(try production(named, values) == Interval(0, .infinity))
    let none = ["cobalt COD 2022 10", "cobalt USA 2022 0", "cobalt WLD 2022 10"]
    #expect(try production(none, values) == Interval(0))
    // Not named: nothing, or all of the other countries.
    let other = ["cobalt COD 2022 6", "cobalt OTH 2022 4", "cobalt WLD 2022 10"]
    #expect(try production(other, weights) == Interval(0, 4))
  }
}
