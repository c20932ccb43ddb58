/// Dijkstra's search from one source after another over arcs with lengths, its memory reused.
///
/// Where the lengths span less than a few thousand times the shortest, a ring of buckets narrower than the
/// shortest arc replaces the heap: no node of a bucket can bring another of the same bucket nearer, so that a
/// bucket needs no order inside and a push costs two writes. Otherwise a radix heap is used.
///
/// A search leaves the nodes it reached in `order`, every node after all nodes on shortest paths to it, and their
/// `distance`, in the units of ``PathLengths``. The arc from u to v is the last step of a shortest path where
/// d(u) < d(v) and d(u) + length is at most d(v) times `bound`. `clear` must be called before the next search.
final class LengthSearch {
  /// Dial's ring is worth its empty buckets up to this ratio of the longest to the shortest arc.
  private static let widestRing = 4096.0
  /// Up to this ratio of a distance to the shortest arc a bucket is wider than the tolerance of the distance.
  private static let farthestRing = 1e11

  let rows: AdjacencyRows
  /// Infinite where not reached.
  let distance: UnsafeMutablePointer<Double>
  /// What rounding took from each distance.
  let remainder: UnsafeMutablePointer<Double>
  /// The nodes reached, the source first.
  let order: UnsafeMutablePointer<NodeID>
  private(set) var reachedCount = 0
  /// The last step of the shortest path found; those equally short hang on `firstTie`.
  let parent: UnsafeMutablePointer<NodeID>
  let firstTie: UnsafeMutablePointer<Int32>
  private(set) var ties: UnsafeMutablePointer<Tie>
  /// The number of shortest paths from the source, divided by 2⁵¹² as often as `foldCount` says.
  let pathCount: UnsafeMutablePointer<Double>
  private let foldCount: UnsafeMutablePointer<Int32>
  /// Whether any count of the last search was divided.
  private(set) var isFolded = false

  let lengths: UnsafePointer<Double>
  /// Sums up to this many times a distance are equal to it.
  let bound: Double
  /// Room for accumulating dependencies, zero everywhere between uses.
  let dependency: UnsafeMutablePointer<Double>
  private let ownLengths: UnsafeMutablePointer<Double>?
  private let isSettled: UnsafeMutablePointer<Bool>
  private let entries: UnsafeMutablePointer<Entry>
  private var tieCount = 0
  private var tieCapacity = 256
  /// Buckets per unit of length, or 0 where the heap is used.
  private let scale: Double
  private let bucketCount: Int
  private let heads: UnsafeMutablePointer<Int32>
  private let occupied: UnsafeMutablePointer<UInt64>

  /// A further last step of a shortest path, how long the path is, and where the next one is (-1 for none).
  struct Tie {
    let node: NodeID
    let next: Int32
    let length: Double
  }

  private struct Entry {
    let node: NodeID
    let next: Int32
  }

  /// - Parameters:
  ///   - rows: the arcs, with lengths or each of length one.
  ///   - bound: that of their ``PathLengths``.
  init(rows: AdjacencyRows, bound: Double, nodeCount: Int, arcCount: Int) {
    self.rows = rows
    self.bound = bound
    if let weights = rows.weights {
      ownLengths = nil
      lengths = weights
    } else {
      let ones = UnsafeMutablePointer<Double>.allocate(capacity: max(1, arcCount))
      ones.initialize(repeating: 1, count: max(1, arcCount))
      ownLengths = ones
      lengths = UnsafePointer(ones)
    }
    (scale, bucketCount) = Self.ring(lengths, nodeCount: nodeCount, arcCount: arcCount)
    distance = .allocate(capacity: nodeCount)
    remainder = .allocate(capacity: nodeCount)
    order = .allocate(capacity: nodeCount)
    parent = .allocate(capacity: nodeCount)
    firstTie = .allocate(capacity: nodeCount)
    pathCount = .allocate(capacity: nodeCount)
    foldCount = .allocate(capacity: nodeCount)
    dependency = .allocate(capacity: nodeCount)
    isSettled = .allocate(capacity: nodeCount)
    distance.initialize(repeating: .infinity, count: nodeCount)
    remainder.initialize(repeating: 0, count: nodeCount)
    order.initialize(repeating: 0, count: nodeCount)
    parent.initialize(repeating: -1, count: nodeCount)
    firstTie.initialize(repeating: -1, count: nodeCount)
    pathCount.initialize(repeating: 0, count: nodeCount)
    foldCount.initialize(repeating: 0, count: nodeCount)
    dependency.initialize(repeating: 0, count: nodeCount)
    isSettled.initialize(repeating: false, count: nodeCount)
    entries = .allocate(capacity: arcCount + 1)
    ties = .allocate(capacity: tieCapacity)
    heads = .allocate(capacity: bucketCount)
    heads.initialize(repeating: -1, count: bucketCount)
    occupied = .allocate(capacity: bucketCount / 64)
    occupied.initialize(repeating: 0, count: bucketCount / 64)
  }

