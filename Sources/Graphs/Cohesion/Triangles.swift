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

  /// The rows of pairs joined either way, with their weights if they have any. Self-loops are omitted.
  init(_ mutual: Adjacency) {
    let (nodes, places) = Self.byDegree(mutual)
    // The positions of arcs to a higher place. One more: it is written before it is known whether it counts.
    var offsets = [Int32](repeating: 0, count: nodes.count + 1)
    let kept = [Int32](unsafeUninitializedCapacity: mutual.nodes.count / 2 + 1) { kept, keptCount in
      mutual.withRows { rows in
        places.withUnsafeBufferPointer { places in
          offsets.withUnsafeMutableBufferPointer { offsets in
            var count = 0
            for (place, node) in nodes.enumerated() {
              for position in rows.start(Int(node))..<rows.end(Int(node)) {
                kept[count] = Int32(truncatingIfNeeded: position)
                count &+= Int(places[Int(rows.nodes[position])]) > place ? 1 : 0
              }
              offsets[place + 1] = Int32(truncatingIfNeeded: count)
            }
            keptCount = count
          }
        }
      }
    }
    self.nodes = nodes
    rows = Adjacency(
      offsets: offsets, nodes: kept.map { places[Int(mutual.nodes[Int($0)])] },
      weights: mutual.weights.isEmpty ? [] : kept.map { mutual.weights[Int($0)] }, arcs: [])
  }

  /// The nodes by rising degree, and the place of each.
  private static func byDegree(_ mutual: Adjacency) -> (nodes: [NodeID], places: [Int32]) {
    let count = mutual.nodeCount
    var places = [Int32](repeating: 0, count: count)
    var nodes = [NodeID](repeating: 0, count: count)
    // How many nodes have each degree, then the place of the next one of it.
    var next = [Int32](repeating: 0, count: count + 1)
    mutual.withRows { rows in
      next.withUnsafeMutableBufferPointer { next in
        var largest = 0
        for node in 0..<count {
          next[rows.degree(node)] += 1
          largest = max(largest, rows.degree(node))
        }
        var before: Int32 = 0
        for degree in 0...largest { (next[degree], before) = (before, before + next[degree]) }
        places.withUnsafeMutableBufferPointer { places in
          nodes.withUnsafeMutableBufferPointer { nodes in
            for node in 0..<count {
              let place = next[rows.degree(node)]
              next[rows.degree(node)] = place + 1
              places[node] = place
              nodes[Int(place)] = NodeID(truncatingIfNeeded: node)
            }
          }
        }
      }
    }
    return (nodes, places)
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
    var isSide = [UInt8](repeating: 0, count: nodes.count)
    var counts = [Int](repeating: 0, count: nodes.count)
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
                let isTriangle = Int(isSide[high])
                found += isTriangle
                counts[high] += isTriangle
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
    Scores(TriangleRows(neighbours).counts().map(Double.init))
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
    let mutual = neighbours
    let pairs = nodes.reduce(0.0) { sum, node in
      let degree = Double(mutual.nodes[mutual.range(of: node)].count { $0 != node })
      return sum + degree * (degree - 1) / 2
    }
    let triangles = TriangleRows(mutual).counts().reduce(0, +)
    return pairs > 0 ? Double(triangles) / pairs : 0
  }
}
