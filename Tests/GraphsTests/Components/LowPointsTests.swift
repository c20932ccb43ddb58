import Testing

@testable import Graphs

struct LowPointsTests {
  /// A triangle 0, 1, 2 with a tail 2, 3, 4 and a node alone.
  @Test func aTriangleWithATail() throws {
    let graph = try Digraph(
      nodeCount: 6, edges: [(0, 1, 1), (1, 2, 1), (2, 0, 1), (2, 3, 1), (3, 4, 1)], directed: false)
    let walk = LowPoints(graph)
    #expect(walk.order == [0, 1, 2, 3, 4, 5] && walk.parents == [-1, 0, 1, 2, 3, -1])
    #expect(walk.visits == [1, 2, 3, 4, 5, 6] && walk.lows == [1, 1, 1, 4, 5, 6])
    #expect((1...4).map(walk.staysBelowParent) == [true, false, true, true])
    #expect((1...4).map(walk.hangsByOneEdge) == [false, false, true, true])
  }

  /// An edge that the walk does not follow joins a node to one above it, whose visit its low point does not pass.
  @Test(arguments: RandomGraph.seeds)
  func everyOtherEdgeLeadsUp(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 20, edges: 30, directed: false)
    let walk = LowPoints(graph)
    #expect(walk.order.sorted() == Array(graph.nodes))
    #expect(walk.parents.count { $0 < 0 } == graph.weakComponents().count)
    func ancestors(_ node: NodeID) -> [NodeID] {
      Array(sequence(first: node) { walk.parents[Int($0)] < 0 ? nil : walk.parents[Int($0)] })
    }
    for edge in graph.edges {
      let (low, high) =
        walk.visits[Int(edge.source)] < walk.visits[Int(edge.target)]
        ? (edge.source, edge.target) : (edge.target, edge.source)
      #expect(ancestors(high).contains(low))
      if walk.parents[Int(high)] != low { #expect(walk.lows[Int(high)] <= walk.visits[Int(low)]) }
    }
    for node in graph.nodes where walk.parents[Int(node)] >= 0 {
      #expect(walk.visits[Int(walk.parents[Int(node)])] < walk.visits[Int(node)])
    }
  }
}
