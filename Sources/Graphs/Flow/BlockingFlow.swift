/// What flows through the arcs of a graph, and the search for paths that have room for more.
///
/// The rows of the graph are the network: nothing is copied but two numbers an arc. Valid inside
/// ``AdjacencyRows`` only, for one run.
struct BlockingFlow: ~Copyable {
  private let out: AdjacencyRows
  private let into: AdjacencyRows
  private let arcsOut: UnsafePointer<ArcID>?
  private let arcsInto: UnsafePointer<ArcID>?
  /// What may still flow through each arc, in steps.
  let room: UnsafeMutablePointer<Int64>
  /// What flows through each arc, in steps.
  let flow: UnsafeMutablePointer<Int64>
  /// The arcs between a node and the sink on the shortest path with room, -1 for nodes that do not matter.
  private let level: UnsafeMutablePointer<Int32>
  /// How many of the arcs of a node, those out of it first, lead nowhere any more.
  private let cursor: UnsafeMutablePointer<Int32>
  /// Whether flow ever led through a node: elsewhere none can be taken back.
  private let carries: UnsafeMutablePointer<Bool>
  /// The nodes with a level, in the order they got it.
  private let queue: UnsafeMutablePointer<Int32>
  private var queued = 0

  /// No flow yet. `arcsOut` and `arcsInto` tell the arc of each position, where it is not the position itself.
  init(
    out: AdjacencyRows, into: AdjacencyRows, arcsOut: UnsafePointer<ArcID>?,
    arcsInto: UnsafePointer<ArcID>?, nodeCount: Int, room: UnsafeMutablePointer<Int64>,
    flow: UnsafeMutablePointer<Int64>
  ) {
    (self.out, self.into, self.arcsOut, self.arcsInto) = (out, into, arcsOut, arcsInto)
    (self.room, self.flow) = (room, flow)
    level = .allocate(capacity: nodeCount)
    level.initialize(repeating: -1, count: nodeCount)
    cursor = .allocate(capacity: nodeCount)
    cursor.initialize(repeating: 0, count: nodeCount)
    carries = .allocate(capacity: nodeCount)
    carries.initialize(repeating: false, count: nodeCount)
    queue = .allocate(capacity: nodeCount)
    queue.initialize(repeating: 0, count: nodeCount)
  }

  deinit {
    level.deallocate()
    cursor.deallocate()
    carries.deallocate()
    queue.deallocate()
  }

  /// Lets flow what can and returns how much that is, or nil where there is no limit.
  mutating func saturate(from source: Int, to sink: Int) -> Int64? {
    var total: Int64 = 0
    // Once the source or the sink is at its limit there is no need to look for more.
    let most = min(
      roomSum(out.start(source)..<out.end(source), arcsOut),
      roomSum(into.start(sink)..<into.end(sink), arcsInto))
    while total < most, rank(from: source, to: sink) {
      guard let pushed = fillShortestPaths(from: source, to: sink) else { return nil }
      total += pushed
    }
    return total
  }

  /// Ranks nodes by their distance to the sink along arcs with room; whether the source is among them.
  private mutating func rank(from source: Int, to sink: Int) -> Bool {
    forget()
    meet(sink, at: 0)
    var head = 0
    while head < queued {
      let node = Int(queue[head])
      head += 1
      let next = level[node] + 1
      for position in into.start(node)..<into.end(node) {
        let other = Int(into.nodes[position])
        guard level[other] < 0, room[arcInto(position)] > 0 else { continue }
        meet(other, at: next)
        // All nodes nearer than the source are known, and no others matter.
        if other == source { return true }
      }
      guard carries[node] else { continue }
      for position in out.start(node)..<out.end(node) {
        let other = Int(out.nodes[position])
        guard level[other] < 0, flow[arcOut(position)] > 0 else { continue }
        meet(other, at: next)
        if other == source { return true }
      }
    }
    return false
  }

  /// The nodes that more could flow to from the source: its side of the smallest cut nearest to it.
  mutating func sourceSide(of source: Int) -> [NodeID] {
    forget()
    meet(source, at: 0)
    var head = 0
    while head < queued {
      let node = Int(queue[head])
      head += 1
      for position in out.start(node)..<out.end(node) where room[arcOut(position)] > 0 {
        let other = Int(out.nodes[position])
        if level[other] < 0 { meet(other, at: 0) }
      }
      guard carries[node] else { continue }
      for position in into.start(node)..<into.end(node) where flow[arcInto(position)] > 0 {
        let other = Int(into.nodes[position])
        if level[other] < 0 { meet(other, at: 0) }
      }
    }
    return (0..<queued).map { queue[$0] }
  }

