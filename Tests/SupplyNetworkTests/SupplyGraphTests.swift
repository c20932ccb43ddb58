import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct SupplyGraphTests {
  @Test func layersHoldTheWeightsOfTheNetwork() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let supply = try SupplyGraph(network, layer: .supply)
    #expect(supply.nodes.last == .unitedStates)
    // 3 of cobalt, 1 lithium, 1 rare earths, 2 zinc; 4 known reliances.
    #expect(supply.lower.arcCount == 11)
    let lithium = try #require(supply.nodes.firstIndex(of: .mineral("lithium")))
    let last = Int32(supply.nodes.count - 1)
    #expect(supply.lower.weight(from: Int32(lithium), to: last) == 25)
    #expect(supply.upper.weight(from: Int32(lithium), to: last) == 100)
    let production = try SupplyGraph(network, layer: .production)
    #expect(production.lower.arcCount == 4)
  }
}
