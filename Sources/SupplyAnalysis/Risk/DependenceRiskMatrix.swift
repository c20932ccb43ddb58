public import SupplyData
import SupplyNetwork

/// Which minerals are both heavily imported and at high supply risk, which one or the other, and which are unknown.
public struct DependenceRiskMatrix: Sendable {
  /// The reliance above which dependence is high, percent; 100 is reached.
  public let threshold: Double
  /// The value from which on a risk is high; nil where a percentile is asked of nothing.
  public let cut: Double?
  private let fields: [Field: [MineralID]]

  private struct Field: Hashable, Sendable {
    let dependence: Answer
    let risk: Answer
  }

  /// The matrix of `dependence` above `threshold` and `risk` by `cut`.
  ///
  /// - Precondition: both are of the same list.
  public init(_ dependence: Dependence, above threshold: Double, _ risk: SupplyRisk, cut: RiskCut) {
    self.threshold = threshold
    let limit = risk.threshold(cut)
    self.cut = limit
    var ofMineral: [MineralID: Answer] = [:]
    for entry in risk.entries {
      let answer = limit.flatMap { entry.risk.value?.isAtLeast($0) } ?? .unknown
      for member in entry.members { ofMineral[member] = answer }
    }
    fields = Dictionary(
      grouping: dependence.entries,
      by: { reliance in
        Field(
          dependence: threshold >= 100 ? reliance.isAtLeast(100) : reliance.isAbove(threshold),
          risk: ofMineral[reliance.mineral] ?? .unknown)
      }
    ).mapValues { $0.map(\.mineral) }
  }

  /// The minerals of one field, in the order of the list.
  public func minerals(dependence: Answer, risk: Answer) -> [MineralID] {
    fields[Field(dependence: dependence, risk: risk)] ?? []
  }
}
