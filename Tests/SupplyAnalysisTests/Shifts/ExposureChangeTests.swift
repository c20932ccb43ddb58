import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct ExposureChangeTests {
  @Test func comparesWhatIsKnownInBothYears() throws {
    let data = try SampleFolder.loaded()
    let list = try MineralList(named: "us-2022", in: data)
    let change = ExposureChange(
      from: try SupplyNetwork(year: 2021, list: list, vintage: .first, from: data),
      to: try SupplyNetwork(year: 2022, list: list, from: data))
    #expect(change.minerals == ["cobalt"] && change.leftOut.contains("lithium") && change.sameWindow.isEmpty)
    // Canada: 16 % of 76 % before, 14 % of 73 % after.
    let canada = try #require(change.flows.first { $0.country == "CAN" })
    #expect(abs(canada.change.lower - (14 * 73 - 16 * 76) / 100.0) < 1e-9 && canada.change.isExact)
    // Finland is not named before: at most the smallest named share.
    let finland = try #require(change.flows.first { $0.country == "FIN" })
    #expect(finland.before.lower == 0 && abs(finland.before.upper - 16 * 0.76) < 1e-9)
    #expect(change.countries["CAN"] == canada.change)
  }
}
