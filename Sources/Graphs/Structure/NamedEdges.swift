extension Digraph {
  /// A graph of edges between names; the nodes are numbered in the order in which their names first appear.
  ///
  /// ```swift
  /// var names = NodeNames()
  /// let graph = try Digraph(edges: [("Chile", "copper", 0.24), ("Peru", "copper", 0.10)], names: &names)
  /// for entry in graph.strength().top(1) { print(names[entry.node], entry.score) }  // copper 0.34
  /// ```
  ///
  /// - Parameters:
  ///   - edges: source, target and weight of each edge.
  ///   - weights: what the weights mean.
  ///   - directed: whether edges have a direction.
  ///   - duplicates: what to do with an edge given twice.
  ///   - selfLoops: whether an edge may lead back to its node.
  ///   - names: the names known before, which keep their numbers, and afterwards those of all nodes.
  /// - Throws: ``GraphError`` with the number of the offending edge, from 1.
  /// - Complexity: O(V + E).
  public init(
    edges: [(String, String, Double)], weights: WeightMeaning = .strength, directed: Bool = true,
    duplicates: DigraphBuilder.Duplicates = .refuse, selfLoops: DigraphBuilder.SelfLoops = .keep,
    names: inout NodeNames
  ) throws(GraphError) {
    var builder = DigraphBuilder(
      weights: weights, directed: directed, duplicates: duplicates, selfLoops: selfLoops)
    builder.reserveCapacity(edges.count)
    for (source, target, weight) in edges {
      try builder.addEdge(from: names.intern(source), to: names.intern(target), weight: weight)
    }
    self = try builder.build(nodeCount: names.count)
  }

  /// A graph of edges between names, numbered in the order in which they first appear: for graphs whose nodes need not
  /// be called again.
  ///
  /// `print(try Digraph(edges: [("a", "b", 2)]))` prints `2 nodes, 1 directed edge, strengths: 0 → 1 (2.0)`.
  ///
  /// - Throws: ``GraphError`` with the number of the offending edge, from 1.
  public init(
    edges: [(String, String, Double)], weights: WeightMeaning = .strength, directed: Bool = true,
    duplicates: DigraphBuilder.Duplicates = .refuse, selfLoops: DigraphBuilder.SelfLoops = .keep
  ) throws(GraphError) {
    var names = NodeNames()
    try self.init(
      edges: edges, weights: weights, directed: directed, duplicates: duplicates, selfLoops: selfLoops,
      names: &names)
  }
}
