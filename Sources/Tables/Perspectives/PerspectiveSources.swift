import SupplyAnalysis
import SupplyData

/// The editions that each of the three perspectives was computed from, found once for all questions about it.
struct PerspectiveSources {
  private let dependence: [Table.Source]
  private let market: [Table.Source]
  private let risk: [Table.Source]

  /// The editions of `perspectives`.
  init(_ perspectives: Perspectives) {
    dependence = Self.editions(
      (perspectives.dependence.value?.entries ?? []).flatMap { SourceNotes.of($0).map(\.edition) },
      "net-import-reliance")
    let rows = (perspectives.market.value?.entries ?? []).flatMap { $0.prices.flatMap(\.rows) }
    market = Self.editions(rows.map(\.edition), "price")
    let governance = perspectives.governance
    risk =
      Self.editions(
        (perspectives.risk.value?.entries ?? []).compactMap { $0.production.value?.edition }
          + (perspectives.trend.value?.entries ?? []).flatMap { $0.points.map(\.shares.edition) },
        "production")
      + [Table.Source(governance.edition, "governance \(governance.scale.rawValue)")]
  }

  /// The editions that the answer to `question` rests on.
  subscript(question: PerspectiveQuestion) -> [Table.Source] {
    switch question {
    case .isDependent: dependence
    case .isVolatileAtTheEnd, .isVolatileAtAnyTime: market
    case .isAtHighRisk, .isAtRisingRisk, .isAtHighOrRisingRisk: risk
    }
  }

  private static func editions(_ editions: [Edition], _ series: String) -> [Table.Source] {
    Set(editions).sorted().map { Table.Source($0, series) }
  }
}
