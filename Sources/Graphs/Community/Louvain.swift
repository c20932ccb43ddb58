extension Digraph {
  /// Communities of high modularity, by moving nodes and merging what they form, again and again.
  ///
  /// Weights are strengths; directions count where the graph has them. The order in which nodes move is drawn from
  /// the seed; other seeds give other, about equally good divisions. Communities can come out internally
  /// disconnected, which ``leiden(resolution:seed:)`` prevents.
  ///
  /// - Parameters:
  ///   - resolution: above one favours small communities, below one large ones.
  ///   - seed: the seed of the order.
  /// - Returns: communities and their modularity; each node alone, at modularity 0, in a graph without weight.
  /// - Throws: ``GraphError/needsStrengths(measure:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: about O(E) a pass and a few passes; O(V + E) space.
  ///
  /// `nx.community.louvain_communities(G, weight="weight", resolution=resolution, seed=seed)`, whose random order
  /// differs; the modularity of a division is ``modularity(of:resolution:)``.
  ///
  /// Blondel, Guillaume, Lambiotte and Lefebvre (2008), doi:10.1088/1742-5468/2008/10/P10008; directed: Dugue and
  /// Perez (2015), hal-01231784.
  public func louvain(resolution: Double = 1, seed: UInt64 = 0) throws(GraphError) -> Communities {
    var network = try communityNetwork(resolution: resolution, measure: "Louvain")
    var labels = nodes.map { Int32($0) }
    guard network.total > 0 else { return try communities(labels, resolution: resolution) }
    var generator = SplitMix64(seed: seed)
    while true {
      var moved = (0..<network.nodeCount).map { Int32($0) }
      if !network.moveNodes(&moved, using: &generator) { break }
      let groups = Components(relabelling: moved, count: network.nodeCount)
      labels = labels.map { groups[$0] }
      network = network.aggregated(groups)
    }
    return try communities(labels, resolution: resolution)
  }

  func communityNetwork(resolution: Double, measure: String) throws(GraphError) -> CommunityNetwork {
    try requireStrengths(for: measure)
    guard resolution >= 0, resolution < .infinity else {
      throw .invalidParameter(
        measure: measure, name: "resolution", value: resolution, expected: "a finite number of at least 0")
    }
    return CommunityNetwork(self, resolution: resolution)
  }

  func communities(_ labels: [Int32], resolution: Double) throws(GraphError) -> Communities {
    let hasWeight = isWeighted ? outgoing.weights.contains { $0 > 0 } : arcCount > 0
    return Communities(
      components: Components(relabelling: labels, count: nodeCount),
      modularity: hasWeight ? try modularity(of: labels, resolution: resolution) : 0, resolution: resolution)
  }
}
