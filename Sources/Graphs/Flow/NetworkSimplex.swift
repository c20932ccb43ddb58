/// The network simplex method on whole numbers: a spanning tree of arcs that improves pivot by pivot.
///
/// Arcs outside the tree are empty or full. The tree is kept strongly feasible, so that no pivot is undone and the
/// method ends; entering arcs are priced block by block. The tree is threaded: `thread` visits every node after its
/// parent, and a subtree is a stretch of it.
///
/// - Complexity: O(V + sqrt(E)) a pivot at most, far less on average; in practice about as many pivots as arcs.
///
/// Dantzig (1951); Cunningham (1976), doi:10.1007/BF01580379 (strongly feasible trees); the threaded tree and the
/// block search as in Kovacs (2015), doi:10.1080/10556788.2014.895828.
struct NetworkSimplex {
  /// Where an arc is: outside the tree and empty, in the tree, or outside and full.
  private static let (empty, inTree, full): (Int8, Int8, Int8) = (1, 0, -1)
  /// Which way the arc between a node and its parent leads.
  private static let (up, down): (Int8, Int8) = (1, -1)
  private static let smallestBlock = 10

  private let nodeCount: Int
  private let arcCount: Int
  private var root: Int { nodeCount }
  // Arcs: those of the network, then one between each node and the root.
  private var source: [Int32]
  private var target: [Int32]
  private let capacity: [Int64]
  private let cost: [Int64]
  private(set) var flow: [Int64]
  private var state: [Int8]
  // Nodes, the root last.
  private var parent: [Int32]
  private var arcToParent: [Int32]
  private var direction: [Int8]
  private var thread: [Int32]
  private var threadBack: [Int32]
  private var subtreeSize: [Int32]
  private var lastOfSubtree: [Int32]
  private var potential: [Int64]
  private var nextPriced = 0

  /// The tree that joins every node to the root.
  ///
  /// No sum passes 64 bits. A flow lies between 0 and its capacity, at most 2^61, because a pivot sends no more than
  /// the room on its circle; room is a difference of the two. With P the penalty, at most 2^61, a path from the root
  /// has one arc of the root and real arcs that cost less than P together, so that a potential lies between -P and 2P,
  /// two differ by 3P at most, and a reduced cost stays below 2^63. What is missing at the end is at most what is
  /// wanted.
  ///
  /// - Parameters:
  ///   - supplies: what each node gives (above zero) or takes.
  ///   - source, target, capacity, cost: of each arc; costs and capacities at least zero. The sum of all supplies
  ///     above zero, and (the largest cost + 1) times (the nodes + 1), are below 2^61.
  init(supplies: [Int64], source: [Int32], target: [Int32], capacity: [Int64], cost: [Int64]) {
    let (nodes, arcs) = (supplies.count, source.count)
    (nodeCount, arcCount) = (nodes, arcs)
    // Dearer than any path of real arcs.
    let penalty = ((cost.max() ?? 0) + 1) * Int64(nodes)
    let root = Int32(nodes)
    self.source = source + supplies.indices.map { supplies[$0] >= 0 ? Int32($0) : root }
    self.target = target + supplies.indices.map { supplies[$0] >= 0 ? root : Int32($0) }
    self.capacity = capacity + supplies.map { _ in StepScale.unlimited }
    self.cost = cost + supplies.map { $0 >= 0 ? 0 : penalty }
    flow = [Int64](repeating: 0, count: arcs) + supplies.map { abs($0) }
    state =
      [Int8](repeating: Self.empty, count: arcs) + [Int8](repeating: Self.inTree, count: nodes)
    parent = [Int32](repeating: root, count: nodes) + [-1]
    arcToParent = (0..<nodes).map { Int32(arcs + $0) } + [-1]
    direction = supplies.map { $0 >= 0 ? Self.up : Self.down } + [Self.up]
    thread = (0..<nodes).map { Int32($0 + 1) } + [0]
    threadBack = [root] + (0..<nodes).map { Int32($0) }
    subtreeSize = [Int32](repeating: 1, count: nodes) + [root + 1]
    lastOfSubtree = (0..<nodes).map { Int32($0) } + [root - 1]
    potential = supplies.map { $0 >= 0 ? 0 : penalty } + [0]
  }

