import Graphs
import Testing

@testable import GraphFiles

struct EdgeSinkTests {
  private func sink(_ change: (inout EdgeListOptions) -> Void = { _ in }) -> EdgeSink {
    var options = EdgeListOptions()
    change(&options)
    var sink = EdgeSink(options, file: "edges.csv")
    for name in ["a", "b", "c"] { sink.names.intern(name) }
    return sink
  }

  @Test(arguments: [(true, false), (false, true)] as [(Bool?, Bool?)])
  func theOptionsGoBeforeTheFile(asked: Bool?, said: Bool?) {
    var sink = sink { $0.isDirected = asked }
    sink.settle(fileIsDirected: said)
    #expect(sink.isDirected == asked)
  }

  @Test func theFileGoesBeforeDirectedAndIsSettledOnce() throws {
    var undirected = sink()
    undirected.settle(fileIsDirected: false)
    undirected.settle(fileIsDirected: true)
    #expect(undirected.isDirected == false)
    var silent = sink()
    #expect(silent.isDirected == nil)
    let graph = try silent.graph()
    #expect(graph.isDirected && graph.nodeCount == 3 && silent.isDirected == true)
  }

  @Test func costsStandInTheOrderOfTheArcs() throws {
    var sink = sink { $0.readsCosts = true }
    sink.settle(fileIsDirected: nil)
    for (source, target, cost) in [(2, 0, 7), (0, 2, 1), (0, 1, 3)] as [(NodeID, NodeID, Double)] {
      try sink.add(source, target, 1)
      sink.add(cost: cost, source, target)
    }
    #expect(sink.costs == [3, 1, 7])
    let arcs = try sink.graph().arcs
    #expect(arcs.map(\.id) == [0, 1, 2] && arcs.map(\.target) == [1, 2, 0])
  }

  @Test func duplicatesAreRefusedOrSummed() throws {
    let sample = try TableSample()
    let text = "source,target,weight\na,b,1\na,b,2\n"
    let error = #expect(throws: GraphFileError.self) { try sample.read(text, .strength) }
    #expect(error?.problem.contains("edge 2: the edge from a to b was given before") == true)
    #expect(error?.remedy == .mergeDuplicates)
    let summed = try sample.read(text, .strength) { $0.duplicates = .sum }
    #expect(summed.graph.weight(from: 0, to: 1) == 3)
  }

  @Test func errorsNameNodesAsTheFileDoes() {
    let names = NodeNames(["Ada", "Ben"])
    #expect(
      GraphError.duplicateEdge(edge: 2, source: 0, target: 1).words(names)
        == "edge 2: the edge from Ada to Ben was given before")
    #expect(GraphError.selfLoop(edge: 3, node: 1).words(names) == "edge 3: Ben leads to itself")
    #expect(
      GraphError.cycle(measure: "order", node: 0).words(names)
        == "order needs a graph without cycles, and Ada lies on one")
    #expect(
      GraphError.zeroLength(measure: "m", source: 0, target: 1).words(names).contains("from Ada to Ben"))
    #expect(GraphError.sameSide(measure: "m", source: 1, target: 0).words(names).contains("Ben leads to Ada"))
    #expect(
      GraphError.extremeWeight(measure: "m", source: 0, target: 1, weight: 1e95).words(names)
        .contains("from Ada to Ben has the weight 1e+95"))
    let plain = GraphError.needsUndirected(measure: "m")
    #expect(plain.words(names) == plain.description)
  }
}
