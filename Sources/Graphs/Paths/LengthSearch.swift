/// Dijkstra's search from one source after another over arcs with lengths, its memory reused.
///
/// Where the lengths span less than a few thousand times the shortest, a ring of buckets narrower than the
/// shortest arc replaces the heap: no node of a bucket can bring another of the same bucket nearer, so that a
/// bucket needs no order inside and a push costs two writes. Otherwise a radix heap is used.
///
/// A search leaves the nodes it reached in `order`, every node after all nodes on shortest paths to it, and their
/// `distance`. `clear` must be called before the next one.
final class LengthSearch {
  /// Dial's ring is worth its empty buckets up to this ratio of the longest to the shortest arc.
  private static let widestRing = 4096.0

  let rows: AdjacencyRows
  /// Infinite where not reached.
  let distance: UnsafeMutablePointer<Double>
  /// The nodes reached, the source first.
  let order: UnsafeMutablePointer<NodeID>
  private(set) var reachedCount = 0
  /// The first predecessor found on a shortest path; further ones hang on `firstTie`.
  let parent: UnsafeMutablePointer<NodeID>
  let firstTie: UnsafeMutablePointer<Int32>
  private(set) var ties: UnsafeMutablePointer<Tie>
  /// The number of shortest paths from the source.
  let pathCount: UnsafeMutablePointer<Double>

  let lengths: UnsafePointer<Double>
  /// Room for accumulating dependencies, zero everywhere between uses.
  let dependency: UnsafeMutablePointer<Double>
  private let ownLengths: UnsafeMutablePointer<Double>?
  private let nodeCount: Int
  private let isSettled: UnsafeMutablePointer<Bool>
  private let entries: UnsafeMutablePointer<Entry>
  private var tieCapacity = 256
  /// Buckets per unit of length, or 0 where the heap is used.
  private let scale: Double
  private let bucketCount: Int
  private let heads: UnsafeMutablePointer<Int32>
  private let occupied: UnsafeMutablePointer<UInt64>

  /// A further predecessor on a shortest path, and where the next one is (-1 for none).
  struct Tie {
    let node: NodeID
    let next: Int32
  }

  private struct Entry {
    let node: NodeID
    let next: Int32
  }

