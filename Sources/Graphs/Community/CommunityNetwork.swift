/// A network that communities are sought in: its nodes may stand for many nodes of the graph.
///
/// Everything is counted as if directed; an undirected edge is two arcs, and its self-loop counts twice, which
/// gives the modularity of undirected graphs.
struct CommunityNetwork {
  /// w(u, v) + w(v, u) for u != v.
  private(set) var mutual: Adjacency
  /// The weight of the arcs out of and into each node, those inside it included.
  private(set) var out: [Double]
  private(set) var into: [Double]
  /// The weight of all arcs.
  let total: Double
  let resolution: Double

  var nodeCount: Int { out.count }

  init(_ graph: Digraph, resolution: Double) {
    self.resolution = resolution
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    let all = graph.mutualWeights()
    out = graph.outgoing.rowSums()
    into = graph.incoming.rowSums()
    for node in graph.nodes {
      for position in all.range(of: node) {
        if all.nodes[position] == node {
          if !graph.isDirected {
            out[Int(node)] += all.weights[position]
            into[Int(node)] += all.weights[position]
          }
        } else {
          rows.nodes.append(all.nodes[position])
          // An undirected edge has its weight each way.
          rows.weights.append(graph.isDirected ? all.weights[position] : 2 * all.weights[position])
        }
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    mutual = rows
    total = out.reduce(0, +)
  }

  private init(mutual: Adjacency, out: [Double], into: [Double], total: Double, resolution: Double) {
    (self.mutual, self.out, self.into) = (mutual, out, into)
    (self.total, self.resolution) = (total, resolution)
  }

  /// The network whose nodes are the groups of this one.
  func aggregated(_ groups: Components) -> CommunityNetwork {
    var rows = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    var (outSums, intoSums) = (
      [Double](repeating: 0, count: groups.count), [Double](repeating: 0, count: groups.count)
    )
    for node in 0..<nodeCount {
      outSums[Int(groups.labels[node])] += out[node]
      intoSums[Int(groups.labels[node])] += into[node]
    }
    var sums = [Double](repeating: 0, count: groups.count)
    var isMet = [Bool](repeating: false, count: groups.count)
    for (group, members) in groups.members.enumerated() {
      var met: [Int32] = []
      for node in members {
        for position in mutual.range(of: node) {
          let other = groups[mutual.nodes[position]]
          if Int(other) == group { continue }
          if !isMet[Int(other)] {
            isMet[Int(other)] = true
            met.append(other)
          }
          sums[Int(other)] += mutual.weights[position]
        }
      }
      for other in met.sorted() {
        rows.nodes.append(other)
        rows.weights.append(sums[Int(other)])
        sums[Int(other)] = 0
        isMet[Int(other)] = false
      }
      rows.offsets.append(Int32(truncatingIfNeeded: rows.nodes.count))
    }
    return CommunityNetwork(mutual: rows, out: outSums, into: intoSums, total: total, resolution: resolution)
  }

  /// What modularity gains, times the total weight, when a node joins a group with these sums; `links` is the
  /// mutual weight between them.
  @inline(__always)
  func gain(of node: Int, links: Double, groupOut: Double, groupInto: Double) -> Double {
    links - resolution * (out[node] * groupInto + into[node] * groupOut) / total
  }

  /// Moves nodes one by one to the neighbouring group that gains most, until none gains; nodes whose neighbours
  /// moved are looked at again.
  ///
  /// - Returns: whether any node moved.
  func moveNodes(_ labels: inout [Int32], using generator: inout SplitMix64) -> Bool {
    var (groupOut, groupInto) = (
      [Double](repeating: 0, count: nodeCount), [Double](repeating: 0, count: nodeCount)
    )
    for node in 0..<nodeCount {
      groupOut[Int(labels[node])] += out[node]
      groupInto[Int(labels[node])] += into[node]
    }
    var queue = (0..<nodeCount).map { NodeID($0) }
    generator.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: nodeCount)
    var links = [Double](repeating: 0, count: nodeCount)
    var head = 0
    var moved = false
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      isWaiting[node] = false
      let old = labels[node]
      var near: [Int32] = []
      for position in mutual.range(of: NodeID(node)) {
        let group = labels[Int(mutual.nodes[position])]
        if links[Int(group)] == 0 { near.append(group) }
        links[Int(group)] += mutual.weights[position]
      }
      groupOut[Int(old)] -= out[node]
      groupInto[Int(old)] -= into[node]
      var best = old
      var bestGain = gain(
        of: node, links: links[Int(old)], groupOut: groupOut[Int(old)], groupInto: groupInto[Int(old)])
      // A gain within rounding is none: two groups could hand a node back and forth for ever.
      let rounding = 1e-12 * max(out[node] + into[node], 1e-300)
      for group in near.sorted() where group != old {
        let value = gain(
          of: node, links: links[Int(group)], groupOut: groupOut[Int(group)], groupInto: groupInto[Int(group)]
        )
        if value > bestGain + rounding { (best, bestGain) = (group, value) }
      }
      for group in near { links[Int(group)] = 0 }
      groupOut[Int(best)] += out[node]
      groupInto[Int(best)] += into[node]
      if best == old { continue }
      labels[node] = best
      moved = true
      for position in mutual.range(of: NodeID(node)) {
        let other = Int(mutual.nodes[position])
        if labels[other] != best, !isWaiting[other] {
          isWaiting[other] = true
          queue.append(NodeID(other))
        }
      }
      // What is behind the head is done with.
      if head > nodeCount {
        queue.removeFirst(head)
        head = 0
      }
    }
    return moved
  }
}
