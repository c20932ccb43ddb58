import Graphs
import Testing

@testable import GraphFiles

struct GraphPartsTests {
  private func parts(
    _ names: [String], _ edges: [(NodeID, NodeID, Double?, Bool?)], isDirected: Bool? = nil
  ) -> GraphParts {
    var parts = GraphParts(file: "graph.gml")
    parts.names = names
    parts.isDirected = isDirected
    parts.edges = edges.enumerated().map {
      .init(source: $1.0, target: $1.1, weight: $1.2, isDirected: $1.3, line: 10 + $0)
    }
    return parts
  }

  private func graph(
    _ parts: GraphParts, _ change: (inout EdgeListOptions) -> Void = { _ in }
  ) throws -> Digraph {
    var options = EdgeListOptions()
    options.weights = .strength
    change(&options)
    var sink = EdgeSink(options, file: parts.file)
    try parts.add(to: &sink, options)
    return try sink.graph()
  }

  @Test func labelsNameNodesWhereEachHasOneOfItsOwn() {
    #expect(GraphParts.names(ids: ["1", "2"], labels: ["a", "b"]) == ["a", "b"])
    #expect(GraphParts.names(ids: ["1", "2"], labels: ["a", nil], others: ["x", "y"]) == ["x", "y"])
    #expect(GraphParts.names(ids: ["1", "2"], labels: ["a", "a"], others: [nil, "y"]) == ["1", "2"])
    #expect(GraphParts.names(ids: [], labels: []) == [])
  }

  /// Where some edges are directed and some are not, those lead both ways.
  @Test func mixedDirectionsAreOneDirectedGraph() throws {
    let mixed = parts(["a", "b", "c"], [(0, 1, 2, true), (1, 2, 3, false), (2, 2, 4, false)])
    let graph = try graph(mixed)
    #expect(graph.isDirected && graph.arcs.map(\.weight) == [2, 3, 3, 4])
    #expect(try self.graph(mixed) { $0.isDirected = false }.edgeCount == 3)
    #expect(try self.graph(parts(["a", "b"], [(0, 1, nil, nil)], isDirected: false)).isDirected == false)
    #expect(try self.graph(parts(["a"], [])).isDirected)
  }

  @Test func aMissingWeightIsOneOrNoLimit() throws {
    let some = parts(["a", "b", "c"], [(0, 1, nil, nil), (1, 2, 0.5, nil)])
    #expect(some.hasWeights && !parts(["a", "b"], [(0, 1, nil, nil)]).hasWeights)
    #expect(try graph(some).arcs.map(\.weight) == [1, 0.5])
    #expect(try graph(some) { $0.readsCapacities = true }.arcs.map(\.weight) == [.infinity, 0.5])
  }

  @Test func faultsNameTheNodeOrTheLineOfTheEdge() throws {
    let twice = #expect(throws: GraphFileError.self) { try graph(parts(["a", "a"], [])) }
    #expect(twice?.problem == "two nodes are called \"a\"" && twice?.file == "graph.gml")
    let negative = #expect(throws: GraphFileError.self) {
      try graph(parts(["a", "b"], [(0, 1, 1, nil), (1, 0, -1, nil)]))
    }
    #expect(negative?.line == 11 && negative?.problem.contains("-1.0") == true)
  }
}
