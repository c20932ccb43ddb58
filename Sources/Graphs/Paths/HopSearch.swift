/// Breadth-first search from one source after another that counts shortest paths, its memory reused.
///
/// A level is found in one of two ways, whichever has fewer arcs to read. Pushing walks the arcs out of the last
/// level. Pulling walks the arcs into the nodes not yet reached and adds up `carried`, which holds the path counts
/// of the last level and zero elsewhere: no test and no mispredicted branch for an arc, which is what most of the
/// time goes to when most of the graph lies in one or two levels.
final class HopSearch {
  /// One pushed arc costs about as much as this many pulled ones.
  private static let pushCost = 3

  let outgoing: AdjacencyRows
  let incoming: AdjacencyRows
  /// The nodes reached, by level, the source first.
  let order: UnsafeMutablePointer<NodeID>
  /// Where each level starts in `order`; one more entry than there are levels.
  private(set) var levelStarts: [Int] = []
  /// The number of shortest paths from the source, 0 where not reached.
  let pathCount: UnsafeMutablePointer<Double>
  /// The distance in hops; only of nodes reached.
  let level: UnsafeMutablePointer<Int32>
  /// Zero everywhere between uses.
  let carried: UnsafeMutablePointer<Double>

  private let unreached: UnsafeMutablePointer<NodeID>
  private let nodeCount: Int
  private let arcCount: Int

  var reachedCount: Int { levelStarts.last ?? 0 }
  var levelCount: Int { levelStarts.count - 1 }

  init(outgoing: AdjacencyRows, incoming: AdjacencyRows, nodeCount: Int, arcCount: Int) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    order = .allocate(capacity: nodeCount)
    pathCount = .allocate(capacity: nodeCount)
    level = .allocate(capacity: nodeCount)
    carried = .allocate(capacity: nodeCount)
    unreached = .allocate(capacity: nodeCount)
    order.initialize(repeating: 0, count: nodeCount)
    pathCount.initialize(repeating: 0, count: nodeCount)
    level.initialize(repeating: -1, count: nodeCount)
    carried.initialize(repeating: 0, count: nodeCount)
    unreached.initialize(repeating: 0, count: nodeCount)
  }

  deinit {
    order.deallocate()
    pathCount.deallocate()
    level.deallocate()
    carried.deallocate()
    unreached.deallocate()
  }

  /// Levels and path counts from `source`.
  func countPaths(from source: NodeID) {
    let (order, pathCount, level, carried, unreached) = (order, pathCount, level, carried, unreached)
    let (outOffsets, outNodes) = (outgoing.offsets, outgoing.nodes)
    let (inOffsets, inNodes) = (incoming.offsets, incoming.nodes)
    levelStarts.removeAll(keepingCapacity: true)
    levelStarts.append(0)
    order[0] = source
    pathCount[Int(source)] = 1
    level[Int(source)] = 0
    var (start, end) = (0, 1)
    // -1 until the first pull lists the nodes not reached.
    var unreachedCount = -1
    var arcsOut = outgoing.degree(Int(source))
    var arcsInLeft = arcCount - incoming.degree(Int(source))
    var depth: Int32 = 0
    while start < end {
      levelStarts.append(end)
      depth &+= 1
      var reached = end
      var (nextArcsOut, nextArcsIn) = (0, 0)
      if arcsOut &* Self.pushCost < arcsInLeft {
        for index in start..<end {
          let node = Int(order[index])
          let paths = pathCount[node]
          for arc in Int(outOffsets[node])..<Int(outOffsets[node &+ 1]) {
            let target = Int(outNodes[arc])
            let known = pathCount[target]
            if known == 0 {
              pathCount[target] = paths
              level[target] = depth
              order[reached] = NodeID(truncatingIfNeeded: target)
              reached &+= 1
              nextArcsOut &+= Int(outOffsets[target &+ 1] &- outOffsets[target])
              nextArcsIn &+= Int(inOffsets[target &+ 1] &- inOffsets[target])
            } else if level[target] == depth {
              pathCount[target] = known + paths
            }
          }
        }
      } else {
        if unreachedCount < 0 {
          unreachedCount = 0
          for node in 0..<nodeCount {
            unreached[unreachedCount] = NodeID(truncatingIfNeeded: node)
            unreachedCount &+= pathCount[node] == 0 ? 1 : 0
          }
        }
        for index in start..<end { carried[Int(order[index])] = pathCount[Int(order[index])] }
        var left = 0
        for index in 0..<unreachedCount {
          let node = Int(unreached[index])
          // A push since the last pull may have reached it.
          if pathCount[node] != 0 { continue }
          let (first, last) = (Int(inOffsets[node]), Int(inOffsets[node &+ 1]))
          let paths = HopSearch.sum(of: carried, at: inNodes, first, last)
          if paths > 0 {
            pathCount[node] = paths
            level[node] = depth
            order[reached] = NodeID(truncatingIfNeeded: node)
            reached &+= 1
            nextArcsOut &+= Int(outOffsets[node &+ 1] &- outOffsets[node])
            nextArcsIn &+= last &- first
          } else {
            unreached[left] = NodeID(truncatingIfNeeded: node)
            left &+= 1
          }
        }
        unreachedCount = left
        for index in start..<end { carried[Int(order[index])] = 0 }
      }
      arcsOut = nextArcsOut
      arcsInLeft &-= nextArcsIn
      start = end
      end = reached
    }
  }

  /// Forgets the last search.
  func clear() {
    for index in 0..<reachedCount {
      pathCount[Int(order[index])] = 0
      level[Int(order[index])] = -1
    }
    levelStarts.removeAll(keepingCapacity: true)
  }

  /// The sum of the values of some neighbours, in four parts so that the additions do not wait for each other.
  @inline(__always)
  static func sum(
    of values: UnsafeMutablePointer<Double>, at nodes: UnsafePointer<NodeID>, _ first: Int, _ last: Int
  ) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var arc = first
    while arc &+ 4 <= last {
      a += values[Int(nodes[arc])]
      b += values[Int(nodes[arc &+ 1])]
      c += values[Int(nodes[arc &+ 2])]
      d += values[Int(nodes[arc &+ 3])]
      arc &+= 4
    }
    while arc < last {
      a += values[Int(nodes[arc])]
      arc &+= 1
    }
    return (a + b) + (c + d)
  }
}