  /// - Parameters:
  ///   - rows: the arcs, with lengths or each of length one.
  init(rows: AdjacencyRows, nodeCount: Int, arcCount: Int) {
    self.rows = rows
    self.nodeCount = nodeCount
    if let weights = rows.weights {
      ownLengths = nil
      lengths = weights
    } else {
      let ones = UnsafeMutablePointer<Double>.allocate(capacity: max(1, arcCount))
      ones.initialize(repeating: 1, count: max(1, arcCount))
      ownLengths = ones
      lengths = UnsafePointer(ones)
    }
    var shortest = Double.infinity
    var longest = 0.0
    for arc in 0..<arcCount {
      shortest = min(shortest, lengths[arc])
      longest = max(longest, lengths[arc])
    }
    // Below the smallest normal numbers a reciprocal would be infinite.
    if arcCount > 0, shortest > 1e-300, longest / shortest <= Self.widestRing {
      // A little narrower than the shortest arc, against rounding at the edges of the buckets.
      scale = 1.001 / shortest
      let needed = Int(longest * scale) + 3
      var count = 64
      while count < needed { count *= 2 }
      bucketCount = count
    } else {
      scale = 0
      bucketCount = 64
    }
    distance = .allocate(capacity: nodeCount)
    order = .allocate(capacity: nodeCount)
    parent = .allocate(capacity: nodeCount)
    firstTie = .allocate(capacity: nodeCount)
    pathCount = .allocate(capacity: nodeCount)
    dependency = .allocate(capacity: nodeCount)
    isSettled = .allocate(capacity: nodeCount)
    distance.initialize(repeating: .infinity, count: nodeCount)
    order.initialize(repeating: 0, count: nodeCount)
    parent.initialize(repeating: -1, count: nodeCount)
    firstTie.initialize(repeating: -1, count: nodeCount)
    pathCount.initialize(repeating: 0, count: nodeCount)
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
    order.deallocate()
    parent.deallocate()
    firstTie.deallocate()
    pathCount.deallocate()
    dependency.deallocate()
    isSettled.deallocate()
    entries.deallocate()
    ties.deallocate()
    heads.deallocate()
    occupied.deallocate()
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
    }
    reachedCount = 0
  }

  @inline(__always)
  private func runInBuckets(from source: NodeID, countingPaths: Bool) {
    // Pointers of a class are read again in every turn of a loop unless they are held here.
    let (distance, order, parent, firstTie, pathCount) = (distance, order, parent, firstTie, pathCount)
    let (offsets, targets, lengths) = (rows.offsets, rows.nodes, lengths)
    let (isSettled, entries, heads, occupied) = (isSettled, entries, heads, occupied)
    let (scale, mask, wordMask) = (scale, bucketCount - 1, bucketCount / 64 - 1)
    var (entryCount, waiting, tieCount, reached, bucket) = (1, 1, 0, 0, 0)
    distance[Int(source)] = 0
    entries[0] = Entry(node: source, next: -1)
    heads[0] = 0
    occupied[0] = 1
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
        if countingPaths { sumPathCounts(node, pathCount, parent, firstTie) }
        let near = distance[node]
        for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let far = near + lengths[arc]
          let target = Int(targets[arc])
          let known = distance[target]
          if far > known { continue }
          if far < known {
            distance[target] = far
            if countingPaths {
              parent[target] = NodeID(truncatingIfNeeded: node)
              firstTie[target] = -1
            }
            // Adding 2^52 leaves the rounded number in the low bits, without the checks of a conversion.
            let slot = Int(truncatingIfNeeded: (far * scale + 0x1p52).bitPattern) & mask
            let head = heads[slot]
            if head < 0 { occupied[slot >> 6] |= 1 << UInt64(slot & 63) }
            entries[entryCount] = Entry(node: NodeID(truncatingIfNeeded: target), next: head)
            heads[slot] = Int32(truncatingIfNeeded: entryCount)
            entryCount &+= 1
            waiting &+= 1
          } else if countingPaths, far > near {
            addTie(node, to: target, at: &tieCount)
          }
        }
      }
    }
    reachedCount = reached
  }

  /// A radix heap: the bits of distances, which never fall, sort the nodes by the highest bit in which they differ
  /// from the last node settled. An entry moves down at most once a bit, and on the whole a few times.
  ///
  /// Ahuja, Mehlhorn, Orlin and Tarjan (1990), doi:10.1145/77600.77615.
  @inline(__always)
  private func runInRadixHeap(from source: NodeID, countingPaths: Bool) {
    let (distance, order, parent, firstTie, pathCount) = (distance, order, parent, firstTie, pathCount)
    let (offsets, targets, lengths) = (rows.offsets, rows.nodes, lengths)
    let (isSettled, entries, heads) = (isSettled, entries, heads)
    // The bits of a distance of zero or more are ordered as the distances are.
    var last: UInt64 = 0
    var occupied: UInt64 = 1
    var (entryCount, tieCount, reached) = (1, 0, 0)
    distance[Int(source)] = 0
    entries[0] = Entry(node: source, next: -1)
    heads[0] = 0
    while occupied != 0 {
      let bucket = occupied.trailingZeroBitCount
      occupied &= occupied &- 1
      var entry = heads[bucket]
      heads[bucket] = -1
      if bucket > 0 {
        // Brings the nearest of the bucket to bucket 0 and its others to those below, without the outdated.
        var nearest = UInt64.max
        var kept: Int32 = -1
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
        if kept < 0 { continue }
        last = nearest
        while kept >= 0 {
          let (node, next) = (entries[Int(kept)].node, entries[Int(kept)].next)
          let slot = Self.bucket(distance[Int(node)].bitPattern, last)
          entries[Int(kept)] = Entry(node: node, next: heads[slot])
          heads[slot] = kept
          occupied |= 1 << UInt64(slot)
          kept = next
        }
        continue
      }
      while entry >= 0 {
        let node = Int(entries[Int(entry)].node)
        entry = entries[Int(entry)].next
        if isSettled[node] { continue }
        isSettled[node] = true
        order[reached] = NodeID(truncatingIfNeeded: node)
        reached &+= 1
        if countingPaths { sumPathCounts(node, pathCount, parent, firstTie) }
        let near = distance[node]
        for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
          let far = near + lengths[arc]
          let target = Int(targets[arc])
          let known = distance[target]
          if far > known { continue }
          if far < known {
            distance[target] = far
            if countingPaths {
              parent[target] = NodeID(truncatingIfNeeded: node)
              firstTie[target] = -1
            }
            let slot = Self.bucket(far.bitPattern, last)
            // Where it already waits there is no need for another entry.
            if known < .infinity, Self.bucket(known.bitPattern, last) == slot { continue }
            entries[entryCount] = Entry(
              node: NodeID(truncatingIfNeeded: target),
              next: heads[slot])
            heads[slot] = Int32(truncatingIfNeeded: entryCount)
            occupied |= 1 << UInt64(slot)
            entryCount &+= 1
          } else if countingPaths, far > near {
            addTie(node, to: target, at: &tieCount)
          }
        }
      }
    }
    reachedCount = reached
  }

  /// 0 for the last key, else one more than the place of the highest bit that differs.
  @inline(__always)
  private static func bucket(_ key: UInt64, _ last: UInt64) -> Int { 64 &- (key ^ last).leadingZeroBitCount }

  /// The paths to a node are those to its predecessors, all of which are settled.
  @inline(__always)
  private func sumPathCounts(
    _ node: Int, _ pathCount: UnsafeMutablePointer<Double>, _ parent: UnsafeMutablePointer<NodeID>,
    _ firstTie: UnsafeMutablePointer<Int32>
  ) {
    let before = Int(parent[node])
    var count = before < 0 ? 1 : pathCount[before]
    var tie = firstTie[node]
    while tie >= 0 {
      count += pathCount[Int(ties[Int(tie)].node)]
      tie = ties[Int(tie)].next
    }
    pathCount[node] = count
  }

  @inline(never)
  private func addTie(_ node: Int, to target: Int, at count: inout Int) {
    if count == tieCapacity {
      let grown = UnsafeMutablePointer<Tie>.allocate(capacity: tieCapacity * 2)
      grown.moveInitialize(from: ties, count: tieCapacity)
      ties.deallocate()
      ties = grown
      tieCapacity *= 2
    }
    ties[count] = Tie(node: NodeID(truncatingIfNeeded: node), next: firstTie[target])
    firstTie[target] = Int32(truncatingIfNeeded: count)
    count += 1
  }
}
