/// A network that communities are sought in: its nodes may stand for many nodes of the graph.
///
/// Everything is counted as if directed; an undirected edge is two arcs, and its self-loop counts twice, which
/// gives the modularity of undirected graphs.
struct CommunityNetwork {
  /// w(u, v) + w(v, u) for u != v, where above zero; rows in no order.
  private(set) var mutual: Adjacency
  /// The weight of the arcs out of and into each node, those inside it included.
  private(set) var out: [Double]
  private(set) var into: [Double]
  /// The weight of all arcs.
  let total: Double
  let resolution: Double
  /// What one weight is expected to link to another.
  private let chance: Double

  var nodeCount: Int { out.count }

  init(_ graph: Digraph, resolution: Double) {
    self.resolution = resolution
    out = graph.outgoing.rowSums()
    into = graph.isDirected ? graph.incoming.rowSums() : out
    // An undirected edge has its weight each way.
    let each: Double = graph.isDirected ? 1 : 2
    var rows = graph.mutualWeights { each * $0 }
    if graph.selfLoopCount > 0 || rows.weights.contains(0) {
      if !graph.isDirected {
        for node in graph.nodes {
          guard let loop = graph.weight(from: node, to: node) else { continue }
          out[Int(node)] += loop
          into[Int(node)] += loop
        }
      }
      rows = rows.withoutLoopsAndZeros()
    }
    mutual = rows
    total = out.reduce(0, +)
    chance = resolution / total
  }

  private init(mutual: Adjacency, out: [Double], into: [Double], total: Double, resolution: Double) {
    (self.mutual, self.out, self.into) = (mutual, out, into)
    (self.total, self.resolution) = (total, resolution)
    chance = resolution / total
  }

  /// The network whose nodes are the groups of this one.
  func aggregated(_ groups: Components) -> CommunityNetwork {
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    rows.offsets.reserveCapacity(groups.count + 1)
    let mostLinks = min(mutual.nodes.count, groups.count * (groups.count - 1))
    rows.nodes.reserveCapacity(mostLinks)
    rows.weights.reserveCapacity(mostLinks)
    var (outSums, intoSums) = (
      [Double](repeating: 0, count: groups.count), [Double](repeating: 0, count: groups.count)
    )
    for node in 0..<nodeCount {
      outSums[Int(groups.labels[node])] += out[node]
      intoSums[Int(groups.labels[node])] += into[node]
    }
    let (starts, members) = groups.membersInARow
    let links = GroupLinks(groups: groups.count)
    mutual.withRows { pointers in
      groups.labels.withUnsafeBufferPointer { labels in
        for group in 0..<groups.count {
          for member in starts[group]..<starts[group + 1] {
            links.add(pointers, of: Int(members[Int(member)]), by: labels)
          }
          for index in 0..<links.count {
            let other = links.group(at: index)
            if Int(other) == group { continue }
            rows.nodes.append(other)
            rows.weights.append(links[Int(other)])
          }
          links.clear()
          rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
        }
      }
    }
    return CommunityNetwork(mutual: rows, out: outSums, into: intoSums, total: total, resolution: resolution)
  }

  /// Modularity with each node a group of its own, less what no division of the graph changes, times the total weight.
  var quality: Double {
    let between = mutual.weights.reduce(0, +)
    return zip(out, into).reduce(-between / 2) { $0 - resolution * $1.0 * $1.1 / total }
  }

  /// The groups, those apart where no link joins their nodes.
  func connected(_ groups: Components) -> Components {
    var sets = DisjointSets(count: nodeCount)
    for node in 0..<nodeCount {
      for position in mutual.range(of: NodeID(node)) {
        let other = mutual.nodes[position]
        if groups[other] == groups.labels[node] { _ = sets.join(NodeID(node), other) }
      }
    }
    return Components(relabelling: (0..<nodeCount).map { sets.find(NodeID($0)) }, count: nodeCount)
  }

  /// What modularity gains, times the total weight, when a node joins a group with these sums; `links` is the
  /// mutual weight between them.
  @inline(__always)
  func gain(of node: Int, links: Double, groupOut: Double, groupInto: Double) -> Double {
    links - (out[node] * groupInto + into[node] * groupOut) * chance
  }
}

extension Adjacency {
  /// The rows without arcs back to their node and without those of no weight.
  fileprivate func withoutLoopsAndZeros() -> Adjacency {
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    for node in 0..<nodeCount {
      for position in range(of: NodeID(node)) where Int(nodes[position]) != node && weights[position] > 0 {
        rows.nodes.append(nodes[position])
        rows.weights.append(weights[position])
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return rows
  }
}
