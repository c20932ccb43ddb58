import Foundation
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ProductionGrowthTests {
  private let sample: MarketSample
  init() throws { sample = try MarketSample() }

  @Test func growthIsCompoundInsideOneStage() throws {
    let growth = try #require(
      ProductionGrowth.of("cobalt", to: 2022, in: sample.sources.production).value)
    #expect(growth.years == YearWindow(2017, 2022))
    #expect(growth.after.stage == "mine")
    #expect(growth.rate.isExact)
    #expect(abs(growth.rate.lower - (pow(160.0 / 90, 0.2) - 1)) < 1e-12)
  }

  @Test func aYearThatIsMissingGivesWayToItsNeighbour() throws {
    let growth = try #require(
      ProductionGrowth.of("cobalt", to: 2022, over: 3, in: sample.sources.production).value)
    #expect(growth.years == YearWindow(2018, 2022))
  }

  @Test func whatIsNotKnownSaysWhy() {
    let production = sample.sources.production
    #expect(ProductionGrowth.of("zinc", to: 2022, in: production).reason?.contains("zinc") == true)
    #expect(
      ProductionGrowth.of("cobalt", to: 2018, in: production).reason
        == "no series of world production is complete both in 2018 and in 2012-2014")
  }
}
