/// How often a walk that is absorbed in the end visits each state.
///
/// From state k the walk goes to j with probability m(k,j) or ends with probability a(k); they add up to 1. The
/// expected visits y = s (I - M)⁻¹ for a walk that starts in k with probability s(k) are found by censoring one state
/// after the other and going back. The chance 1 - m(k,k) of leaving a state is added up from the ways out of it and
/// never subtracted, so that every visit keeps its relative accuracy however slowly the walk ends.
///
/// Reference: Grassmann, Taksar and Heyman 1985, doi 10.1287/opre.33.5.1107.
enum AbsorbingVisits {
  /// The expected visits of each state.
  ///
  /// - Parameters:
  ///   - moves: m(k,j) in rows of `count`; a move of a state to itself is allowed.
  ///   - ends: a(k).
  ///   - starts: s(k).
  /// - Precondition: from every state the walk ends at last, and no number is negative.
  /// - Complexity: O(n³) time, O(n²) space.
  static func visits(moves: [Double], ends: [Double], starts: [Double]) -> [Double] {
    // State 0 is the start, from which the walk goes to k with s(k).
    let count = ends.count + 1
    var rows = [Double](repeating: 0, count: count * count)
    for (state, chance) in starts.enumerated() { rows[state + 1] = chance }
    for from in 0..<(count - 1) {
      for to in 0..<(count - 1) { rows[(from + 1) * count + to + 1] = moves[from * (count - 1) + to] }
    }
    var out = [0.0] + ends
    var leaving = [Double](repeating: 1, count: count)
    return rows.withUnsafeMutableBufferPointer { rows in
      for state in stride(from: count - 1, through: 1, by: -1) {
        var sum = out[state]
        for to in 0..<state { sum += rows[state * count + to] }
        leaving[state] = sum
        guard sum > 0 else { continue }
        for from in 0..<state {
          let chance = rows[from * count + state] / sum
          guard chance > 0 else { continue }
          for to in 0..<state { rows[from * count + to] += chance * rows[state * count + to] }
          out[from] += chance * out[state]
        }
      }
      var visits = [Double](repeating: 0, count: count)
      visits[0] = 1
      for state in 1..<count where leaving[state] > 0 {
        var sum = 0.0
        for from in 0..<state { sum += visits[from] * rows[from * count + state] }
        visits[state] = sum / leaving[state]
      }
      return Array(visits.dropFirst())
    }
  }
}
