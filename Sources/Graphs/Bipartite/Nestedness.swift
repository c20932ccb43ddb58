extension Digraph {
  /// How far the partners of nodes with few are among the partners of nodes with more, from 0 to 100.
  ///
  ///     NODF = 100 * (sum over pairs i, j of one side of N(i, j)) / (pairs of rows + pairs of columns)
  ///     N(i, j) = |shared partners| / k(j)  if k(i) > k(j) > 0,  otherwise 0
  ///
  /// Both sides of the bipartite graph count. Weights and directions are not read.
  ///
  /// - Parameter rows: the nodes of one side, such as countries; all others are the other side.
  /// - Returns: the nestedness of the whole, 100 for a perfect triangle; 0 below two nodes on both sides.
  /// - Throws: ``GraphError/noSuchNode(node:nodeCount:)``; ``GraphError/sameSide(measure:source:target:)``
  ///   when an edge stays on one side.
  /// - Complexity: O(sum over nodes of degree squared, over both sides, + V log V).
  ///
  /// Neither NetworkX nor igraph has it; R's `vegan::nestednodf(M)$statistic["NODF"]`.
  ///
  /// Almeida-Neto, Guimaraes, Guimaraes, Loyola and Ulrich (2008), doi:10.1111/j.0030-1299.2008.16644.x.
  public func nestedness(rows: some Sequence<NodeID>) throws(GraphError) -> Double {
    let sides = try bipartiteSides(rows: rows, measure: "nestedness")
    let (rowCount, columnCount) = (sides.rows.count, sides.columns.count)
    let pairs = rowCount * (rowCount - 1) / 2 + columnCount * (columnCount - 1) / 2
    if pairs == 0 { return 0 }
    let sum = Self.overlap(of: sides.rows, with: sides) + Self.overlap(of: sides.columns, with: sides)
    return 100 * sum / Double(pairs)
  }

  /// The sum of N(i, j) over the pairs of one side.
  private static func overlap(of side: [NodeID], with sides: BipartiteSides) -> Double {
    var shared = [Int](repeating: 0, count: sides.partners.count)
    var sum = 0.0
    for node in side {
      let own = sides.partners[Int(node)].count
      var met: [NodeID] = []
      for middle in sides.partners[Int(node)] {
        for other in sides.partners[Int(middle)] where sides.partners[Int(other)].count < own {
          if shared[Int(other)] == 0 { met.append(other) }
          shared[Int(other)] += 1
        }
      }
      for other in met {
        sum += Double(shared[Int(other)]) / Double(sides.partners[Int(other)].count)
        shared[Int(other)] = 0
      }
    }
    return sum
  }
}
