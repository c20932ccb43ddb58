extension Digraph {
  /// Communities of high modularity, each of them connected.
  ///
  /// As ``louvain(resolution:seed:)``, but before merging, each community is built anew from single nodes that join
  /// only what they are well connected to; the parts are merged, not the communities, so that a part in the wrong
  /// place can still move. All of it begins anew from the division found; where that gains, four times from the best
  /// division with one community, drawn by chance, dissolved, and then until nothing more is gained. Weights are
  /// strengths; directions count where the graph has them.
  ///
  /// - Parameters:
  ///   - resolution: above one favours small communities, below one large ones.
  ///   - seed: the seed of the order and of the choices.
  /// - Returns: communities and their modularity; each node alone, at modularity 0, in a graph without weight.
  /// - Throws: ``GraphError/needsStrengths(measure:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: about O(E) a pass, a few passes an iteration and a few iterations; O(V + E) space.
  ///
  /// igraph's `Graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1)`, whose
  /// random choices differ; NetworkX has no implementation of its own.
  ///
  /// Traag, Waltman and van Eck (2019), doi:10.1038/s41598-019-41695-z.
  public func leiden(resolution: Double = 1, seed: UInt64 = 0) throws(GraphError) -> Communities {
    let network = try communityNetwork(resolution: resolution, measure: "Leiden")
    let alone = nodes.map { Int32($0) }
    guard network.total > 0 else { return try communities(alone, resolution: resolution) }
    var generator = SplitMix64(seed: seed)
    var division = network.advanced(alone, using: &generator)
    let second = network.advanced(division.labels, using: &generator)
    if second.quality > division.quality + network.rounding {
      // Where a first iteration is not the last, the end depends on chance: disturbed, it is often improved on, and
      // more than by iterating to the end before.
      division = second
      for _ in 0..<Self.disturbances {
        let disturbed = network.dissolvingOne(of: division.labels, using: &generator)
        let other = network.advanced(disturbed, using: &generator)
        if other.quality > division.quality + network.rounding { division = other }
      }
      network.settle(&division, using: &generator)
    }
    return try communities(division.labels, resolution: resolution)
  }

  private static let disturbances = 4
}

extension CommunityNetwork {
  /// What rounding alone can make of the sums of qualities is no gain.
  fileprivate var rounding: Double { 1e-13 * total }

  /// Iterates from a division until nothing more is gained.
  fileprivate func settle(
    _ division: inout (labels: [Int32], quality: Double), using generator: inout SplitMix64
  ) {
    while true {
      let next = advanced(division.labels, using: &generator)
      guard next.quality > division.quality + rounding else { return }
      division = next
    }
  }

  /// The division with the nodes of one of its communities, that of a node drawn by chance, each alone.
  ///
  /// Communities are numbered without gaps.
  fileprivate func dissolvingOne(of labels: [Int32], using generator: inout SplitMix64) -> [Int32] {
    let dissolved = labels[generator.below(nodeCount)]
    // The first keeps the number; new ones stay below the number of nodes.
    var next = dissolved
    let count = (labels.max() ?? 0) + 1
    return labels.map { label in
      guard label == dissolved else { return label }
      defer { next = next == dissolved ? count : next + 1 }
      return next
    }
  }

  /// One iteration of Leiden's algorithm from a division: moves nodes, refines, merges the parts, and so on until
  /// no community gains by joining another.
  ///
  /// - Returns: a division whose groups are connected and numbered without gaps, and its modularity as ``quality``
  ///   counts it.
  fileprivate func advanced(
    _ division: [Int32], using generator: inout SplitMix64
  ) -> (labels: [Int32], quality: Double) {
    var network = self
    // The node of the network that each node of this one is part of, and the community of each node of the network.
    var place = (0..<nodeCount).map { Int32($0) }
    var labels = division
    while true {
      _ = network.moveNodes(&labels, using: &generator)
      var groups = Components(relabelling: labels, count: network.nodeCount)
      if groups.count == network.nodeCount { break }
      var parts = network.refined(groups, using: &generator)
      if parts.count == network.nodeCount {
        // Where nothing more can be merged within communities, whole ones may still gain by joining.
        groups = network.connected(groups)
        if groups.count == network.nodeCount { break }
        parts = groups
      }
      // Labels are nodes of the network they divide: groups are no more than parts.
      labels = [Int32](repeating: 0, count: parts.count)
      for node in 0..<network.nodeCount { labels[Int(parts.labels[node])] = groups.labels[node] }
      for node in place.indices { place[node] = parts.labels[Int(place[node])] }
      network = network.aggregated(parts)
    }
    return (place, network.quality)
  }
}
