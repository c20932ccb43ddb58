/// The links between a node and the groups near it, summed up group by group; cleared in time of what was met.
final class GroupLinks {
  private let sums: UnsafeMutablePointer<Double>
  /// The groups with links, in the order they were met.
  private let met: UnsafeMutablePointer<Int32>
  private(set) var count = 0

  /// Links to groups below `count`.
  init(groups count: Int) {
    sums = .allocate(capacity: count)
    sums.initialize(repeating: 0, count: count)
    met = .allocate(capacity: count)
    met.initialize(repeating: 0, count: count)
  }

  deinit {
    sums.deallocate()
    met.deallocate()
  }

  /// The sum of the links to a group.
  @inline(__always)
  subscript(group: Int) -> Double { sums[group] }

  /// The group that was met as the `index`-th, below `count`.
  @inline(__always)
  func group(at index: Int) -> Int { Int(met[index]) }

  /// Adds the links of a node to the groups that labels put its neighbours in; weights are above zero.
  @inline(__always)
  func add(
    _ rows: AdjacencyRows, of node: Int, by labels: UnsafeBufferPointer<Int32>,
    where counts: (Int) -> Bool = { _ in true }
  ) {
    guard let weights = rows.weights else { return }
    // Fields of a class are read anew after each write: the loop has its own.
    let (sums, met) = (sums, met)
    var count = count
    for position in rows.start(node)..<rows.end(node) {
      let other = Int(rows.nodes[position])
      if !counts(other) { continue }
      let group = labels[other]
      let sum = sums[Int(group)]
      if sum == 0 {
        met[count] = group
        count += 1
      }
      sums[Int(group)] = sum + weights[position]
    }
    self.count = count
  }

  /// Forgets all links.
  @inline(__always)
  func clear() {
    for index in 0..<count { sums[Int(met[index])] = 0 }
    count = 0
  }
}
