/// Breadth-first search from four sources at once that counts shortest paths and sums dependencies.
///
/// The four searches share every arc they read: a node carries four numbers side by side, one for each source, and
/// an arc costs one index and four additions. A level is found by pushing along the arcs out of the last level or
/// by pulling over the arcs into the nodes not yet reached, whichever has fewer to read; pulled arcs are added up
/// without a test, because nodes outside the last level carry zero.
///
/// A node appears once in each level at which any of the four sources meets it, with zeros for the others.
final class HopBatch {
  /// The number of sources searched at once: four numbers of eight bytes are half a cache line.
  static let width = 4
  typealias Lanes = SIMD4<Double>

  /// One pushed arc costs about as much as this many pulled ones.
  private static let pushCost = 2

  /// Their reciprocals are numbers of full precision.
  private static let mostPaths = 0x1p900

  private let outgoing: AdjacencyRows
  private let incoming: AdjacencyRows
  private let nodeCount: Int
  private let arcCount: Int
  /// The paths found to each node, 0 in the lanes that have not met it.
  private let pathCount: UnsafeMutablePointer<Lanes>
  /// Zero everywhere between uses.
  private let carried: UnsafeMutablePointer<Lanes>
  private let unreached: UnsafeMutablePointer<NodeID>
  private let touched: UnsafeMutablePointer<NodeID>
  private let isTouched: UnsafeMutablePointer<Bool>
  /// The entries of the levels, one level after another: the node, and its paths in the lanes that meet it there.
  private var entryNodes: UnsafeMutablePointer<NodeID>
  private var entryPaths: UnsafeMutablePointer<Lanes>
  private var capacity: Int
  private var levelStarts: [Int] = []

