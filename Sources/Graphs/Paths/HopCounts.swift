/// Breadth-first search from 64 sources at once, one bit of a word each, that counts the nodes at each distance.
///
/// The bits of a node say which searches have met it; one arc moves all of them with one `or`. This is enough for
/// closeness, harmonic centrality and efficiency, which need how many nodes lie how far away, not which.
///
/// On a long graph, such as a path or a grid, searches meet a node at different times and share little: there one
/// source is searched from after another. The counts are the same.
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
  /// Whether the last searches had little to share.
  private var isLong = false
  private var isMet: [Bool]
  private var queue: [NodeID]

  init(rows: AdjacencyRows, nodeCount: Int) {
    self.rows = rows
    met = [UInt64](repeating: 0, count: nodeCount)
    arriving = [UInt64](repeating: 0, count: nodeCount)
    isMet = [Bool](repeating: false, count: nodeCount)
    queue = [NodeID](repeating: 0, count: nodeCount)
  }

  /// Searches from at most 64 different sources; calls `level` with the place of each among them, every distance at
  /// which it has nodes, ascending, and how many.
  func run(from sources: ArraySlice<NodeID>, level: (_ lane: Int, _ depth: Int, _ count: Int) -> Void) {
    if !isLong { return runAtOnce(from: sources, level) }
    var deepest = 0
    for (lane, source) in sources.enumerated() {
      deepest = max(deepest, search(from: source) { level(lane, $0, $1) })
    }
    isLong = deepest > Self.longest
  }

  /// Up to this distance searches at once are worth another try.
  private static let longest = 24

  /// Searches from one source; returns the largest distance.
  private func search(from source: NodeID, _ level: (_ depth: Int, _ count: Int) -> Void) -> Int {
    let (offsets, targets) = (rows.offsets, rows.nodes)
    return isMet.withUnsafeMutableBufferPointer { isMet in
      queue.withUnsafeMutableBufferPointer { queue in
        var (head, end, next, depth) = (0, 1, 1, 0)
        queue[0] = source
        isMet[Int(source)] = true
        while true {
          while head < end {
            let node = Int(queue[head])
            head &+= 1
            for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
              let target = targets[arc]
              if isMet[Int(target)] { continue }
              isMet[Int(target)] = true
              queue[next] = target
              next &+= 1
            }
          }
          if next == end { break }
          depth &+= 1
          level(depth, next &- end)
          end = next
        }
        for index in 0..<next { isMet[Int(queue[index])] = false }
        return depth
      }
    }
  }

  private func runAtOnce(
    from sources: ArraySlice<NodeID>, _ level: (_ lane: Int, _ depth: Int, _ count: Int) -> Void
  ) {
    for (lane, source) in sources.enumerated() {
      met[Int(source)] |= 1 << UInt64(lane)
      frontier.append((Int(source), 1 << UInt64(lane)))
      reached.append(Int(source))
    }
    var depth = 0
    var counts = [Int](repeating: 0, count: Self.width)
    // How many nodes were met by searches, and how many times some of them came to one at once.
    var (meetings, arrivals) = (0, 0)
    while !frontier.isEmpty {
      depth += 1
      advance()
      frontier.removeAll(keepingCapacity: true)
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
      arrivals += frontier.count
      for lane in counts.indices where counts[lane] > 0 {
        level(lane, depth, counts[lane])
        meetings += counts[lane]
        counts[lane] = 0
      }
    }
    isLong = depth > Self.longest && meetings < 4 * arrivals
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
