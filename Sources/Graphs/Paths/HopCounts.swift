/// Breadth-first search from 64 sources at once, one bit of a word each, that counts the nodes at each distance.
///
/// The bits of a node say which searches have met it; one arc moves all of them with one `or`. This is enough for
/// closeness, harmonic centrality and efficiency, which need how many nodes lie how far away, not which.
///
/// Then, Kaufmann, Chirigati et al. (2014), doi:10.14778/2735496.2735507.
final class HopCounts {
  /// The number of sources searched at once.
  static let width = 64

  private let rows: AdjacencyRows
  private var met: [UInt64]
  private var arriving: [UInt64]
  private var frontier: [(node: Int, bits: UInt64)] = []
  private var touched: [Int] = []
  private var reached: [Int] = []

  init(rows: AdjacencyRows, nodeCount: Int) {
    self.rows = rows
    met = [UInt64](repeating: 0, count: nodeCount)
    arriving = [UInt64](repeating: 0, count: nodeCount)
  }

  /// Searches from at most 64 different sources; calls `level` with every distance from 1 on and how many nodes
  /// each source has at it.
  func run(from sources: ArraySlice<NodeID>, level: (_ depth: Int, _ counts: [Int]) -> Void) {
    for (lane, source) in sources.enumerated() {
      met[Int(source)] |= 1 << UInt64(lane)
      frontier.append((Int(source), 1 << UInt64(lane)))
      reached.append(Int(source))
    }
    var depth = 0
    var counts = [Int](repeating: 0, count: Self.width)
    while !frontier.isEmpty {
      depth += 1
      advance()
      frontier.removeAll(keepingCapacity: true)
      for lane in counts.indices { counts[lane] = 0 }
      for node in touched {
        var bits = arriving[node] & ~met[node]
        arriving[node] = 0
        if bits == 0 { continue }
        if met[node] == 0 { reached.append(node) }
        met[node] |= bits
        frontier.append((node, bits))
        while bits != 0 {
          counts[bits.trailingZeroBitCount] &+= 1
          bits &= bits &- 1
        }
      }
      touched.removeAll(keepingCapacity: true)
      if !frontier.isEmpty { level(depth, counts) }
    }
    for node in reached { met[node] = 0 }
    reached.removeAll(keepingCapacity: true)
  }

  /// Moves the bits of the frontier along its arcs.
  private func advance() {
    let (offsets, targets) = (rows.offsets, rows.nodes)
    arriving.withUnsafeMutableBufferPointer { arriving in
      for (node, bits) in frontier {
        for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
          let target = Int(targets[arc])
          let before = arriving[target]
          if before == 0 { touched.append(target) }
          arriving[target] = before | bits
        }
      }
    }
  }
}
