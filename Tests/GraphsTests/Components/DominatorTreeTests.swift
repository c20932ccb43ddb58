import Graphs
import Testing

@Suite struct DominatorTreeTests {
  @Test(arguments: Fixture.having("dominators"))
  func immediate(fixture: Fixture) throws {
    fixture.expect(
      "dominators", try fixture.unweighted.dominatorTree(from: 0).immediateDominators.map(Double.init))
  }

  @Test func whatANodeHoldsUp() throws {
    let graph = try Digraph(nodeCount: 6, edges: [(0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 4, 1), (3, 4, 1)])
    let tree = try graph.dominatorTree(from: 0)
    #expect(tree.dominators(of: 4) == [0, 1, 4])
    #expect(tree.dominators(of: 5).isEmpty)
    #expect(tree.dominatedCounts.values == [4, 3, 0, 0, 0, 0])
    #expect(throws: GraphError.self) { try graph.dominatorTree(from: 6) }
  }

  /// A dominator is a node without which no path is left: the definition, node by node.
  @Test(arguments: RandomGraph.seeds)
  func withoutADominatorNoPathIsLeft(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 25, edges: 45)
    let tree = try graph.dominatorTree(from: 0)
    let reached = try graph.hops(from: 0)
    var counts = [Double](repeating: 0, count: 25)
    for lost in NodeID(1)..<25 {
      let rest = graph.filtered(nodes: { $0 != lost }).subgraph()
      let hops = try rest.graph.hops(from: 0)
      for (number, node) in rest.nodes.enumerated() where reached[Int(node)] != nil {
        #expect(tree.dominators(of: node).contains(lost) == (hops[number] == nil))
        if hops[number] == nil { counts[Int(lost)] += 1 }
      }
    }
    counts[0] = Double(reached.count { $0 != nil } - 1)
    #expect(tree.dominatedCounts.values == counts)
  }

  /// A chain of 300,000 nodes, with a way back from every node to the one before it.
  @Test func aLongChainTakesLinearTime() throws {
    let count: NodeID = 300_000
    let edges = (1..<count).flatMap { [($0 - 1, $0, 1.0), ($0, $0 - 1, 1.0)] }
    let graph = try Digraph(nodeCount: Int(count), edges: edges)
    let start = threadSeconds()
    let counts = try graph.dominatorTree(from: 0).dominatedCounts
    #expect(counts[0] == Double(count - 1) && counts[count - 2] == 1)
    // Quadratic work would take hours; built for debugging it takes about a second.
    #expect(threadSeconds() - start < 30)
  }
}
