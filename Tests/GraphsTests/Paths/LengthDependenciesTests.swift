import Testing

@testable import Graphs

struct LengthDependenciesTests {
  private func search(_ graph: Digraph, _ body: (LengthSearch) -> Void) {
    let lengths = PathLengths(graph.outgoing)
    lengths.adjacency.withRows { rows in
      body(
        LengthSearch(rows: rows, bound: lengths.bound, nodeCount: graph.nodeCount, arcCount: graph.arcCount))
    }
  }

  /// Summed over all sources, what nodes and arcs are depended on is their betweenness by definition.
  @Test(arguments: RandomGraph.seeds)
  func dependenciesAddUpToTheDefinition(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 16, edges: 50, weights: .length)
    let exact = ExactPaths(graph, lengths: graph.arcs.map { Int128($0.weight * 4) })
    var nodes = [Double](repeating: 0, count: graph.nodeCount)
    var arcs = [Double](repeating: 0, count: graph.arcCount)
    search(graph) { search in
      for source in graph.nodes {
        nodes.withUnsafeMutableBufferPointer { nodes in
          if let nodes = nodes.baseAddress {
            search.addDependencies(from: source, endpoints: false, to: nodes)
          }
        }
        search.countPaths(from: source)
        arcs.withUnsafeMutableBufferPointer { arcs in
          if let arcs = arcs.baseAddress { search.addArcDependencies(to: arcs) }
        }
        search.clear()
      }
    }
    #expect(zip(nodes, exact.betweenness).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(zip(arcs, exact.edgeBetweenness).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  /// A square whose two ways are as long: each middle carries half; the ends count once a path.
  @Test func twoWaysAsLongShareTheirPaths() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 1, 0.1), (1, 3, 0.2), (0, 2, 0.2), (2, 3, 0.1)], weights: .length)
    var plain = [Double](repeating: 0, count: 4)
    var ends = plain
    search(graph) { search in
      plain.withUnsafeMutableBufferPointer { total in
        if let total = total.baseAddress { search.addDependencies(from: 0, endpoints: false, to: total) }
      }
      ends.withUnsafeMutableBufferPointer { total in
        if let total = total.baseAddress { search.addDependencies(from: 0, endpoints: true, to: total) }
      }
    }
    #expect(plain == [0, 0.5, 0.5, 0] && ends == [3, 1.5, 1.5, 1])
  }
}
