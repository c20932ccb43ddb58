import SupplyAnalysis
import SupplyData
import SupplyNetwork

extension PerspectiveTables {
  /// The same counts for several periods, and whether they moved.
  static func comparison(_ comparison: PerspectiveComparison, _ isComplete: Bool, _ register: Register)
    -> Table
  {
    let windows = comparison.windows
    let last = windows[windows.count - 1]
    let rows = windows.map { ComparisonRow.period($0) } + [.change]
    return Table(
      name: "perspectives-windows",
      title:
        "Has it got better? \(windows[0].list.name), \(windows.map(\.period.description).joined(separator: ", "))",
      of: rows, columns: columns(comparison, isComplete, register),
      sources: { row in
        guard case .period(let perspectives) = row else { return [] }
        let sources = PerspectiveSources(perspectives)
        return SourceNotes.each(comparison.questions.flatMap { sources[$0] })
      },
      notes: [
        Note(
          .definition,
          "Of \(windows[0].list.minerals.count) entries: reliance, the last \(windows[0].options.window) years' volatility and "
            + "high risk at the end of each period. High risk: HHI_WGI of at least "
            + "\(comparison.highFrom.map { NumberText.fixed($0, decimals: 0) } ?? "–") in every period. Larger or smaller only where "
            + "the bounds of the first and the last do not meet."),
        Note(
          .caution,
          "Periods overlap: most years are shared. g of the last period: \(last.governance.scale.words)"
            + "\(RiskTables.yearNote(last.governance, last.period.last))."),
      ]
        + windows.flatMap(missing))
  }

  /// A row of the comparison: the counts of a period, or what became of each from the first to the last.
  private enum ComparisonRow {
    case period(Perspectives)
    case change

    /// The country that leads most series in the period.
    var leader: LeadingSuppliers.Rank? {
      guard case .period(let perspectives) = self else { return nil }
      return perspectives.suppliers.value?.leading.ranking.first
    }
  }

  private static func columns(
    _ comparison: PerspectiveComparison, _ isComplete: Bool, _ register: Register
  ) -> [TableColumn<ComparisonRow>] {
    var columns: [TableColumn<ComparisonRow>] = [
      .text("period", "Period") { row in
        switch row {
        case .period(let perspectives): perspectives.period.description
        case .change: "first to last"
        }
      }
    ]
    for (name, question) in zip(names, comparison.questions) {
      columns.append(
        .cell(name, heading(question), .count) { row in
          switch row {
          case .period(let perspectives): .count(perspectives.count(question))
          case .change: .text(comparison.change(question).rawValue)
          }
        })
    }
    guard isComplete else { return columns }
    return columns + [
      .country("leader", "Leads most", in: register) { $0.leader?.country },
      .count("leads", "Series led") { $0.leader?.count },
    ]
  }

  private static let names = ["dependent", "volatile_cv", "volatile_log", "high", "rising", "high_or_rising"]

  private static func heading(_ question: PerspectiveQuestion) -> String {
    switch question {
    case .isDependent(let threshold, _): "Reliance > \(NumberText.plain(threshold)) %"
    case .isVolatileAtTheEnd(let threshold, let measure), .isVolatileAtAnyTime(let threshold, let measure):
      "\(measure == .cv ? "CV" : "Log vol.") ≥ \(MarketTables.percent(threshold)) %"
    case .isAtHighRisk: "High risk"
    case .isAtRisingRisk: "Rising"
    case .isAtHighOrRisingRisk: "High or rising"
    }
  }

  private static func missing(_ perspectives: Perspectives) -> [Note] {
    var reasons = reasons(perspectives)
    if let reason = perspectives.suppliers.reason { reasons.append("Leading supplier: \(reason).") }
    return reasons.map { Note(.omission, "\(perspectives.period): \($0)") }
  }

  /// What is not known: the entries of the list without a value, by perspective.
  static func unknown(_ perspectives: Perspectives, _ register: Register) -> Table {
    let list = perspectives.list
    return Table(
      name: "perspectives-unknown", title: "What is not known, \(list.name), \(perspectives.period)",
      of: gaps(perspectives),
      columns: [
        .text("perspective", "Perspective") { "\($0.perspective): \($0.reason)" },
        .integer("count", "Minerals") { $0.minerals.count },
        .list("minerals", "Which") { gap in
          gap.minerals.count == list.minerals.count
            ? ["all"] : gap.minerals.map { register.shortName(of: $0) }
        },
      ],
      notes: [
        Note(
          .caution,
          "One price series stands for a mineral that is sold in many forms. Mine "
            + "production does not show where a mineral is refined.")
      ])
  }

  /// The minerals without a value, or without an exact one, in a perspective for one reason.
  private struct Gap {
    let perspective: String
    let reason: String
    let minerals: [MineralID]
  }

  private static func gaps(_ perspectives: Perspectives) -> [Gap] {
    let all = perspectives.list.minerals
    let dependence = perspectives.dependence.value?.entries
    let bounded = dependence?.filter { $0.interval.map { !$0.isExact } ?? false }
    let market = perspectives.market.value?.entries
    let unknownRisks = perspectives.risk.value?.entries.filter { $0.risk.value == nil }
    let unknownTrends = perspectives.trend.value?.entries.filter { $0.test.value == nil }
    return [
      Gap(
        perspective: "Dependence", reason: "not known",
        minerals: dependence?.filter { $0.interval == nil }.map(\.mineral) ?? all),
      Gap(perspective: "Dependence", reason: "a bound", minerals: bounded?.map(\.mineral) ?? []),
      Gap(
        perspective: "Market", reason: "no series covers the years",
        minerals: market?.filter { $0.prices.last?.variation.value == nil }.map(\.mineral) ?? all),
      Gap(
        perspective: "Market", reason: "too few returns",
        minerals: market?.filter { $0.prices.last?.returns.value == nil }.map(\.mineral) ?? all),
      Gap(
        perspective: "Risk", reason: "no complete production",
        minerals: unknownRisks?.flatMap(\.members).sorted() ?? all),
      Gap(
        perspective: "Risk", reason: "fewer than \(TrendTest.leastYears) years of a series",
        minerals: unknownTrends?.flatMap(\.members).sorted() ?? all),
    ]
  }
}