  deinit {
    ownLengths?.deallocate()
    distance.deallocate()
    remainder.deallocate()
    order.deallocate()
    parent.deallocate()
    firstTie.deallocate()
    pathCount.deallocate()
    foldCount.deallocate()
    dependency.deallocate()
    isSettled.deallocate()
    entries.deallocate()
    ties.deallocate()
    heads.deallocate()
    occupied.deallocate()
  }

  /// How many buckets a unit of length takes, 0 where a ring does not pay, and how many there are.
  private static func ring(
    _ lengths: UnsafePointer<Double>, nodeCount: Int, arcCount: Int
  ) -> (scale: Double, bucketCount: Int) {
    var shortest = Double.infinity
    var longest = 0.0
    for arc in 0..<arcCount {
      shortest = min(shortest, lengths[arc])
      longest = max(longest, lengths[arc])
    }
    guard arcCount > 0, shortest > 0, longest / shortest <= widestRing,
      longest / shortest * Double(nodeCount) <= farthestRing
    else { return (0, 64) }
    // A little narrower than the shortest arc, against rounding at the edges of the buckets.
    let scale = 1.001 / shortest
    let needed = Int(longest * scale) + 3
    var count = 64
    while count < needed { count *= 2 }
    return (scale, count)
  }

  /// Distances from `source`, without counting paths.
  func run(from source: NodeID) {
    if scale > 0 {
      runInBuckets(from: source, countingPaths: false)
    } else {
      runInRadixHeap(from: source, countingPaths: false)
    }
  }

  /// Distances from `source`, and the number of shortest paths with their last steps.
  func countPaths(from source: NodeID) {
    if scale > 0 {
      runInBuckets(from: source, countingPaths: true)
    } else {
      runInRadixHeap(from: source, countingPaths: true)
    }
  }

  /// Forgets the last search.
  func clear() {
    for index in 0..<reachedCount {
      let node = Int(order[index])
      distance[node] = .infinity
      isSettled[node] = false
      parent[node] = -1
      firstTie[node] = -1
      if isFolded { foldCount[node] = 0 }
    }
    reachedCount = 0
    tieCount = 0
    isFolded = false
  }

  /// Whether an arc is the last step of a shortest path from the source of the last search.
  @inline(__always)
  func isStep(from node: Int, length: Double, to target: Int) -> Bool {
    let (near, far) = (distance[node], distance[target])
    return near < far && near + (remainder[node] + length) <= far * bound
  }