  /// Improves the tree until it is the cheapest.
  ///
  /// - Returns: what could not be brought to the nodes that take, 0 where all demands are met.
  mutating func minimize() -> Int64 {
    // The root of a count of arcs, below 2^32.
    let block = max(Self.smallestBlock, Int(Double(arcCount).squareRoot()))
    while let entering = enteringArc(block: block) { pivot(on: entering) }
    return (arcCount..<arcCount + nodeCount).reduce(0) {
      source[$1] == Int32(root) ? $0 + flow[$1] : $0
    }
  }

  /// The arc of the next block that promises most for a unit, or nil when none promises anything.
  private mutating func enteringArc(block: Int) -> Int? {
    let count = arcCount + nodeCount
    let first = nextPriced
    let (found, next) = source.withUnsafeBufferPointer { source in
      target.withUnsafeBufferPointer { target in
        cost.withUnsafeBufferPointer { cost in
          state.withUnsafeBufferPointer { state in
            potential.withUnsafeBufferPointer { potential -> (Int, Int) in
              var (best, found, left) = (Int64(0), -1, block)
              var arc = first
              for _ in 0..<count {
                let reduced =
                  Int64(state[arc])
                  * (cost[arc] + potential[Int(source[arc])] - potential[Int(target[arc])])
                if reduced < best { (best, found) = (reduced, arc) }
                arc += 1
                if arc == count { arc = 0 }
                left -= 1
                if left == 0 {
                  if found >= 0 { break }
                  left = block
                }
              }
              return (found, arc)
            }
          }
        }
      }
    }
    nextPriced = next
    return found < 0 ? nil : found
  }

  /// Sends what fits round the circle that an arc closes, and lets the arc that stops it leave the tree.
  private mutating func pivot(on entering: Int) {
    let join = self.join(Int(source[entering]), Int(target[entering]))
    let isEmpty = state[entering] == Self.empty
    let (first, second) =
      isEmpty
      ? (Int(source[entering]), Int(target[entering])) : (Int(target[entering]), Int(source[entering]))
    var (amount, leaving, leavesAtFirst) = (capacity[entering], -1, true)
    // Of arcs that stop it alike the last on the circle leaves, which keeps the tree strongly feasible.
    var node = first
    while node != join {
      let room = self.room(node, towardsRoot: false)
      if room < amount { (amount, leaving, leavesAtFirst) = (room, node, true) }
      node = Int(parent[node])
    }
    node = second
    while node != join {
      let room = self.room(node, towardsRoot: true)
      if room <= amount { (amount, leaving, leavesAtFirst) = (room, node, false) }
      node = Int(parent[node])
    }
    send(amount, along: entering, join: join)
    guard leaving >= 0 else {
      state[entering] = -state[entering]
      return
    }
    let gone = Int(arcToParent[leaving])
    state[entering] = Self.inTree
    state[gone] = flow[gone] == 0 ? Self.empty : Self.full
    let (top, above) = leavesAtFirst ? (first, second) : (second, first)
    hang(top, below: above, by: entering, cutting: leaving, join: join)
    movePotentials(of: top, below: above, by: entering)
  }

  /// The lowest node above both.
  private func join(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (first, second)
    while first != second {
      if subtreeSize[first] < subtreeSize[second] {
        first = Int(parent[first])
      } else {
        second = Int(parent[second])
      }
    }
    return first
  }

  /// What can still be sent over the arc between a node and its parent.
  @inline(__always)
  private func room(_ node: Int, towardsRoot: Bool) -> Int64 {
    let arc = Int(arcToParent[node])
    return (direction[node] == Self.up) == towardsRoot ? capacity[arc] - flow[arc] : flow[arc]
  }

  private mutating func send(_ amount: Int64, along entering: Int, join: Int) {
    if amount == 0 { return }
    let change = Int64(state[entering]) * amount
    flow[entering] += change
    var node = Int(source[entering])
    while node != join {
      flow[Int(arcToParent[node])] -= Int64(direction[node]) * change
      node = Int(parent[node])
    }
    node = Int(target[entering])
    while node != join {
      flow[Int(arcToParent[node])] += Int64(direction[node]) * change
      node = Int(parent[node])
    }
  }

