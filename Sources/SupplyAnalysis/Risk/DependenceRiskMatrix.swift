public import SupplyData
import SupplyNetwork

/// Which minerals are both heavily imported and at high supply risk, which one or the other, and which are unknown.
public struct DependenceRiskMatrix: Sendable {
  /// The reliance above which dependence is high, percent; 100 is reached.
  public let reliance: Double
  /// The value from which on a risk is high; nil where a percentile is asked of nothing.
  public let risk: Double?
  private let fields: [Field: [MineralID]]

  private struct Field: Hashable, Sendable {
    let dependence: Answer
    let risk: Answer
  }

  /// The matrix of `dependence` above `reliance`, percent, and of `risk` from `threshold` on.
  ///
  /// - Precondition: both are of the same list.
  public init(
    _ dependence: Dependence, above reliance: Double, _ risk: SupplyRisk, threshold: RiskThreshold
  ) {
    self.reliance = reliance
    let high = risk.value(of: threshold)
    self.risk = high
    var ofMineral: [MineralID: Answer] = [:]
    for entry in risk.entries {
      let answer = high.flatMap { entry.risk.value?.isAtLeast($0) } ?? .unknown
      for member in entry.members { ofMineral[member] = answer }
    }
    fields = Dictionary(
      grouping: dependence.entries,
      by: { entry in
        Field(
          dependence: reliance >= 100 ? entry.isAtLeast(100) : entry.isAbove(reliance),
          risk: ofMineral[entry.mineral] ?? .unknown)
      }
    ).mapValues { $0.map(\.mineral) }
  }

  /// The minerals of one field, in the order of the list.
  public func minerals(dependence: Answer, risk: Answer) -> [MineralID] {
    fields[Field(dependence: dependence, risk: risk)] ?? []
  }
}
