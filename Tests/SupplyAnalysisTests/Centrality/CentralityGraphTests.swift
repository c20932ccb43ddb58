import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct CentralityGraphTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func weight(
    _ from: SupplyGraph.Node, _ to: SupplyGraph.Node, in graph: CentralityGraph
  ) -> Double? {
    guard let source = graph.nodes.firstIndex(of: from), let target = graph.nodes.firstIndex(of: to) else {
      return nil
    }
    return graph.graph.weight(from: NodeID(source), to: NodeID(target))
  }

  @Test func supplyHoldsTheMiddlesOfItsBounds() throws {
    let supply = try CentralityGraph(.supply, of: network)
    #expect(weight(.country("CAN"), .mineral("cobalt"), in: supply) == 14)
    #expect(weight(.mineral("lithium"), .unitedStates, in: supply) == 62.5)
    #expect(weight(.mineral("zinc"), .unitedStates, in: supply) == 77)
    #expect(supply.nodes.last == .unitedStates && supply.graph.isDirected)
  }

  /// Congo and Australia only produce, tungsten's reliance is withheld and no supplier of it is named.
  @Test func whatHasNoEdgeInTheLayerIsNoNodeOfIt() throws {
    let supply = try CentralityGraph(.supply, of: network)
    #expect(!supply.nodes.contains(.country("COD")) && !supply.nodes.contains(.mineral("tungsten")))
    let imports = try CentralityGraph(.imports, of: network)
    #expect(!imports.nodes.contains(.unitedStates) && imports.graph.edgeCount == 7)
    let production = try CentralityGraph(.production, of: network)
    #expect(production.nodes.contains(.country("COD")) && !production.nodes.contains(.country("NOR")))
  }

  @Test func theProjectionTiesCountriesWithoutADirection() throws {
    let projection = try CentralityGraph(.projection, of: network)
    #expect(projection.nodes == ["CAN", "FIN", "MEX", "NOR"].map { .country($0) })
    #expect(!projection.graph.isDirected && projection.graph.edgeCount == 4)
  }

  @Test func tradeIsOfOneMineral() throws {
    let trade = try CentralityGraph(TradeGraph("cobalt", year: 2022, from: data))
    #expect(weight(.country("FIN"), .country("USA"), in: trade) == 75)
    #expect(trade.layer == .trade && trade.nodes == ["CAN", "FIN", "NOR", "USA"].map { .country($0) })
    #expect(
      throws: GraphError.undefined(measure: "the trade layer", reason: "it is of one mineral; name one")
    ) { try CentralityGraph(.trade, of: network) }
  }
}
