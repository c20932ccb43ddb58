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
    let rows = windows.map { perspectives -> Table.Row in
      let leader = perspectives.suppliers.value?.leading.ranking.first
      var cells: [Table.Cell] = [.text(perspectives.period.description)]
      for question in comparison.questions { cells.append(.count(perspectives.count(question))) }
      if isComplete {
        cells.append(.known(leader.map { register.name(of: $0.country) }))
        cells.append(leader.map { .count($0.count) } ?? .missing)
      }
      let sources = PerspectiveSources(perspectives)
      return Table.Row(
        cells,
        sources: comparison.questions.flatMap { sources[$0] }.reduce(into: []) {
          if !$0.contains($1) { $0.append($1) }
        })
    }
    var changes: [Table.Cell] = [.text("first to last")]
    for question in comparison.questions { changes.append(.text(comparison.change(question).rawValue)) }
    if isComplete { changes += [.missing, .missing] }
    var columns: [Table.Column] = [.init("period", "Period")]
    for (name, question) in zip(names, comparison.questions) {
      columns.append(.init(name, heading(question, windows[0].options), .count))
    }
    if isComplete { columns += [.init("leader", "Leads most"), .init("leads", "Series led", .count)] }
    return Table(
      name: "perspectives-windows",
      title:
        "Has it got better? \(windows[0].list.name), \(windows.map(\.period.description).joined(separator: ", "))",
      columns: columns, rows: rows + [Table.Row(changes)],
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

  private static let names = ["dependent", "volatile_cv", "volatile_log", "high", "rising", "high_or_rising"]

  private static func heading(_ question: PerspectiveQuestion, _ options: Perspectives.Options) -> String {
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
    func row(_ perspective: String, _ minerals: [MineralID], _ why: String) -> Table.Row {
      let names =
        minerals.count == perspectives.list.minerals.count
        ? ["all"] : minerals.map { register.shortName(of: $0) }
      return Table.Row([.text("\(perspective): \(why)"), .integer(minerals.count), .list(names)])
    }
    let all = perspectives.list.minerals
    let bounded =
      perspectives.dependence.value?.entries.filter { $0.interval.map { !$0.isExact } ?? false } ?? []
    let ofRisk = perspectives.risk.value.map { risk in
      risk.entries.filter { $0.risk.value == nil }.flatMap(\.members).sorted()
    }
    let ofTrend = perspectives.trend.value.map { trend in
      trend.entries.filter { $0.test.value == nil }.flatMap(\.members).sorted()
    }
    return Table(
      name: "perspectives-unknown",
      title: "What is not known, \(perspectives.list.name), \(perspectives.period)",
      columns: [
        .init("perspective", "Perspective"), .init("count", "Minerals", .number),
        .init("minerals", "Which", .list),
      ],
      rows: [
        row(
          "Dependence",
          perspectives.dependence.value?.entries.filter { $0.interval == nil }.map(\.mineral) ?? all,
          "not known"),
        row("Dependence", bounded.map(\.mineral), "a bound"),
        row(
          "Market",
          perspectives.market.value?.entries.filter { $0.prices.last?.variation.value == nil }.map(\.mineral)
            ?? all,
          "no series covers the years"),
        row(
          "Market",
          perspectives.market.value?.entries.filter { $0.prices.last?.returns.value == nil }.map(\.mineral)
            ?? all,
          "too few returns"),
        row("Risk", ofRisk ?? all, "no complete production"),
        row("Risk", ofTrend ?? all, "fewer than \(TrendTest.leastYears) years of a series"),
      ],
      notes: [
        Note(
          .caution,
          "One price series stands for a mineral that is sold in many forms. Mine "
            + "production does not show where a mineral is refined.")
      ])
  }
}
