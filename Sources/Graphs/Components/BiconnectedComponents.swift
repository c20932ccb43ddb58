/// Where an undirected graph comes apart when one node or one edge fails.
public struct Biconnectivity: Sendable, Equatable {
  /// The nodes whose removal disconnects their component, ascending.
  public let articulationPoints: [NodeID]
  /// The edges whose removal disconnects their component, by source (the lower node), then target.
  public let bridges: [Arc]
  /// The nodes of each largest part that no single node disconnects, ascending, in the order of these lists. A
  /// bridge with its two ends is one; a node without edges is in none.
  public let components: [[NodeID]]
}

extension Digraph {
  /// The articulation points, bridges and biconnected components.
  ///
  /// Weights and self-loops are not read.
  ///
  /// - Returns: the three of them, found in one walk.
  /// - Throws: ``GraphError/needsUndirected(measure:)``.
  /// - Complexity: O(V + E), without recursion, and sorting of the output.
  ///
  /// `nx.articulation_points(G)`, `nx.bridges(G)`, `nx.biconnected_components(G)`.
  ///
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
  public func biconnectivity() throws(GraphError) -> Biconnectivity {
    try requireUndirected(for: "biconnected components")
    var visit = [Int32](repeating: 0, count: nodeCount)
    var low = visit
    var next = outgoing.offsets
    var isArticulation = [Bool](repeating: false, count: nodeCount)
    var (bridges, components): ([Arc], [[NodeID]]) = ([], [])
    var (path, open): ([NodeID], [NodeID]) = ([], [])
    var clock: Int32 = 0
    for start in nodes where visit[Int(start)] == 0 {
      clock += 1
      visit[Int(start)] = clock
      low[Int(start)] = clock
      path = [start]
      open = []
      var branches = 0
      while let node = path.last {
        let position = Int(next[Int(node)])
        let parent = path.count > 1 ? path[path.count - 2] : -1
        if position < Int(outgoing.offsets[Int(node) + 1]) {
          next[Int(node)] += 1
          let other = outgoing.nodes[position]
          if visit[Int(other)] == 0 {
            clock += 1
            visit[Int(other)] = clock
            low[Int(other)] = clock
            path.append(other)
            open.append(other)
          } else if other != parent {
            low[Int(node)] = min(low[Int(node)], visit[Int(other)])
          }
          continue
        }
        path.removeLast()
        if parent < 0 { continue }
        low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
        guard low[Int(node)] >= visit[Int(parent)] else { continue }
        // Nothing below the node gets past its parent, which therefore closes a component.
        if path.count == 1 { branches += 1 } else { isArticulation[Int(parent)] = true }
        var members = [parent]
        while let member = open.popLast() {
          members.append(member)
          if member == node { break }
        }
        if low[Int(node)] > visit[Int(parent)] { bridges.append(edge(between: parent, and: node)) }
        members.sort()
        components.append(members)
      }
      if branches > 1 { isArticulation[Int(start)] = true }
    }
    // Two components share one node at most: their two lowest nodes order them.
    components.sort { ($0[0], $0[1]) < ($1[0], $1[1]) }
    return Biconnectivity(
      articulationPoints: nodes.filter { isArticulation[Int($0)] },
      bridges: bridges.sorted { ($0.source, $0.target) < ($1.source, $1.target) },
      components: components)
  }

  private func edge(between node: NodeID, and other: NodeID) -> Arc {
    let (source, target) = (min(node, other), max(node, other))
    let position = position(from: source, to: target) ?? 0
    return Arc(
      id: outgoing.arc(at: position), source: source, target: target, weight: outgoing.weight(at: position))
  }
}