  init(outgoing: AdjacencyRows, incoming: AdjacencyRows, nodeCount: Int, arcCount: Int) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    pathCount = .allocate(capacity: nodeCount)
    carried = .allocate(capacity: nodeCount)
    unreached = .allocate(capacity: nodeCount)
    touched = .allocate(capacity: nodeCount + 1)
    isTouched = .allocate(capacity: nodeCount)
    pathCount.initialize(repeating: .zero, count: nodeCount)
    carried.initialize(repeating: .zero, count: nodeCount)
    unreached.initialize(repeating: 0, count: nodeCount)
    touched.initialize(repeating: 0, count: nodeCount + 1)
    isTouched.initialize(repeating: false, count: nodeCount)
    capacity = 2 * nodeCount + Self.width
    entryNodes = .allocate(capacity: capacity)
    entryPaths = .allocate(capacity: capacity)
  }

  deinit {
    pathCount.deallocate()
    carried.deallocate()
    unreached.deallocate()
    touched.deallocate()
    isTouched.deallocate()
    entryNodes.deallocate()
    entryPaths.deallocate()
  }

  /// Adds to `total` what each node is depended on by the sources, at most four of them and all different.
  ///
  /// - Returns: whether it did; not where there are more paths than a number holds.
  func addDependencies(
    from sources: ArraySlice<NodeID>, endpoints: Bool, to total: UnsafeMutablePointer<Double>
  ) -> Bool {
    countPaths(from: sources)
    let entryCount = levelStarts.last ?? 0
    var most = Lanes.zero
    for index in 0..<entryCount {
      most = pointwiseMax(most, entryPaths[index])
      pathCount[Int(entryNodes[index])] = .zero
    }
    guard most.max() < Self.mostPaths else { return false }
    sumDependencies(endpoints: endpoints, to: total)
    return true
  }

  private func countPaths(from sources: ArraySlice<NodeID>) {
    levelStarts.removeAll(keepingCapacity: true)
    levelStarts.append(0)
    // A lane without a source counts every node as met, so that no node waits for it.
    var idle = Lanes(repeating: 1)
    for (lane, source) in sources.enumerated() {
      var paths = Lanes.zero
      paths[lane] = 1
      idle[lane] = 0
      pathCount[Int(source)] += paths
      entryNodes[lane] = source
      entryPaths[lane] = paths
    }
    var (start, end) = (0, sources.count)
    var unreachedCount = -1
    while start < end {
      levelStarts.append(end)
      // A level has at most every node once, and one entry more is written before it is dropped.
      if end + nodeCount >= capacity { grow() }
      var arcsOut = 0
      for index in start..<end { arcsOut &+= outgoing.degree(Int(entryNodes[index])) }
      let met: Int
      if arcsOut &* Self.pushCost < (unreachedCount < 0 ? arcCount : arcsIntoUnreached) {
        met = push(start, end)
      } else {
        if unreachedCount < 0 {
          unreachedCount = 0
          // Nobody leads to a node without arcs in: it would be looked at in vain in every level.
          for node in 0..<nodeCount where incoming.degree(node) > 0 {
            unreached[unreachedCount] = NodeID(truncatingIfNeeded: node)
            unreachedCount += 1
          }
        }
        met = pull(start, end, idle, &unreachedCount)
      }
      start = end
      end = met
    }
  }

  /// The arcs into the nodes that the last pull left unreached, and the nodes.
  private var arcsIntoUnreached = 0

  private func push(_ start: Int, _ end: Int) -> Int {
    let (carried, touched, isTouched) = (carried, touched, isTouched)
    let (entryNodes, entryPaths) = (entryNodes, entryPaths)
    let (offsets, targets) = (outgoing.offsets, outgoing.nodes)
    var touchedCount = 0
    for index in start..<end {
      let node = Int(entryNodes[index])
      let paths = entryPaths[index]
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let target = Int(targets[arc])
        carried[target] += paths
        // Written whether new or not, and kept only if new: cheaper than a branch that is often mispredicted.
        touched[touchedCount] = NodeID(truncatingIfNeeded: target)
        touchedCount &+= isTouched[target] ? 0 : 1
        isTouched[target] = true
      }
    }
    var met = end
    for index in 0..<touchedCount {
      let node = Int(touched[index])
      meet(node, carried[node], &met)
      carried[node] = .zero
      isTouched[node] = false
    }
    return met
  }

  private func pull(_ start: Int, _ end: Int, _ idle: Lanes, _ unreachedCount: inout Int) -> Int {
    let (carried, unreached, pathCount) = (carried, unreached, pathCount)
    let (entryNodes, entryPaths) = (entryNodes, entryPaths)
    let (offsets, sources) = (incoming.offsets, incoming.nodes)
    for index in start..<end { carried[Int(entryNodes[index])] = entryPaths[index] }
    var (met, left, arcsLeft) = (end, 0, 0)
    for index in 0..<unreachedCount {
      let node = Int(unreached[index])
      let (first, last) = (Int(offsets[node]), Int(offsets[node &+ 1]))
      if Self.isComplete(pathCount[node] + idle) { continue }
      meet(node, Self.sum(of: carried, at: sources, first, last), &met)
      unreached[left] = NodeID(truncatingIfNeeded: node)
      if !Self.isComplete(pathCount[node] + idle) {
        left &+= 1
        arcsLeft &+= last &- first &+ 1
      }
    }
    unreachedCount = left
    arcsIntoUnreached = arcsLeft
    for index in start..<end { carried[Int(entryNodes[index])] = .zero }
    return met
  }

  /// Enters a node in the next level in the lanes that had not met it.
  @inline(__always)
  private func meet(_ node: Int, _ paths: Lanes, _ met: inout Int) {
    let known = pathCount[node]
    let fresh = paths.replacing(with: 0, where: known .!= 0)
    pathCount[node] = known + fresh
    entryNodes[met] = NodeID(truncatingIfNeeded: node)
    entryPaths[met] = fresh
    met &+= (fresh[0] + fresh[1]) + (fresh[2] + fresh[3]) > 0 ? 1 : 0
  }

  @inline(__always)
  private static func isComplete(_ paths: Lanes) -> Bool {
    // Counts are at least one where met, so their smallest tells.
    min(min(paths[0], paths[1]), min(paths[2], paths[3])) > 0
  }

  private func grow() {
    let grownNodes = UnsafeMutablePointer<NodeID>.allocate(capacity: capacity * 2)
    let grownPaths = UnsafeMutablePointer<Lanes>.allocate(capacity: capacity * 2)
    grownNodes.moveInitialize(from: entryNodes, count: levelStarts.last ?? 0)
    grownPaths.moveInitialize(from: entryPaths, count: levelStarts.last ?? 0)
    entryNodes.deallocate()
    entryPaths.deallocate()
    (entryNodes, entryPaths) = (grownNodes, grownPaths)
    capacity *= 2
  }

  private func sumDependencies(endpoints: Bool, to total: UnsafeMutablePointer<Double>) {
    let (carried, entryNodes, entryPaths) = (carried, entryNodes, entryPaths)
    let (offsets, targets) = (outgoing.offsets, outgoing.nodes)
    let starts = levelStarts
    let levelCount = starts.count - 1
    if endpoints, levelCount > 1 {
      // Every source is an end of a path to each node it reaches.
      var reached = Lanes.zero
      for index in starts[1]..<starts[levelCount] {
        reached += Lanes.zero.replacing(with: 1, where: entryPaths[index] .!= 0)
      }
      for lane in 0..<starts[1] { total[Int(entryNodes[lane])] += reached[lane] }
    }
    for depth in stride(from: levelCount - 1, to: 0, by: -1) {
      for index in starts[depth]..<starts[depth + 1] {
        let node = Int(entryNodes[index])
        let paths = entryPaths[index]
        // Nothing lies beyond the last level. Zero paths make zero in the lanes that meet the node elsewhere.
        let sum =
          depth == levelCount - 1
          ? .zero : Self.sum(of: carried, at: targets, Int(offsets[node]), Int(offsets[node &+ 1]))
        let dependency = paths * sum
        total[node] += (dependency[0] + dependency[1]) + (dependency[2] + dependency[3])
        // From here on the entry holds what each predecessor gets for one of its paths.
        entryPaths[index] = ((1 + dependency) / paths).replacing(with: 0, where: paths .== 0)
        if endpoints { for lane in 0..<Self.width where paths[lane] != 0 { total[node] += 1 } }
      }
      if depth + 1 < levelCount {
        for index in starts[depth + 1]..<starts[depth + 2] { carried[Int(entryNodes[index])] = .zero }
      }
      for index in starts[depth]..<starts[depth + 1] { carried[Int(entryNodes[index])] = entryPaths[index] }
    }
    if levelCount > 1 {
      for index in starts[1]..<starts[2] { carried[Int(entryNodes[index])] = .zero }
    }
  }

  /// The sum of the values of some neighbours, in two parts so that the additions wait less for each other.
  @inline(__always)
  private static func sum(
    of values: UnsafeMutablePointer<Lanes>, at nodes: UnsafePointer<NodeID>, _ first: Int, _ last: Int
  ) -> Lanes {
    var (even, odd) = (Lanes.zero, Lanes.zero)
    var arc = first
    while arc &+ 2 <= last {
      even += values[Int(nodes[arc])]
      odd += values[Int(nodes[arc &+ 1])]
      arc &+= 2
    }
    if arc < last { even += values[Int(nodes[arc])] }
    return even + odd
  }
}
