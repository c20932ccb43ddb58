import Graphs
import Testing

/// Nothing that an edge list can hold may trap: every measure answers or throws a `GraphError`.
@Suite struct DegenerateGraphTests {
  static let edgeLists: [(nodes: Int, edges: [(NodeID, NodeID, Double)])] = [
    (0, []), (1, []), (2, []), (5, []), (1, [(0, 0, 1)]), (1, [(0, 0, 0)]), (2, [(0, 1, 1)]),
    (2, [(0, 1, 0)]),
    (2, [(1, 1, 2)]), (3, [(0, 1, 0), (1, 0, 0), (1, 2, 0)]), (4, [(0, 1, 1), (2, 3, 1)]),
    (3, [(0, 1, 1e90), (1, 0, 1e90), (1, 2, 1e90), (2, 0, 1e-308)]),
    (4, [(0, 1, 1e-308), (1, 0, 1e-308), (1, 2, 1e-308), (2, 0, 1e-308), (2, 3, 1e-308)]),
    (4, [(0, 1, 1e-90), (1, 0, 1e-90), (1, 2, 1e-90), (2, 0, 1e-90), (2, 3, 1e-90)]),
    (3, [(0, 0, 1), (1, 1, 1), (2, 2, 1)]), (4, [(3, 0, 1), (3, 1, 1), (3, 2, 1)]),
  ]

  /// Runs a measure and passes over the answer that there is none.
  private func ask(_ measure: () throws -> Void) throws {
    do { try measure() } catch is GraphError {}
  }

  @Test(arguments: edgeLists.indices, [WeightMeaning.none, .strength, .length])
  func everyMeasureAnswersOrThrows(list: Int, weights: WeightMeaning) throws {
    let (nodes, edges) = Self.edgeLists[list]
    for directed in [true, false] {
      var builder = DigraphBuilder(weights: weights, directed: directed, duplicates: .smallest)
      for (source, target, weight) in edges { try builder.addEdge(from: source, to: target, weight: weight) }
      let graph = try builder.build(nodeCount: nodes)
      let scored: [() throws -> Scores] = [
        { graph.degree(normalized: true) }, { graph.strength() }, { try graph.betweenness(endpoints: true) },
        { try graph.betweenness(sources: .sample(count: 1, seed: 1)) }, { try graph.closeness() },
        { try graph.harmonic(normalized: true) }, { try graph.eigenvector(maximumIterations: 500) },
        { try graph.katz(maximumIterations: 500) }, { try graph.pageRank() },
        { try graph.hits(maximumIterations: 500).hubs }, { try graph.constraint() },
        { try graph.effectiveSize() },
        { graph.coreNumber() }, { try graph.clustering() }, { try graph.nodeReciprocity() },
      ]
      for measure in scored {
        try ask {
          let scores = try measure()
          #expect(scores.count == nodes)
          #expect(scores.values.allSatisfy { $0 < .infinity || $0.isNaN })
          #expect(scores.ranking().count == nodes)
          _ = (scores.maximum, scores.centralization())
        }
      }
      let others: [() throws -> Void] = [
        { _ = try graph.edgeBetweenness().ranking() }, { _ = try graph.reciprocity() },
        { _ = try graph.assortativity() }, { _ = try graph.richClub() }, { _ = try graph.globalEfficiency() },
        {
          let count = try graph.allPairsDistances().values.count
          #expect(count == nodes * nodes)
        },
        { _ = try graph.hops(from: 0) }, { _ = try graph.shortestPaths(from: 0).path(to: 0) },
        {
          let count = try graph.topologicalOrder().count
          #expect(count == nodes)
        }, { _ = graph.isAcyclic },
        { #expect(graph.weakComponents().labels.count == nodes) }, { _ = graph.strongComponents().largest },
        { _ = try graph.condensation() }, { _ = try graph.biconnectivity() },
        { _ = try graph.dominatorTree(from: 0).dominatedCounts },
        { _ = try graph.maximumFlow(from: 0, to: NodeID(nodes - 1)) },
        {
          _ = try graph.minimumCostFlow(
            demands: [Double](repeating: 0, count: nodes),
            costs: [Double](repeating: 1, count: graph.arcCount))
        },
        {
          let count = try graph.louvain().labels.count
          #expect(count == nodes)
        },
        {
          let count = try graph.leiden().labels.count
          #expect(count == nodes)
        },
        { _ = try graph.modularity(of: [Int32](repeating: 0, count: nodes)) },
        { _ = try graph.backbone().subgraph() }, { _ = try graph.maximumSpanningForest() },
        { _ = try graph.percolation(removing: Array(graph.nodes)).robustness },
        { _ = try graph.nestedness(rows: 0..<NodeID(nodes / 2)) },
        { _ = try graph.economicComplexity(rows: 0..<NodeID(nodes / 2)) },
        { _ = try graph.projection(onto: 0..<NodeID(nodes / 2)) },
        { _ = try graph.withLengths(.logarithmic).reversed.unweighted.undirected() },
      ]
      for measure in others { try ask(measure) }
    }
  }
}
