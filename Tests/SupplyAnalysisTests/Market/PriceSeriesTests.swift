import SupplyAnalysis
import SupplyData
import Testing

struct PriceSeriesTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  private func series(_ mineral: MineralID, _ form: String) throws -> PriceSeries {
    try #require(sample.prices(form: form).all(of: mineral).first)
  }

  @Test func unitsOfOneDimensionAreConverted() throws {
    let series = try series("cobalt", "cathode")
    #expect(series.values(in: YearWindow(2018, 2022)) == [10, 20, 10, 20, 10].map { Interval($0) })
    #expect(series.values(in: YearWindow(2017, 2022)) == nil)
    #expect(series.unit == "USD/kg" && series.years == Array(2018...2022))
    #expect(series.figures[2020]?.unit == "USD/t" && series.figures[2022]?.edition == "MCS2026")
  }

  /// A ratio is of two years that one edition prints: MCS2026 has 2021 and 2022, MCS2023 2018 to 2020 and 2022.
  @Test func ratiosStayInsideAnEdition() throws {
    let cathode = try series("cobalt", "cathode")
    #expect((2018...2022).map { cathode.ratio(to: $0) } == [nil, 2, 0.5, nil, 0.5])
    #expect(cathode.steps[2022]?.before.edition == "MCS2026")
    let unitValue = try series("cobalt", "unit value")
    #expect(unitValue.family == "DS140" && (2016...2018).map { unitValue.ratio(to: $0) } == [nil, 1, 3])
  }

  @Test func aRangeIsAPriceButHasNoRatio() throws {
    let lithium = try series("lithium", "")
    #expect(lithium.values == [2021: Interval(50, 300), 2022: Interval(100)])
    #expect(lithium.steps.isEmpty && lithium.ratio(to: 2022) == nil)
    let tungsten = try series("tungsten", "")
    #expect(tungsten.values.isEmpty && tungsten.years.isEmpty && tungsten.figures.count == 2)
    #expect(tungsten.values(in: YearWindow(2021, 2022)) == nil)
  }
}
