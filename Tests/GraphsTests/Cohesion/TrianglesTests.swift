import Graphs
import Testing

@Suite struct TrianglesTests {
  @Test(arguments: RandomGraph.seeds)
  func everyTriangleIsCounted(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try RandomGraph.make(seed: seed, nodes: 14, edges: 60, directed: directed)
      let isJoined = { (a: NodeID, b: NodeID) in graph.hasArc(from: a, to: b) || graph.hasArc(from: b, to: a)
      }
      var counts = [Double](repeating: 0, count: 14)
      for a in graph.nodes {
        for b in graph.nodes where b > a && isJoined(a, b) {
          for c in graph.nodes where c > b && isJoined(a, c) && isJoined(b, c) {
            for node in [a, b, c] { counts[Int(node)] += 1 }
          }
        }
      }
      #expect(graph.triangles().values == counts)
      let degrees = graph.nodes.map { a in Double(graph.nodes.count { $0 != a && isJoined(a, $0) }) }
      let pairs = degrees.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      #expect(abs(graph.transitivity() - counts.reduce(0, +) / pairs) < 1e-15)
    }
  }

  /// `nx.triangles` and `nx.transitivity` of NetworkX 3.6.1 on `nx.karate_club_graph()`: 45 triangles,
  /// 0.2556818181818182.
  @Test func theKarateClub() throws {
    let club = try Fixture.named("karate-club").unweighted
    #expect(club.triangles().sum == 3 * 45)
    #expect(abs(club.transitivity() - 0.2556818181818182) < 1e-15)
  }

  /// A hub of many leaves costs no more than its edges.
  @Test func aStarIsQuick() throws {
    let star = try Digraph(
      nodeCount: 200_001, edges: (1...200_000).map { (0, $0, Double($0)) }, weights: .strength)
    let start = threadSeconds()
    let (clustering, constraint, sizes) = (
      try star.clustering(), try star.constraint(), try star.effectiveSize()
    )
    #expect(clustering.sum == 0)
    #expect(star.transitivity() == 0)
    #expect(constraint.values.dropFirst().allSatisfy { $0 == 1 })
    #expect(sizes[0] == 200_000)
    #expect(threadSeconds() - start < 10)
  }

  @Test func degenerateGraphs() throws {
    #expect(try DigraphBuilder().build().triangles().values.isEmpty)
    #expect(try DigraphBuilder().build().transitivity() == 0)
    let loop = try Digraph(nodeCount: 2, edges: [(0, 0, 1), (0, 1, 1)])
    #expect(loop.triangles().values == [0, 0])
    #expect(loop.transitivity() == 0)
  }
}