  /// Cuts the subtree of `cut` off, roots it anew at its node `top` and hangs that below `above`.
  private mutating func hang(_ top: Int, below above: Int, by entering: Int, cutting cut: Int, join: Int) {
    let (before, size, last) = (Int(threadBack[cut]), subtreeSize[cut], Int(lastOfSubtree[cut]))
    let below = Int(parent[cut])
    if top == cut {
      moveWhole(top, below: above, last: last, before: before)
      setArcToParent(of: top, entering)
    } else {
      turn(top, below: above, cut: cut, last: last, before: before)
      turnArcs(from: cut, to: top)
      setArcToParent(of: top, entering)
      subtreeSize[top] = size
    }
    moveLasts(
      above: above, below: below, join: join, cut: cut, before: before, oldLast: last)
    var node = above
    while node != join {
      subtreeSize[node] += size
      node = Int(parent[node])
    }
    node = below
    while node != join {
      subtreeSize[node] -= size
      node = Int(parent[node])
    }
  }

  private mutating func setArcToParent(of node: Int, _ arc: Int) {
    arcToParent[node] = Int32(arc)
    direction[node] = node == Int(source[arc]) ? Self.up : Self.down
  }

  private mutating func follow(_ node: Int, by next: Int) {
    thread[node] = Int32(next)
    threadBack[next] = Int32(node)
  }

  /// Moves a subtree, its root unchanged, behind its new parent on the thread.
  private mutating func moveWhole(_ top: Int, below above: Int, last: Int, before: Int) {
    parent[top] = Int32(above)
    guard Int(thread[above]) != top else { return }
    follow(before, by: Int(thread[last]))
    let next = Int(thread[above])
    follow(above, by: top)
    follow(last, by: next)
  }

  /// Turns the parents between `top` and `cut` round, one subtree after another moving behind `above`.
  private mutating func turn(_ top: Int, below above: Int, cut: Int, last oldLast: Int, before: Int) {
    // Where the new parent lies right before the subtree, the thread goes on behind the subtree.
    let goesOn = before == above ? Int(thread[oldLast]) : Int(thread[above])
    var (stem, newParent) = (top, above)
    var last = Int(lastOfSubtree[top])
    var after = Int(thread[last])
    thread[above] = Int32(top)
    turned.removeAll(keepingCapacity: true)
    turned.append(Int32(above))
    while stem != cut {
      let next = Int(parent[stem])
      thread[last] = Int32(next)
      turned.append(Int32(last))
      follow(Int(threadBack[stem]), by: after)
      parent[stem] = Int32(newParent)
      (newParent, stem) = (stem, next)
      last =
        lastOfSubtree[stem] == lastOfSubtree[newParent]
        ? Int(threadBack[newParent]) : Int(lastOfSubtree[stem])
      after = Int(thread[last])
    }
    parent[cut] = Int32(newParent)
    follow(last, by: goesOn)
    lastOfSubtree[cut] = Int32(last)
    if before != above { follow(before, by: after) }
    for node in turned { threadBack[Int(thread[Int(node)])] = node }
  }
  private var turned: [Int32] = []

  /// Gives the nodes from `cut` up to `top`, whose parents were turned round, their arcs and sizes.
  private mutating func turnArcs(from cut: Int, to top: Int) {
    var size: Int32 = 0
    let last = lastOfSubtree[cut]
    var node = cut
    while node != top {
      let above = Int(parent[node])
      arcToParent[node] = arcToParent[above]
      direction[node] = -direction[above]
      size += subtreeSize[node] - subtreeSize[above]
      subtreeSize[node] = size
      lastOfSubtree[above] = last
      node = above
    }
  }

  /// Corrects the last node of the subtrees that lost or gained the moved one.
  private mutating func moveLasts(above: Int, below: Int, join: Int, cut: Int, before: Int, oldLast: Int) {
    let limit = Int(lastOfSubtree[join]) == above ? join : -1
    let newLast = lastOfSubtree[cut]
    var node = above
    while node >= 0, Int(lastOfSubtree[node]) == above {
      lastOfSubtree[node] = newLast
      node = Int(parent[node])
    }
    let replacement: Int32
    if join != before, above != before {
      replacement = Int32(before)
    } else if Int(newLast) != oldLast {
      replacement = newLast
    } else {
      return
    }
    node = below
    while node >= 0, node != limit, Int(lastOfSubtree[node]) == oldLast {
      lastOfSubtree[node] = replacement
      node = Int(parent[node])
    }
  }

  /// Shifts the potentials of a subtree so that the arc it hangs by costs nothing.
  private mutating func movePotentials(of top: Int, below above: Int, by entering: Int) {
    let shift = potential[above] - potential[top] - Int64(direction[top]) * cost[entering]
    let end = Int(thread[Int(lastOfSubtree[top])])
    var node = top
    repeat {
      potential[node] += shift
      node = Int(thread[node])
    } while node != end
  }
}
