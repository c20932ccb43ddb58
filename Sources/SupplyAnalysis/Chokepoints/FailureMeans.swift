import SupplyData

/// The exact means of ``RandomFailures``: every set of failing suppliers of each mineral, with its probability.
///
///     E unmet = (1/M) Σ over m, S of P(S) unmet(m, S),   E lost = Σ over m, S of P(S) [loss(m, S) ≥ threshold]
///
/// with P(S) the product of p over S and of 1 − p over the other suppliers of m. Suppliers that cannot fail are
/// omitted.
struct FailureMeans {
  /// The most suppliers of a mineral whose sets are enumerated: 2^20 sets take some ten milliseconds.
  static let mostSuppliers = 20

  /// The mean over minerals of what stays unmet, percent of U.S. consumption.
  let unmet: Double
  /// The mean number of minerals that lose the threshold or more.
  let lost: Double

  /// The means at one `end` of the bounds; nil where a mineral has more suppliers than can be enumerated.
  ///
  /// - Complexity: O(minerals × 2^suppliers).
  init?(
    _ parts: SupplyParts, end: KeyPath<Interval, Double>, probability: (CountryCode) -> Double,
    slack: Double, threshold: Double
  ) {
    var (unmet, lost) = (0.0, 0.0)
    for mineral in parts.minerals {
      let suppliers = mineral.parts.map { (chance: probability($0.country), amount: $0.amount[keyPath: end]) }
        .filter { $0.chance > 0 && $0.amount > 0 }
      guard suppliers.count <= Self.mostSuppliers else { return nil }
      let whole = mineral.parts.reduce(mineral.unnamed[keyPath: end]) { $0 + $1.amount[keyPath: end] }
      /// Walks the sets: `place` suppliers are decided, with `chance` and `loss`.
      func walk(_ place: Int, chance: Double, loss: Double) {
        guard chance > 0 else { return }
        guard place < suppliers.count else {
          unmet += chance * max(0, loss - slack * max(0, whole - loss))
          if loss >= threshold - CutProblem.tolerance { lost += chance }
          return
        }
        let next = suppliers[place]
        walk(place + 1, chance: chance * next.chance, loss: loss + next.amount)
        walk(place + 1, chance: chance * (1 - next.chance), loss: loss)
      }
      walk(0, chance: 1, loss: 0)
    }
    self.unmet = parts.minerals.isEmpty ? 0 : unmet / Double(parts.minerals.count)
    self.lost = lost
  }
}
