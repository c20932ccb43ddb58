import Graphs
import Testing

struct BipartiteMeasuresTests {
  private func measure(_ name: String) throws -> GraphMeasure { try #require(GraphMeasure.named(name)) }

  /// Sources 1 and 4 share the target 0, 4 alone leads to 2; 3 is not joined to any.
  @Test func aProjectionNamesTheNodesOfTheGraph() throws {
    let graph = try Digraph(nodeCount: 5, edges: [(1, 0, 1), (4, 0, 1), (4, 2, 1)])
    guard case .edges(let edges) = try measure("projection")(graph) else { return #expect(Bool(false)) }
    #expect(edges.map { [$0.source, $0.target] } == [[1, 4]] && edges.map(\.weight) == [1])
    guard case .sides(let sources, let targets) = try measure("economic-complexity")(graph) else {
      return #expect(Bool(false))
    }
    #expect(sources.map(\.node).sorted() == [1, 4] && Set(targets.map(\.node)).isSuperset(of: [0, 2]))
  }

  @Test(arguments: ["nestedness", "economic-complexity", "projection"])
  func anEdgeWithinASideIsNamed(name: String) throws {
    let chain = try Digraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1)])
    let error = #expect(throws: GraphError.self) { try measure(name)(chain) }
    guard case .sameSide(_, 0, 1) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    let undirected = try Digraph(nodeCount: 2, edges: [(0, 1, 1)], directed: false)
    let other = #expect(throws: GraphError.self) { try measure(name)(undirected) }
    guard case .needsDirected = other else { return #expect(Bool(false), "\(String(describing: other))") }
  }
}
