/// Arcs with what may still flow through them, each beside its reverse: arc `a` runs against arc `a ^ 1`.
struct ResidualNetwork {
  private(set) var targets: [Int32] = []
  var capacities: [Double] = []
  private(set) var costs: [Double] = []
  private var firstArc: [Int32]
  private var nextArc: [Int32] = []

  init(nodeCount: Int) { firstArc = [Int32](repeating: -1, count: nodeCount) }

  var nodeCount: Int { firstArc.count }

  /// Adds an arc and its reverse, which has no capacity of its own; returns the arc.
  @discardableResult
  mutating func add(from source: Int, to target: Int, capacity: Double, cost: Double = 0) -> Int {
    let arc = targets.count
    targets += [Int32(target), Int32(source)]
    capacities += [capacity, 0]
    costs += [cost, -cost]
    nextArc += [firstArc[source], firstArc[target]]
    firstArc[source] = Int32(arc)
    firstArc[target] = Int32(arc + 1)
    return arc
  }

  func first(_ node: Int) -> Int { Int(firstArc[node]) }
  func next(_ arc: Int) -> Int { Int(nextArc[arc]) }
  func target(_ arc: Int) -> Int { Int(targets[arc]) }

  mutating func push(_ amount: Double, along arc: Int) {
    capacities[arc] -= amount
    capacities[arc ^ 1] += amount
  }
}
