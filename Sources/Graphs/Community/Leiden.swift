#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Digraph {
  /// Communities of high modularity, each of them connected.
  ///
  /// As ``louvain(resolution:seed:)``, but before merging, each community is built anew from single nodes that join
  /// only what they are well connected to; the parts are merged, not the communities, so that a part in the wrong
  /// place can still move. Weights are strengths; directions count where the graph has them.
  ///
  /// - Parameters:
  ///   - resolution: above one favours small communities, below one large ones.
  ///   - seed: the seed of the order and of the choices.
  /// - Returns: communities and their modularity; each node alone, at modularity 0, in a graph without weight.
  /// - Throws: ``GraphError/needsStrengths(measure:)``,
  ///   ``GraphError/invalidParameter(measure:name:value:expected:)``.
  /// - Complexity: about O(E) a pass and a few passes; O(V + E) space.
  ///
  /// igraph's `Graph.community_leiden(objective_function="modularity", weights="weight")`, whose random choices
  /// differ; NetworkX has no implementation of its own.
  ///
  /// Traag, Waltman and van Eck (2019), doi:10.1038/s41598-019-41695-z.
  public func leiden(resolution: Double = 1, seed: UInt64 = 0) throws(GraphError) -> Communities {
    var network = try communityNetwork(resolution: resolution, measure: "Leiden")
    // The node of the network that each node of the graph is part of, and the community of each node of the network.
    var place = nodes.map { Int32($0) }
    var labels = place
    guard network.total > 0 else { return try communities(place, resolution: resolution) }
    var generator = SplitMix64(seed: seed)
    while true {
      let moved = network.moveNodes(&labels, using: &generator)
      let groups = Components(relabelling: labels, count: network.nodeCount)
      if groups.count == network.nodeCount { break }
      let parts = network.refined(groups, using: &generator)
      if parts.count == network.nodeCount, !moved { break }
      labels = [Int32](repeating: 0, count: parts.count)
      for node in 0..<network.nodeCount { labels[Int(parts.labels[node])] = groups.labels[node] }
      // Labels are nodes of the network they divide: the lowest part stands for its community.
      var lowest = [Int32](repeating: -1, count: groups.count)
      for part in labels.indices where lowest[Int(labels[part])] < 0 {
        lowest[Int(labels[part])] = Int32(part)
      }
      labels = labels.map { lowest[Int($0)] }
      place = place.map { parts[$0] }
      if parts.count == network.nodeCount { break }
      network = network.aggregated(parts)
    }
    return try communities(connected(place.map { labels[Int($0)] }), resolution: resolution)
  }

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
  /// How evenly parts are chosen among those that gain; small values choose the best nearly always.
  private static let randomness = 0.01

  /// Divides each group into well connected parts.
  func refined(_ groups: Components, using generator: inout SplitMix64) -> Components {
    var labels = (0..<nodeCount).map { Int32($0) }
    var (partOut, partInto) = (out, into)
    var isAlone = [Bool](repeating: true, count: nodeCount)
    var links = [Double](repeating: 0, count: nodeCount)
    // The mutual weight between each part and the rest of its group.
    var outside = [Double](repeating: 0, count: nodeCount)
    var (groupOut, groupInto) = (
      [Double](repeating: 0, count: groups.count), [Double](repeating: 0, count: groups.count)
    )
    for node in 0..<nodeCount {
      groupOut[Int(groups.labels[node])] += out[node]
      groupInto[Int(groups.labels[node])] += into[node]
      for position in mutual.range(of: NodeID(node))
      where groups[mutual.nodes[position]] == groups.labels[node] {
        outside[node] += mutual.weights[position]
      }
    }
    var order = (0..<nodeCount).map { NodeID($0) }
    generator.shuffle(&order)
    for node in order.map({ Int($0) }) where isAlone[node] {
      let group = Int(groups.labels[node])
      guard isWellConnected(outside[node], out[node], into[node], groupOut[group], groupInto[group]) else {
        continue
      }
      var near: [Int32] = []
      for position in mutual.range(of: NodeID(node)) {
        let other = Int(mutual.nodes[position])
        guard Int(groups.labels[other]) == group else { continue }
        if links[Int(labels[other])] == 0 { near.append(labels[other]) }
        links[Int(labels[other])] += mutual.weights[position]
      }
      var candidates: [(part: Int, gain: Double)] = []
      for part in near.sorted().map({ Int($0) }) {
        guard isWellConnected(outside[part], partOut[part], partInto[part], groupOut[group], groupInto[group])
        else { continue }
        let gain = gain(of: node, links: links[part], groupOut: partOut[part], groupInto: partInto[part])
        if gain > 0 { candidates.append((part, gain)) }
      }
      if let part = choose(candidates, using: &generator) {
        labels[node] = Int32(part)
        isAlone[part] = false
        isAlone[node] = false
        // Links inside the part are no longer outside it, seen from both ends.
        outside[part] += outside[node] - 2 * links[part]
        partOut[part] += out[node]
        partInto[part] += into[node]
      }
      for part in near { links[Int(part)] = 0 }
    }
    return Components(relabelling: labels, count: nodeCount)
  }

  /// Whether a part is joined to the rest of its group by at least what chance would give.
  private func isWellConnected(
    _ outside: Double, _ out: Double, _ into: Double, _ groupOut: Double, _ groupInto: Double
  ) -> Bool {
    outside >= resolution * (out * (groupInto - into) + into * (groupOut - out)) / total
  }

  /// Draws a part, better ones with exponentially greater chance.
  private func choose(_ candidates: [(part: Int, gain: Double)], using generator: inout SplitMix64) -> Int? {
    guard let best = candidates.map(\.gain).max() else { return nil }
    let chances = candidates.map { exp(($0.gain - best) / (Self.randomness * total)) }
    var left = Double(generator.next() >> 11) * 0x1p-53 * chances.reduce(0, +)
    for (candidate, chance) in zip(candidates, chances) {
      left -= chance
      if left < 0 { return candidate.part }
    }
    return candidates.last?.part
  }
}
