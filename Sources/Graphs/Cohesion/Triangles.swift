/// Each pair of joined nodes once, leading from the node of lower degree, so that triangles are found fast.
///
/// No node leads to more than sqrt(2 E) others, however many edges meet at it. Nodes are numbered by degree,
/// ties by node.
///
/// - Complexity: O(V + E) to make, O(E^1.5) to list all triangles.
///
/// Chiba and Nishizeki (1985), doi:10.1137/0214017; Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
struct TriangleRows {
  /// The node of each place, by rising degree.
  let nodes: [NodeID]
  /// The places that each place leads to.
  let rows: Adjacency

  /// The rows of pairs joined either way with their weights. Self-loops are omitted.
  init(_ mutual: Adjacency) {
    let count = mutual.nodeCount
    var start = [Int32](repeating: 0, count: count + 2)
    for node in 0..<count { start[mutual.range(of: NodeID(node)).count + 1] += 1 }
    for degree in 0...count { start[degree + 1] += start[degree] }
    var places = [Int32](repeating: 0, count: count)
    for node in 0..<count {
      let degree = mutual.range(of: NodeID(node)).count
      places[node] = start[degree]
      start[degree] += 1
    }
    var nodes = [NodeID](repeating: 0, count: count)
    for node in 0..<count { nodes[Int(places[node])] = NodeID(node) }
    var rows = Adjacency(
      offsets: [Int32](repeating: 0, count: count + 1),
      nodes: [NodeID](repeating: 0, count: mutual.nodes.count / 2 + 1),
      weights: [Double](repeating: 0, count: mutual.nodes.count / 2 + 1), arcs: [])
    var filled = 0
    for place in 0..<count {
      for position in mutual.range(of: nodes[place]) {
        let other = places[Int(mutual.nodes[position])]
        guard other > place else { continue }
        rows.nodes[filled] = other
        rows.weights[filled] = mutual.weights[position]
        filled += 1
      }
      rows.offsets[place + 1] = Int32(truncatingIfNeeded: filled)
    }
    rows.nodes.removeLast(rows.nodes.count - filled)
    rows.weights.removeLast(rows.weights.count - filled)
    (self.nodes, self.rows) = (nodes, rows)
  }

  /// Calls `body` with the lowest place of each triangle and the positions in `rows` of its three sides.
  @inline(__always)
  func forEachTriangle(_ body: (_ low: Int, _ lowMiddle: Int, _ lowHigh: Int, _ middleHigh: Int) -> Void) {
    // Where the row at hand leads to each place, from 1.
    var sides = [Int32](repeating: 0, count: nodes.count)
    rows.withRows { rows in
      sides.withUnsafeMutableBufferPointer { sides in
        for low in 0..<nodes.count where rows.degree(low) > 1 {
          let row = rows.start(low)..<rows.end(low)
          for position in row { sides[Int(rows.nodes[position])] = Int32(truncatingIfNeeded: position + 1) }
          for lowMiddle in row {
            let middle = Int(rows.nodes[lowMiddle])
            for middleHigh in rows.start(middle)..<rows.end(middle) {
              let side = sides[Int(rows.nodes[middleHigh])]
              if side > 0 { body(low, lowMiddle, Int(side) - 1, middleHigh) }
            }
          }
          for position in row { sides[Int(rows.nodes[position])] = 0 }
        }
      }
    }
  }

  /// The number of triangles at each node.
  func counts() -> [Int] {
    var isSide = [Int](repeating: 0, count: nodes.count)
    var counts = isSide
    rows.withRows { rows in
      isSide.withUnsafeMutableBufferPointer { isSide in
        counts.withUnsafeMutableBufferPointer { counts in
          for low in 0..<nodes.count where rows.degree(low) > 1 {
            let row = rows.start(low)..<rows.end(low)
            for position in row { isSide[Int(rows.nodes[position])] = 1 }
            var atLow = 0
            for position in row {
              let middle = Int(rows.nodes[position])
              var found = 0
              // Without a branch, as nothing foretells which are triangles.
              for step in rows.start(middle)..<rows.end(middle) {
                let high = Int(rows.nodes[step])
                found += isSide[high]
                counts[high] += isSide[high]
              }
              counts[middle] += found
              atLow += found
            }
            counts[low] += atLow
            for position in row { isSide[Int(rows.nodes[position])] = 0 }
          }
        }
      }
    }
    return byNode(counts)
  }

  /// Values of places as values of nodes.
  func byNode<Value>(_ values: [Value]) -> [Value] {
    var result = values
    for (place, node) in nodes.enumerated() { result[Int(node)] = values[place] }
    return result
  }
}

extension Digraph {
  /// The number of triangles that stand on each node, directions left aside.
  ///
  /// Weights and self-loops are not read. The sum over all nodes is three times the number of triangles.
  ///
  /// - Returns: one count a node.
  /// - Complexity: O(E^1.5).
  ///
  /// `nx.triangles(G.to_undirected())`.
  ///
  /// Chiba and Nishizeki (1985), doi:10.1137/0214017.
  public func triangles() -> Scores {
    Scores(TriangleRows(unweighted.mutualWeights()).counts().map(Double.init))
  }

  /// The part of the pairs of neighbours of a node that are neighbours themselves, over all nodes together.
  ///
  ///     3 * number of triangles / number of pairs of edges that share a node
  ///
  /// Directions, weights and self-loops are not read.
  ///
  /// - Returns: from 0 to 1; 0 where no two edges share a node.
  /// - Complexity: O(E^1.5).
  ///
  /// `nx.transitivity(G.to_undirected())`, igraph's `Graph.transitivity_undirected(mode="zero")`.
  ///
  /// Newman, Watts and Strogatz (2002), doi:10.1073/pnas.012582999.
  public func transitivity() -> Double {
    let mutual = unweighted.mutualWeights()
    let pairs = nodes.reduce(0.0) { sum, node in
      let degree = Double(mutual.nodes[mutual.range(of: node)].count { $0 != node })
      return sum + degree * (degree - 1) / 2
    }
    let triangles = TriangleRows(mutual).counts().reduce(0, +)
    return pairs > 0 ? Double(triangles) / pairs : 0
  }
}
