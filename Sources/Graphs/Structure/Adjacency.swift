/// One side of a graph in compressed sparse rows: the neighbours of node `v` are
/// `nodes[offsets[v]..<offsets[v + 1]]`, in ascending order.
struct Adjacency: Sendable, Equatable {
  /// `nodeCount + 1` positions into `nodes`.
  var offsets: [Int32]
  /// The other end of each arc.
  var nodes: [NodeID]
  /// The weight of each arc, or nothing when the graph has no weights.
  var weights: [Double]
  /// The arc each position stands for, or nothing where the position is the arc.
  var arcs: [ArcID]

  var nodeCount: Int { offsets.count - 1 }

  @inline(__always)
  func range(of node: NodeID) -> Range<Int> {
    Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])
  }

  @inline(__always)
  func arc(at position: Int) -> ArcID { arcs.isEmpty ? ArcID(truncatingIfNeeded: position) : arcs[position] }

  @inline(__always)
  func weight(at position: Int) -> Double { weights.isEmpty ? 1 : weights[position] }

  /// The same arcs seen from their other ends.
  func transposed() -> Adjacency {
    let count = nodes.count
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for node in nodes { offsets[Int(node) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var arcs = [ArcID](repeating: 0, count: count)
    var weights = [Double](repeating: 0, count: self.weights.count)
    let hasWeights = !weights.isEmpty
    let transposedNodes = [NodeID](unsafeUninitializedCapacity: count) { buffer, initialized in
      for source in 0..<nodeCount {
        for position in Int(self.offsets[source])..<Int(self.offsets[source + 1]) {
          let target = Int(nodes[position])
          let slot = Int(next[target])
          next[target] += 1
          buffer[slot] = NodeID(truncatingIfNeeded: source)
          arcs[slot] = ArcID(truncatingIfNeeded: position)
          if hasWeights { weights[slot] = self.weights[position] }
        }
      }
      initialized = count
    }
    return Adjacency(offsets: offsets, nodes: transposedNodes, weights: weights, arcs: arcs)
  }

  /// Calls `body` with pointers to the rows, which hot loops read without bounds checks or reference counts.
  @inline(__always)
  func withRows<Result, Failure: Error>(
    _ body: (AdjacencyRows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result: Swift.Result<Result, Failure> = offsets.withUnsafeBufferPointer { offsets in
      nodes.withUnsafeBufferPointer { nodes in
        weights.withUnsafeBufferPointer { weights in
          // There is always one offset. A graph without arcs has no address for them, and reads none.
          guard let start = offsets.baseAddress else { preconditionFailure("rows have at least one offset") }
          let rows = AdjacencyRows(
            offsets: start, nodes: nodes.baseAddress ?? start,
            weights: weights.isEmpty ? nil : weights.baseAddress)
          do throws(Failure) { return .success(try body(rows)) } catch { return .failure(error) }
        }
      }
    }
    return try result.get()
  }
}

/// The rows of an adjacency as bare pointers, valid inside `withRows` only. Threads only read them.
struct AdjacencyRows: @unchecked Sendable {
  let offsets: UnsafePointer<Int32>
  let nodes: UnsafePointer<NodeID>
  let weights: UnsafePointer<Double>?

  @inline(__always)
  func start(_ node: Int) -> Int { Int(offsets[node]) }

  @inline(__always)
  func end(_ node: Int) -> Int { Int(offsets[node + 1]) }

  @inline(__always)
  func degree(_ node: Int) -> Int { Int(offsets[node + 1] &- offsets[node]) }
}
