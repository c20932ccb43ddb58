import SupplyData
import Testing

@testable import SupplyAnalysis

struct GeoPolRiskTests {
  /// The example in the tests of geopolrisk-py: Σ g f = 1000, F = 2000, p = 500, HHI = 0.3.
  @Test func theExampleOfTheReference() throws {
    let risk = try #require(
      GeoPolRisk.value(
        concentration: Interval(0.3), imports: [(2000, Interval(0.5))], production: Interval(500)))
    #expect(risk.isExact)
    #expect(abs(risk.lower - 0.3 * 1000 / 2500) < 1e-12)
  }

  @Test func anUnknownCountryAndUnknownProductionWiden() throws {
    let risk = try #require(
      GeoPolRisk.value(
        concentration: Interval(0.5), imports: [(100, Interval(0, 1))], production: Interval(0, .infinity)))
    #expect(risk == Interval(0, 0.5))
  }

  @Test func nothingImportedOrProducedHasNone() {
    #expect(GeoPolRisk.value(concentration: Interval(1), imports: [], production: Interval(0)) == nil)
  }
}
