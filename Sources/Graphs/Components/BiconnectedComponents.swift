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
    let walk = LowPoints(self)
    return Biconnectivity(
      articulationPoints: articulationPoints(walk), bridges: bridges(walk), components: components(walk))
  }

  /// The components of a walk: a branch that does not get past the parent of its first node closes one with it.
  private func components(_ walk: LowPoints) -> [[NodeID]] {
    var component = [Int32](repeating: -1, count: nodeCount)
    var parents: [NodeID] = []
    for node in walk.order {
      let parent = walk.parents[Int(node)]
      if parent < 0 { continue }
      if walk.staysBelowParent(Int(node)) {
        component[Int(node)] = Int32(truncatingIfNeeded: parents.count)
        parents.append(parent)
      } else {
        component[Int(node)] = component[Int(parent)]
      }
    }
    var sizes = [Int](repeating: 1, count: parents.count)
    for label in component where label >= 0 { sizes[Int(label)] += 1 }
    var components = sizes.map { size -> [NodeID] in
      var members: [NodeID] = []
      members.reserveCapacity(size)
      return members
    }
    for node in nodes where component[Int(node)] >= 0 { components[Int(component[Int(node)])].append(node) }
    for (index, parent) in parents.enumerated() {
      let place = components[index].firstIndex { $0 > parent } ?? components[index].count
      components[index].insert(parent, at: place)
    }
    // Two components share one node at most: their two lowest nodes order them.
    return components.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
  }
}
