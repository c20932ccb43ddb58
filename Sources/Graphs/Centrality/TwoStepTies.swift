/// How strongly the two nodes of each joined pair are tied over a third one, found triangle by triangle.
///
///     t(v, u) = sum over q of m(v, q) m(q, u) / d(q)
///
/// m are the mutual weights and d a number of each node. It is the same seen from both nodes.
///
/// - Complexity: O(E^1.5), also where one node has most of the edges.
struct TwoStepTies {
  private let triangles: TriangleRows
  private let ties: [Double]
  /// The mutual weight of each node with itself.
  let loopWeights: [Double]
  /// t(v, v) of each node with a self-loop of weight; 0 for all others.
  let loops: [Double]

  init(_ mutual: Adjacency, dividedBy divisors: [Double]) {
    let triangles = TriangleRows(mutual)
    let rows = triangles.rows
    var ties = [Double](repeating: 0, count: rows.nodes.count)
    var loopWeights = [Double](repeating: 0, count: mutual.nodeCount)
    for node in 0..<mutual.nodeCount {
      for position in mutual.range(of: NodeID(node)) where Int(mutual.nodes[position]) == node {
        loopWeights[node] = mutual.weights[position]
      }
    }
    // A node without weight has none to pass on.
    let shares = triangles.nodes.map { divisors[Int($0)] > 0 ? 1 / divisors[Int($0)] : 0 }
    let loopShares = triangles.nodes.enumerated().map { shares[$0.offset] * loopWeights[Int($0.element)] }
    ties.withUnsafeMutableBufferPointer { ties in
      rows.withRows { pointers in
        guard let weights = pointers.weights else { return }
        let targets = pointers.nodes
        for low in 0..<triangles.nodes.count {
          for pair in pointers.start(low)..<pointers.end(low) {
            ties[pair] = weights[pair] * (loopShares[low] + loopShares[Int(targets[pair])])
          }
        }
        shares.withUnsafeBufferPointer { shares in
          triangles.forEachTriangle { low, lowMiddle, lowHigh, middleHigh in
            let (a, b, c) = (weights[lowMiddle], weights[lowHigh], weights[middleHigh])
            ties[lowMiddle] += b * c * shares[Int(targets[lowHigh])]
            ties[lowHigh] += a * c * shares[Int(targets[lowMiddle])]
            ties[middleHigh] += a * b * shares[low]
          }
        }
      }
    }
    var loops = [Double](repeating: 0, count: mutual.nodeCount)
    for node in 0..<mutual.nodeCount where loopWeights[node] > 0 {
      for position in mutual.range(of: NodeID(node)) {
        let weight = mutual.weights[position]
        if weight > 0 { loops[node] += weight * weight / divisors[Int(mutual.nodes[position])] }
      }
    }
    (self.triangles, self.ties, self.loopWeights, self.loops) = (triangles, ties, loopWeights, loops)
  }

  /// Calls `body` with each joined pair of two nodes, its mutual weight and its ties.
  @inline(__always)
  func forEachPair(_ body: (_ first: Int, _ second: Int, _ weight: Double, _ ties: Double) -> Void) {
    let rows = triangles.rows
    for (place, node) in triangles.nodes.enumerated() {
      for position in rows.range(of: NodeID(place)) {
        body(
          Int(node), Int(triangles.nodes[Int(rows.nodes[position])]), rows.weights[position], ties[position])
      }
    }
  }
}
