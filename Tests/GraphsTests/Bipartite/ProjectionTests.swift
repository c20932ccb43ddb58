import Testing

@testable import Graphs

@Suite struct ProjectionTests {
  // Countries 0...2 supply minerals 3...5.
  let graph: Digraph

  init() throws {
    graph = try Digraph(
      nodeCount: 6, edges: [(0, 3, 1), (0, 4, 1), (1, 3, 1), (1, 4, 1), (2, 4, 1), (2, 5, 1)])
  }

  static let third = 1.0 / 3
  static let cases: [(ProjectionWeight, [Double])] = [
    (.shared, [2, 1, 1]), (.ratio, [2.0 / 3, third, third]), (.newman, [1.5, 0.5, 0.5]),
    (.jaccard, [1, third, third]), (.overlap, [1, 0.5, 0.5]),
  ]

  @Test(arguments: cases)
  func countriesAreJoinedByMinerals(weight: ProjectionWeight, expected: [Double]) throws {
    let projection = try graph.projection(onto: [0, 1, 2], weight: weight)
    #expect(projection.nodes == [0, 1, 2])
    #expect(projection.graph.edges.map(\.weight) == expected)
  }

  @Test func aSideWithInnerEdgesIsRefused() {
    #expect(throws: GraphError.self) { try graph.projection(onto: [0, 3]) }
  }

  @Test(arguments: Fixture.bipartite)
  func projectionsOfRandomGraphs(fixture: Fixture) throws {
    let kinds: [(String, ProjectionWeight)] = [
      ("shared", .shared), ("ratio", .ratio), ("newman", .newman), ("jaccard", .jaccard),
      ("overlap", .overlap),
    ]
    for (name, weight) in kinds {
      let projection = try fixture.unweighted.projection(onto: fixture.rows, weight: weight).graph
      fixture.expect(
        "projection-" + name,
        projection.edges.flatMap { [Double($0.source), Double($0.target), $0.weight] })
    }
  }
}
