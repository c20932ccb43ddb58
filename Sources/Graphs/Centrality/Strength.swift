extension Digraph {
  /// The number of arcs at each node.
  ///
  ///     k_in(v) = |{u : u -> v}|,  k_out(v) = |{w : v -> w}|,  k = k_in + k_out
  ///
  /// Weights are not read. In an undirected graph the three directions are the same: the number of edges, a
  /// self-loop counting twice.
  ///
  /// - Parameters:
  ///   - direction: which arcs count.
  ///   - normalized: divide by n - 1, the greatest degree without self-loops (the total of a directed graph can
  ///     reach 2).
  /// - Returns: one count a node; normalized, 1 for the node of a graph of one, as in NetworkX.
  /// - Complexity: O(V).
  ///
  /// `nx.in_degree_centrality(G)`, `nx.out_degree_centrality(G)`, `nx.degree_centrality(G)`; without
  /// normalization `G.in_degree()`, `G.out_degree()`, `G.degree()`.
  ///
  /// Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  public func degree(_ direction: ArcDirection = .total, normalized: Bool = false) -> Scores {
    var values = unweighted.strength(direction).values
    if normalized {
      let largest = Double(nodeCount - 1)
      values = values.map { largest > 0 ? $0 / largest : 1 }
    }
    return Scores(values)
  }

  /// The sum of the weights of the arcs at each node.
  ///
  ///     s_in(v) = sum over u of w(u, v),  s_out(v) = sum over u of w(v, u),  s = s_in + s_out
  ///
  /// Weights are strengths or lengths, and without weights this is the degree. In an undirected graph the three
  /// directions are the same, a self-loop counting twice.
  ///
  /// - Parameter direction: which arcs count.
  /// - Returns: one sum a node, in the unit of the weights.
  /// - Complexity: O(V + E).
  ///
  /// `G.in_degree(weight="weight")`, `G.out_degree(weight="weight")`, `G.degree(weight="weight")`.
  ///
  /// Barrat, Barthelemy, Pastor-Satorras and Vespignani (2004), doi:10.1073/pnas.0400087101.
  public func strength(_ direction: ArcDirection = .total) -> Scores {
    if !isDirected {
      var sums = outgoing.rowSums()
      for node in nodes {
        if let loop = selfLoopCount > 0 ? weight(from: node, to: node) : nil { sums[Int(node)] += loop }
      }
      return Scores(sums)
    }
    switch direction {
    case .incoming: return Scores(incoming.rowSums())
    case .outgoing: return Scores(outgoing.rowSums())
    case .total: return Scores(zip(incoming.rowSums(), outgoing.rowSums()).map { $0 + $1 })
    }
  }
}

extension Adjacency {
  /// The sum of the weights of each row, or its length without weights.
  func rowSums() -> [Double] {
    if weights.isEmpty { return (0..<nodeCount).map { Double(offsets[$0 + 1] - offsets[$0]) } }
    return (0..<nodeCount).map { node in
      weights[Int(offsets[node])..<Int(offsets[node + 1])].reduce(0, +)
    }
  }
}
