/// The arcs of one side of a graph with their lengths as searches add them up and compare them.
///
/// Two sums of lengths are equal where they differ by at most ``tolerance`` of their size. Where the lengths have a
/// ``CommonUnit`` they are counted in it, and the sums are exact; otherwise they are added with the remainders of
/// rounding. Both find the same ties, so that it does not matter to a path which other lengths the graph has.
struct PathLengths: Sendable {
  /// 2⁻⁴⁸, about 3.6e-15: sixteen times what rounding can take from two sums of the same numbers, however many.
  static let tolerance = 0x1p-48

  /// The arcs, their weights in units; without weights where every arc is one long.
  let adjacency: Adjacency
  /// The unit, or nothing where the weights are the lengths themselves.
  private let unit: CommonUnit?

  init(_ side: Adjacency) {
    unit = side.weights.isEmpty ? nil : CommonUnit(of: side.weights, nodeCount: side.nodeCount)
    var adjacency = side
    if let unit { adjacency.weights = side.weights.map(unit.count) }
    self.adjacency = adjacency
  }

  /// What a sum is multiplied with to give the largest number equal to it.
  var bound: Double { unit == nil && !adjacency.weights.isEmpty ? 1 + Self.tolerance : 1 }

  /// A sum of the searches as a length of the graph.
  func distance(_ sum: Double) -> Double { unit?.length(sum) ?? sum }

  /// The sum of reciprocals of sums as one of lengths of the graph.
  func reciprocal(_ sum: Double) -> Double { unit.map { sum * $0.denominator / $0.numerator } ?? sum }
}
