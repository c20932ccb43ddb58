/// How often a walk that is absorbed in the end visits each state.
///
/// From state k the walk goes to j with probability m(k,j) or ends with probability a(k); they add up to 1. The
/// expected visits y = s (I - M)⁻¹ for a walk that starts in k with probability s(k) are found by censoring one state
/// after the other and going back. The chance 1 - m(k,k) of leaving a state is added up from the ways out of it and
/// never subtracted, so that every visit keeps its relative accuracy however slowly the walk ends. States are censored
/// once; any number of starts may follow.
///
/// Reference: Grassmann, Taksar and Heyman 1985, doi 10.1287/opre.33.5.1107.
struct AbsorbingVisits {
  private let count: Int
  /// Row k: before k, the moves of the walk censored to the states up to k; from k on, as they were when those were
  /// censored.
  private let rows: [Double]
  /// The chance of leaving a state for an earlier one or for good.
  private let leaving: [Double]

  /// Censors the states of a walk.
  ///
  /// - Parameters:
  ///   - moves: m(k,j) in rows; a move of a state to itself is allowed.
  ///   - ends: a(k).
  /// - Precondition: from every state the walk ends at last, and no number is negative.
  /// - Complexity: O(n³) time, O(n²) space.
  init(moves: [Double], ends: [Double]) {
    let count = ends.count
    var (rows, out, leaving) = (moves, ends, [Double](repeating: 1, count: count))
    rows.withUnsafeMutableBufferPointer { rows in
      for state in stride(from: count - 1, through: 0, by: -1) {
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
    }
    (self.count, self.rows, self.leaving) = (count, rows, leaving)
  }

  /// The expected visits of each state by a walk that starts in k with probability `starts[k]`.
  ///
  /// - Complexity: O(n²) time.
  func visits(from starts: [Double]) -> [Double] {
    var visits = starts
    for state in stride(from: count - 1, through: 0, by: -1) where leaving[state] > 0 && visits[state] > 0 {
      let chance = visits[state] / leaving[state]
      for to in 0..<state { visits[to] += chance * rows[state * count + to] }
    }
    for state in 0..<count {
      guard leaving[state] > 0 else {
        visits[state] = 0
        continue
      }
      var sum = visits[state]
      for from in 0..<state { sum += visits[from] * rows[from * count + state] }
      visits[state] = sum / leaving[state]
    }
    return visits
  }
}
