import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct NodeStrengthsTests {
  @Test func strengthAddsTheWeightsOfEdges() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let entries = try NodeStrengths(network, layer: .supply).entries
    func entry(_ node: SupplyGraph.Node) -> NodeStrengths.Entry? { entries.first { $0.node == node } }
    #expect(entry(.country("CAN"))?.outgoing == Interval(14 + 50))
    #expect(entry(.country("COD"))?.outgoing == Interval(0))
    #expect(entry(.mineral("cobalt"))?.incoming == Interval(56))
    #expect(entry(.unitedStates)?.incoming == Interval(73 + 25 + 95 + 77, 73 + 100 + 100 + 77))
  }
}