  /// Fills shortest paths until none has room, going on from the first full arc of the last; without recursion.
  ///
  /// - Returns: what arrived, or nil where a path has no limit.
  private mutating func fillShortestPaths(from source: Int, to sink: Int) -> Int64? {
    let length = Int(level[source])
    let tails = UnsafeMutablePointer<Int32>.allocate(capacity: length)
    // An arc, or the complement of one that flow is taken back from.
    let path = UnsafeMutablePointer<Int32>.allocate(capacity: length)
    defer {
      tails.deallocate()
      path.deallocate()
    }
    var (total, node, depth) = (Int64(0), source, 0)
    while true {
      if node == sink {
        guard let (amount, full) = fill(path, length: depth) else { return nil }
        for place in 0..<depth { carries[Int(tails[place])] = true }
        carries[sink] = true
        total += amount
        depth = full
        node = Int(tails[full])
      } else if let (arc, next) = step(from: node) {
        (tails[depth], path[depth]) = (Int32(truncatingIfNeeded: node), arc)
        depth += 1
        node = next
      } else {
        if depth == 0 { return total }
        level[node] = -1
        depth -= 1
        node = Int(tails[depth])
        cursor[node] += 1
      }
    }
  }

  /// The next arc of a node that has room and leads nearer to the sink.
  @inline(__always)
  private func step(from node: Int) -> (arc: Int32, next: Int)? {
    let nearer = level[node] - 1
    let (ahead, back) = (out.degree(node), carries[node] ? into.degree(node) : 0)
    var tried = Int(cursor[node])
    while tried < ahead {
      let position = out.start(node) + tried
      let other = Int(out.nodes[position])
      if level[other] == nearer, room[arcOut(position)] > 0 {
        cursor[node] = Int32(truncatingIfNeeded: tried)
        return (Int32(truncatingIfNeeded: arcOut(position)), other)
      }
      tried += 1
    }
    while tried < ahead + back {
      let position = into.start(node) + tried - ahead
      let other = Int(into.nodes[position])
      if level[other] == nearer, flow[arcInto(position)] > 0 {
        cursor[node] = Int32(truncatingIfNeeded: tried)
        return (~Int32(truncatingIfNeeded: arcInto(position)), other)
      }
      tried += 1
    }
    return nil
  }

  /// Sends along a path what its narrowest arc takes; how much, and where the first full arc is.
  private func fill(
    _ path: UnsafeMutablePointer<Int32>, length: Int
  ) -> (amount: Int64, full: Int)? {
    var amount = StepScale.unlimited
    var full = 0
    for place in 0..<length {
      let arc = Int(path[place])
      let most = arc >= 0 ? room[arc] : flow[~arc]
      if most < amount { (amount, full) = (most, place) }
    }
    if amount == StepScale.unlimited { return nil }
    for place in 0..<length {
      let arc = Int(path[place])
      let (index, change) = arc >= 0 ? (arc, amount) : (~arc, -amount)
      // An arc without limit keeps none.
      if room[index] < StepScale.unlimited { room[index] -= change }
      flow[index] += change
    }
    return (amount, full)
  }

  /// What fits through the arcs of a row together.
  private func roomSum(_ row: Range<Int>, _ arcs: UnsafePointer<ArcID>?) -> Int64 {
    row.reduce(0) { min(StepScale.unlimited, $0 + room[arc($1, arcs)]) }
  }

  private mutating func forget() {
    for index in 0..<queued { level[Int(queue[index])] = -1 }
    queued = 0
  }

  @inline(__always)
  private mutating func meet(_ node: Int, at distance: Int32) {
    level[node] = distance
    cursor[node] = 0
    queue[queued] = Int32(truncatingIfNeeded: node)
    queued += 1
  }

  @inline(__always)
  private func arc(_ position: Int, _ arcs: UnsafePointer<ArcID>?) -> Int {
    arcs.map { Int($0[position]) } ?? position
  }

  @inline(__always)
  private func arcOut(_ position: Int) -> Int { arc(position, arcsOut) }

  @inline(__always)
  private func arcInto(_ position: Int) -> Int { arc(position, arcsInto) }
}
