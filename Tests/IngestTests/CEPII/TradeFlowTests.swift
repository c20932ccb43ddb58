import Testing

@testable import Ingest
@testable import SupplyData

struct TradeFlowTests {
  private func flow(_ year: Int, _ exporter: Int, _ dollars: Int64, _ kilograms: Int64) -> TradeFlow {
    TradeFlow(
      key: TradeFlow.key(year: year, series: 3, exporter: exporter, importer: 9), dollars: dollars,
      kilograms: kilograms)
  }

  @Test(arguments: [(2022, 0, 0, 0), (1995, 65_535, 1, 65_535), (2100, 7, 65_535, 2)])
  func theKeyHoldsEachPlace(year: Int, series: Int, exporter: Int, importer: Int) {
    let flow = TradeFlow(
      key: TradeFlow.key(year: year, series: series, exporter: exporter, importer: importer), dollars: 1,
      kilograms: 1)
    #expect(
      flow.year == year && flow.series == series && flow.exporter == exporter && flow.importer == importer)
    #expect(flow.key < TradeFlow.key(year: year + 1, series: 0, exporter: 0, importer: 0))
  }

  @Test func flowsOfOneKeyAreAddedInTheOrderOfTheTable() throws {
    let sums = try TradeFlow.summed([
      flow(2022, 2, 5, 7), flow(2021, 8, 1, 0), flow(2022, 2, 6, 8), flow(2022, 1, 4, 4),
    ])
    #expect(sums == [flow(2021, 8, 1, 0), flow(2022, 1, 4, 4), flow(2022, 2, 11, 15)])
    #expect(try TradeFlow.summed([]).isEmpty)
  }

  /// A part without a quantity leaves the sum without one, whatever the others have.
  @Test func anUnknownPartMakesAnUnknownSum() throws {
    let sums = try TradeFlow.summed([flow(2022, 1, 1, 5), flow(2022, 1, 1, -1), flow(2022, 1, 1, .max)])
    #expect(sums == [flow(2022, 1, 3, -1)])
  }

  @Test func flowsOfTooManyDigits() throws {
    let flow = TradeFlow(key: 1 << 48, dollars: .max, kilograms: 1)
    #expect(throws: DataError.self) { _ = try TradeFlow.summed([flow, flow]) }
    let heavy = TradeFlow(key: 1 << 48, dollars: 1, kilograms: .max)
    #expect(throws: DataError.self) { _ = try TradeFlow.summed([heavy, heavy]) }
  }
}
