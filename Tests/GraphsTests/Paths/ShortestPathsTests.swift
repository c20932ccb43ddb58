import Graphs
import Testing

@Suite struct ShortestPathsTests {
  @Test(arguments: Fixture.having("distances"))
  func pathsAreAsLongAsTheirDistance(fixture: Fixture) throws {
    let graph = try fixture.lengths
    for source in graph.nodes {
      let paths = try graph.shortestPaths(from: source)
      for target in graph.nodes {
        let distance = fixture["distances"][Int(source) * fixture.nodeCount + Int(target)]
        #expect(abs(paths.distances[Int(target)] - distance) <= 1e-9 * distance || distance == .infinity)
        guard let path = paths.path(to: target) else {
          #expect(distance == .infinity)
          continue
        }
        #expect(path.first == source && path.last == target)
        let length = zip(path, path.dropFirst()).reduce(0) {
          $0 + (graph.weight(from: $1.0, to: $1.1) ?? .infinity)
        }
        #expect(abs(length - distance) <= 1e-9 * max(1, distance))
      }
    }
  }

  @Test func equalPathsComeThroughTheLowestNode() throws {
    let graph = try Digraph(
      nodeCount: 4, edges: [(0, 2, 1), (0, 1, 1), (2, 3, 1), (1, 3, 1)], weights: .length)
    #expect(try graph.shortestPaths(from: 0).path(to: 3) == [0, 1, 3])
    #expect(try graph.shortestPaths(from: 3).path(to: 0) == nil)
    #expect(throws: GraphError.self) { try graph.shortestPaths(from: -1) }
  }
}
