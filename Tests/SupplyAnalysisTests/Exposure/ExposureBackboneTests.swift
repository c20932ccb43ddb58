import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ExposureBackboneTests {
  private let exposure: Exposure
  init() throws {
    let data = try SampleFolder.loaded()
    exposure = Exposure(
      try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data))
  }

  private func flows(_ level: Double) throws -> [String] {
    try exposure.backbone(level: level).map { "\($0.country) \($0.mineral)" }
  }

  /// Canada supplies two minerals that others supply too; every other flow is the only one of its country.
  @Test func theOnlyFlowOfACountryStays() throws {
    #expect(try flows(1e-9) == ["CHN rare-earths", "CHL lithium", "MEX zinc", "NOR cobalt", "FIN cobalt"])
  }

  /// Canada: zinc is 38.5 of 48.72, the other of two flows leaves a chance of 1 - 0.79; cobalt's is 0.79.
  @Test func aFlowStaysFromItsChanceOn() throws {
    let chance = 1 - 38.5 / (38.5 + 14 * 0.73)
    #expect(try !flows(chance - 1e-6).contains("CAN zinc"))
    #expect(try flows(chance + 1e-6).contains("CAN zinc"))
    #expect(try !flows(chance + 1e-6).contains("CAN cobalt"))
    #expect(try flows(1).count == exposure.countries.flatMap(\.flows).count)
  }

  @Test(arguments: [0, -1, 1.5, .nan]) func aLevelThatIsNoChanceIsAnError(level: Double) {
    #expect(throws: GraphError.self) { try exposure.backbone(level: level) }
  }
}
