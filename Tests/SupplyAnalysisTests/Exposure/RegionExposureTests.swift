import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct RegionExposureTests {
  private func network() throws -> (SupplyNetwork, Dataset) {
    let data = try SampleFolder.loaded()
    return (
      try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data), data
    )
  }

  @Test func thePartsOfAMineralAddUpToItsReliance() throws {
    let (network, data) = try network()
    let regions = RegionExposure(Exposure(network), register: data.reference.register)
    let cobalt = regions.flows.filter { $0.mineral == "cobalt" }.reduce(Interval(0)) { $0 + $1.exposure }
    #expect(abs(cobalt.lower - 73) < 1e-9 && abs(cobalt.upper - 73) < 1e-9)
    #expect(regions.origins.last?.origin == .notNamed)
    let europe = regions.flows.first { $0.mineral == "cobalt" && $0.origin == .region(.europe) }
    #expect(abs((europe?.exposure.lower ?? 0) - (16 + 26) * 0.73) < 1e-9)
  }

  @Test func aSetOfCountriesAddsUp() throws {
    let exposure = Exposure(try network().0)
    let parts = exposure.exposure(to: ["CAN", "MEX"])
    #expect(abs((parts["zinc"]?.lower ?? 0) - 77) < 1e-9)
    #expect(parts["lithium"] == nil && exposure.exposure(to: []).isEmpty)
  }

  @Test func theBackboneKeepsSoleFlowsAndWhatStandsOut() throws {
    let exposure = Exposure(try network().0)
    let strict = try exposure.backbone(level: 0.001)
    #expect(strict.contains { $0.country == "CHL" && $0.mineral == "lithium" })
    #expect(!strict.contains { $0.country == "CAN" && $0.mineral == "cobalt" })
    #expect(try exposure.backbone(level: 1).count >= strict.count)
  }
}
