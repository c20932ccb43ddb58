/// The links between a node and the groups near it, summed up group by group; cleared in time of what was met.
///
/// The neighbours at even and at odd places are summed up apart, as each sum waits for the last one of its group.
final class GroupLinks {
  private struct Sum {
    var even = 0.0
    var odd = 0.0
    /// 1 before anything was added, else 0.
    var isNew: Int { (even.bitPattern | odd.bitPattern) == 0 ? 1 : 0 }
  }

  private let sums: UnsafeMutablePointer<Sum>
  /// The groups with links, in the order they were met.
  private let met: UnsafeMutablePointer<Int32>
  private(set) var count = 0

  /// Links to groups below `count`.
  init(groups count: Int) {
    sums = .allocate(capacity: count)
    sums.initialize(repeating: Sum(), count: count)
    // One more: the place after the last is written before it is known whether it counts.
    met = .allocate(capacity: count + 1)
    met.initialize(repeating: 0, count: count + 1)
  }

  deinit {
    sums.deallocate()
    met.deallocate()
  }

  /// The sum of the links to a group.
  @inline(__always)
  subscript(group: Int) -> Double { sums[group].even + sums[group].odd }

  /// The group that was met as the `index`-th, below `count`.
  @inline(__always)
  func group(at index: Int) -> Int32 { met[index] }

  /// Adds the links of a node to the groups that labels put its neighbours in; weights are above zero.
  @inline(__always)
  func add(_ rows: AdjacencyRows, of node: Int, by labels: UnsafeBufferPointer<Int32>) {
    guard let weights = rows.weights else { return }
    // Fields of a class are read anew after each write: the loop has its own. It has no branches, which chance would
    // decide.
    let (sums, met) = (sums, met)
    var count = count
    var position = rows.start(node)
    let end = rows.end(node)
    while position < end {
      var group = labels[Int(rows.nodes[position])]
      met[count] = group
      count &+= sums[Int(group)].isNew
      sums[Int(group)].even += weights[position]
      position &+= 1
      if position == end { break }
      group = labels[Int(rows.nodes[position])]
      met[count] = group
      count &+= sums[Int(group)].isNew
      sums[Int(group)].odd += weights[position]
      position &+= 1
    }
    self.count = count
  }

  /// Forgets all links.
  @inline(__always)
  func clear() {
    for index in 0..<count { sums[Int(met[index])] = Sum() }
    count = 0
  }
}
