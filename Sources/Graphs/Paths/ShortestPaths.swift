/// The shortest paths from one node to every other.
public struct ShortestPaths: Sendable, Equatable {
  /// Where the paths start.
  public let source: NodeID
  /// The length of the path to each node, infinite where none leads.
  public let distances: [Double]
  /// The node before each on its path; -1 for the source and where no path leads.
  public let predecessors: [NodeID]

  /// The nodes of the path to a node, both ends included; nil where no path leads.
  public func path(to node: NodeID) -> [NodeID]? {
    guard distances.indices.contains(Int(node)), distances[Int(node)] < .infinity else { return nil }
    var path = [node]
    while let last = path.last, predecessors[Int(last)] >= 0 { path.append(predecessors[Int(last)]) }
    return path.reversed()
  }
}

extension Digraph {
  /// The shortest paths from a node, by Dijkstra's algorithm.
  ///
  /// Weights are lengths; without weights a step is one long. Of several shortest paths the one whose last steps
  /// come from the lowest nodes is returned.
  ///
  /// - Parameter source: where to start.
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``, ``GraphError/needsLengths(measure:)``.
  /// - Complexity: O(E + V log V).
  ///
  /// `nx.single_source_dijkstra(G, source, weight="weight")`.
  ///
  /// Dijkstra (1959), doi:10.1007/BF01386390.
  public func shortestPaths(from source: NodeID) throws(GraphError) -> ShortestPaths {
    try requireNode(source)
    try requireLengths(for: "shortest paths")
    var distances = [Double](repeating: .infinity, count: nodeCount)
    var predecessors = [NodeID](repeating: -1, count: nodeCount)
    let lengths = PathLengths(outgoing)
    lengths.adjacency.withRows { rows in
      let search = LengthSearch(
        rows: rows, bound: lengths.bound, nodeCount: nodeCount, arcCount: arcCount)
      search.countPaths(from: source)
      for index in 0..<search.reachedCount {
        let node = Int(search.order[index])
        distances[node] = lengths.distance(search.distance[node])
        predecessors[node] = search.lowestPredecessor(of: node)
      }
    }
    return ShortestPaths(source: source, distances: distances, predecessors: predecessors)
  }
}

extension LengthSearch {
  /// The lowest node that is the last step of a shortest path of the last `countPaths`; -1 for the source.
  fileprivate func lowestPredecessor(of node: Int) -> NodeID {
    var lowest = parent[node]
    var tie = firstTie[node]
    while tie >= 0 {
      lowest = min(lowest, ties[Int(tie)].node)
      tie = ties[Int(tie)].next
    }
    return lowest
  }
}
