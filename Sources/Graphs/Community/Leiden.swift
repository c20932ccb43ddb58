extension Digraph {
  /// Communities of high modularity, each of them connected.
  ///
  /// As ``louvain(resolution:seed:)``, but before merging, each community is built anew from single nodes that join
  /// only what they are well connected to; the parts are merged, not the communities, so that a part in the wrong
  /// place can still move. All of it begins anew from the division found, until that gains nothing more; where that
  /// gains, from the best of three divisions. Weights are strengths; directions count where the graph has them.
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
    var division = advanced(alone, in: network, using: &generator)
    var next = advanced(division.labels, in: network, using: &generator)
    // What rounding alone can make of the sums is no gain.
    let rounding = Self.roundingOfQuality * network.total
    if next.quality > division.quality + rounding {
      // The end depends much on the beginning: the best of a few is gone on with.
      for _ in 1..<Self.beginnings {
        let other = advanced(alone, in: network, using: &generator)
        guard other.quality > division.quality else { continue }
        division = other
        next = advanced(other.labels, in: network, using: &generator)
      }
    }
    while next.quality > division.quality + rounding {
      division = next
      next = advanced(division.labels, in: network, using: &generator)
    }
    return try communities(division.labels, resolution: resolution)
  }

  /// One iteration from a division, and the modularity it comes to as `CommunityNetwork.quality(of:)` counts it.
  private func advanced(
    _ labels: [Int32], in network: CommunityNetwork, using generator: inout SplitMix64
  ) -> (labels: [Int32], quality: Double) {
    let labels = connected(network.improved(labels, using: &generator))
    return (labels, network.quality(of: labels))
  }

  private static let beginnings = 3

  /// Relative to the total weight.
  private static let roundingOfQuality = 1e-13

  /// The parts of communities that arcs with weight inside them join; modularity gains by parting what is apart.
  private func connected(_ labels: [Int32]) -> [Int32] {
    var sets = DisjointSets(count: nodeCount)
    for node in nodes {
      for position in outgoing.range(of: node) where outgoing.weight(at: position) > 0 {
        let other = outgoing.nodes[position]
        if labels[Int(node)] == labels[Int(other)] { _ = sets.join(node, other) }
      }
    }
    return nodes.map { sets.find($0) }
  }
}

extension CommunityNetwork {
  /// One iteration of Leiden's algorithm from a division: moves nodes, refines, merges the parts, and so on until
  /// no community gains by joining another.
  func improved(_ division: [Int32], using generator: inout SplitMix64) -> [Int32] {
    var network = self
    // The node of the network that each node of this one is part of, and the community of each node of the network.
    var place = (0..<nodeCount).map { Int32($0) }
    var labels = division
    while true {
      _ = network.moveNodes(&labels, using: &generator)
      let groups = Components(relabelling: labels, count: network.nodeCount)
      if groups.count == network.nodeCount { break }
      var parts = network.refined(groups, using: &generator)
      // Where nothing more can be merged within communities, whole ones may still gain by joining.
      if parts.count == network.nodeCount { parts = groups }
      // Labels are nodes of the network they divide: groups are no more than parts.
      labels = [Int32](repeating: 0, count: parts.count)
      for node in 0..<network.nodeCount { labels[Int(parts.labels[node])] = groups.labels[node] }
      for node in place.indices { place[node] = parts.labels[Int(place[node])] }
      network = network.aggregated(parts)
    }
    return place.map { labels[Int($0)] }
  }
}