  @inline(__always)
  private func runInBuckets(from source: NodeID, countingPaths: Bool) {
    // Pointers of a class are read again in every turn of a loop unless they are held here.
    let (distance, remainder, order) = (distance, remainder, order)
    let (offsets, targets, lengths, bound) = (rows.offsets, rows.nodes, lengths, bound)
    let (isSettled, entries, heads, occupied) = (isSettled, entries, heads, occupied)
    let (scale, mask, wordMask) = (scale, bucketCount - 1, bucketCount / 64 - 1)
    let first = followChain(from: source, countingPaths: countingPaths)
    var (entryCount, waiting, reached) = (1, 1, reachedCount)
    var bucket = Self.slot(distance[first], scale, mask)
    entries[0] = Entry(node: NodeID(truncatingIfNeeded: first), next: -1)
    heads[bucket] = 0
    occupied[bucket >> 6] = 1 << UInt64(bucket & 63)
    while waiting > 0 {
      var word = bucket >> 6
      var bits = occupied[word] & (~0 << UInt64(bucket & 63))
      while bits == 0 {
        word = (word + 1) & wordMask
        bits = occupied[word]
      }
      bucket = word << 6 | bits.trailingZeroBitCount
      occupied[word] &= ~(1 << UInt64(bucket & 63))
      var entry = heads[bucket]
      heads[bucket] = -1
      while entry >= 0 {
        let node = Int(entries[Int(entry)].node)
        entry = entries[Int(entry)].next
        waiting &-= 1
        if isSettled[node] { continue }
        isSettled[node] = true
        order[reached] = NodeID(truncatingIfNeeded: node)
        reached &+= 1
        if countingPaths { sumPathCounts(node) }
        let (near, rest) = (distance[node], remainder[node])
        for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let step = rest + lengths[arc]
          let far = near + step
          let target = Int(targets[arc])
          let known = distance[target]
          if far > known * bound { continue }
          if countingPaths { note(node, far, to: target, known) }
          if far < known {
            distance[target] = far
            remainder[target] = Self.rest(near, step, far)
            let slot = Self.slot(far, scale, mask)
            let head = heads[slot]
            if head < 0 { occupied[slot >> 6] |= 1 << UInt64(slot & 63) }
            entries[entryCount] = Entry(node: NodeID(truncatingIfNeeded: target), next: head)
            heads[slot] = Int32(truncatingIfNeeded: entryCount)
            entryCount &+= 1
            waiting &+= 1
          }
        }
      }
    }
    reachedCount = reached
  }

  /// The bucket of a distance in the ring.
  @inline(__always)
  private static func slot(_ distance: Double, _ scale: Double, _ mask: Int) -> Int {
    // Adding 2^52 leaves the rounded number in the low bits, without the checks of a conversion.
    Int(truncatingIfNeeded: (distance * scale + 0x1p52).bitPattern) & mask
  }

  /// Settles nodes from the source on as long as a single new one comes next, which needs no bucket: on a path, all.
  ///
  /// - Returns: the first node that leads to none or to several; it waits alone.
  @inline(__always)
  private func followChain(from source: NodeID, countingPaths: Bool) -> Int {
    let (distance, remainder, order) = (distance, remainder, order)
    let (offsets, targets, lengths, isSettled) = (rows.offsets, rows.nodes, lengths, isSettled)
    var (node, reached) = (Int(source), 0)
    distance[node] = 0
    remainder[node] = 0
    while true {
      var next = -1
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) where distance[Int(targets[arc])] == .infinity {
        if next >= 0 {
          next = -1
          break
        }
        next = arc
      }
      if next < 0 { break }
      isSettled[node] = true
      order[reached] = NodeID(truncatingIfNeeded: node)
      reached &+= 1
      if countingPaths { sumPathCounts(node) }
      let (near, step, target) = (distance[node], remainder[node] + lengths[next], Int(targets[next]))
      let far = near + step
      if countingPaths { note(node, far, to: target, .infinity) }
      distance[target] = far
      remainder[target] = Self.rest(near, step, far)
      node = target
    }
    reachedCount = reached
    return node
  }

  /// A radix heap: the bits of distances, which never fall, sort the nodes by the highest bit in which they differ
  /// from the last node settled. An entry moves down at most once a bit, and on the whole a few times.
  ///
  /// Ahuja, Mehlhorn, Orlin and Tarjan (1990), doi:10.1145/77600.77615.
  @inline(__always)
  private func runInRadixHeap(from source: NodeID, countingPaths: Bool) {
    let (distance, remainder, order) = (distance, remainder, order)
    let (offsets, targets, lengths, bound) = (rows.offsets, rows.nodes, lengths, bound)
    let (isSettled, entries, heads) = (isSettled, entries, heads)
    // The bits of a distance of zero or more are ordered as the distances are.
    var last: UInt64 = 0
    var occupied: UInt64 = 1
    var (entryCount, reached) = (1, 0)
    distance[Int(source)] = 0
    remainder[Int(source)] = 0
    entries[0] = Entry(node: source, next: -1)
    heads[0] = 0
    while occupied != 0 {
      let bucket = occupied.trailingZeroBitCount
      occupied &= occupied &- 1
      var entry = heads[bucket]
      heads[bucket] = -1
      if bucket > 0 {
        if let nearest = bringDown(entry, from: bucket, last, &occupied) { last = nearest }
        continue
      }
      while entry >= 0 {
        let node = Int(entries[Int(entry)].node)
        entry = entries[Int(entry)].next
        if isSettled[node] { continue }
        isSettled[node] = true
        order[reached] = NodeID(truncatingIfNeeded: node)
        reached &+= 1
        if countingPaths { sumPathCounts(node) }
        let (near, rest) = (distance[node], remainder[node])
        for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let step = rest + lengths[arc]
          let far = near + step
          let target = Int(targets[arc])
          let known = distance[target]
          if far > known * bound { continue }
          if countingPaths { note(node, far, to: target, known) }
          if far < known {
            distance[target] = far
            remainder[target] = Self.rest(near, step, far)
            let slot = Self.bucket(far.bitPattern, last)
            // Where it already waits there is no need for another entry.
            if known < .infinity, Self.bucket(known.bitPattern, last) == slot { continue }
            entries[entryCount] = Entry(node: NodeID(truncatingIfNeeded: target), next: heads[slot])
            heads[slot] = Int32(truncatingIfNeeded: entryCount)
            occupied |= 1 << UInt64(slot)
            entryCount &+= 1
          }
        }
      }
    }
    reachedCount = reached
  }

  /// Brings the nearest entries of a bucket of the radix heap to bucket 0 and its others to those below, without
  /// the outdated; returns the bits of the nearest distance, or nil where all are outdated.
  @inline(__always)
  private func bringDown(
    _ first: Int32, from bucket: Int, _ last: UInt64, _ occupied: inout UInt64
  ) -> UInt64? {
    let (distance, isSettled, entries, heads) = (distance, isSettled, entries, heads)
    var (entry, kept, nearest) = (first, -1 as Int32, UInt64.max)
    while entry >= 0 {
      let (node, next) = (Int(entries[Int(entry)].node), entries[Int(entry)].next)
      let key = distance[node].bitPattern
      // A node that has come nearer since has another entry, in a lower bucket than this or settled.
      if !isSettled[node], Self.bucket(key, last) == bucket {
        nearest = min(nearest, key)
        entries[Int(entry)] = Entry(node: NodeID(truncatingIfNeeded: node), next: kept)
        kept = entry
      }
      entry = next
    }
    if kept < 0 { return nil }
    while kept >= 0 {
      let (node, next) = (entries[Int(kept)].node, entries[Int(kept)].next)
      let slot = Self.bucket(distance[Int(node)].bitPattern, nearest)
      entries[Int(kept)] = Entry(node: node, next: heads[slot])
      heads[slot] = kept
      occupied |= 1 << UInt64(slot)
      kept = next
    }
    return nearest
  }

  /// 0 for the last key, else one more than the place of the highest bit that differs.
  @inline(__always)
  private static func bucket(_ key: UInt64, _ last: UInt64) -> Int { 64 &- (key ^ last).leadingZeroBitCount }

  /// What rounding took from `near + step`, itself exact.
  @inline(__always)
  private static func rest(_ near: Double, _ step: Double, _ far: Double) -> Double {
    near >= step ? (near - far) + step : (step - far) + near
  }

  /// Notes the last step of a path that is shorter than those known, or as short.
  @inline(__always)
  private func note(_ node: Int, _ far: Double, to target: Int, _ known: Double) {
    if far * bound < known {
      parent[target] = NodeID(truncatingIfNeeded: node)
      firstTie[target] = -1
    } else if far < known {
      // Nearer by no more than rounding: the parent is the nearest, the one before it a tie.
      addTie(parent[target], known, to: target)
      parent[target] = NodeID(truncatingIfNeeded: node)
    } else if !isSettled[target] {
      addTie(NodeID(truncatingIfNeeded: node), far, to: target)
    }
  }

  @inline(never)
  private func addTie(_ node: NodeID, _ length: Double, to target: Int) {
    if tieCount == tieCapacity {
      let grown = UnsafeMutablePointer<Tie>.allocate(capacity: tieCapacity * 2)
      grown.moveInitialize(from: ties, count: tieCapacity)
      ties.deallocate()
      ties = grown
      tieCapacity *= 2
    }
    ties[tieCount] = Tie(node: node, next: firstTie[target], length: length)
    firstTie[target] = Int32(truncatingIfNeeded: tieCount)
    tieCount += 1
  }

  /// The paths to a node are those to its predecessors, all of which are settled.
  @inline(__always)
  private func sumPathCounts(_ node: Int) {
    let before = Int(parent[node])
    pathCount[node] = before < 0 ? 1 : pathCount[before]
    if isFolded, before >= 0 { foldCount[node] = foldCount[before] }
    if firstTie[node] >= 0 { addTiedPaths(to: node) }
  }

  /// What a count of paths to `before` is multiplied with to be in the scale of those to `node`: 1 unless the counts
  /// exceed 2⁵¹².
  @inline(__always)
  func fold(_ before: Int, to node: Int) -> Double {
    guard isFolded, foldCount[before] != foldCount[node] else { return 1 }
    return foldCount[before] + 1 == foldCount[node] ? 0x1p-512 : 0
  }

  /// Adds the paths through the ties of a node, and forgets those that came to be too long.
  @inline(never)
  private func addTiedPaths(to node: Int) {
    let far = distance[node]
    var (tie, kept) = (firstTie[node], -1 as Int32)
    while tie >= 0 {
      let (before, next, length) = (ties[Int(tie)].node, ties[Int(tie)].next, ties[Int(tie)].length)
      if length <= far * bound, distance[Int(before)] < far {
        addPaths(through: Int(before), to: node)
        ties[Int(tie)] = Tie(node: before, next: kept, length: length)
        kept = tie
      }
      tie = next
    }
    firstTie[node] = kept
    if pathCount[node] > 0x1p512 {
      pathCount[node] *= 0x1p-512
      foldCount[node] += 1
      isFolded = true
    }
  }

  private func addPaths(through before: Int, to node: Int) {
    if foldCount[before] > foldCount[node] {
      pathCount[node] *= fold(node, to: before)
      foldCount[node] = foldCount[before]
    }
    pathCount[node] += pathCount[before] * fold(before, to: node)
  }
}
