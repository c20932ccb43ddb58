import SupplyAnalysis
import SupplyData
import SupplyNetwork

extension PerspectiveTables {
  /// The same counts for several periods, and whether they got better.
  static func comparison(
    _ windows: [Perspectives], _ governance: Governance, _ reference: Reference
  ) -> Table {
    // One value of the index for all periods: a percentile of each would move with what it measures.
    let cut =
      windows.lazy.compactMap { $0.risk.value?.threshold($0.options.cut) }.first.map { RiskCut.fixed($0) }
      ?? windows[0].options.cut
    func counts(_ one: Perspectives) -> [BoundedCount] {
      [
        one.dependent(above: one.options.reliance), one.violentAtTheEnd(one.options.theta), one.high(cut),
        one.rising(), one.highOrRising(cut),
      ]
    }
    var rows = windows.map { one -> Table.Row in
      let leader = one.suppliers.value?.leading.ranking.first
      return Table.Row(
        [.text(one.period.description)] + counts(one).map { .count($0) } + [
          .text(leader.map { reference.name(of: $0.country) } ?? "–"),
          leader.map { .count(certain: $0.count.certain, possible: $0.count.possible) } ?? .missing,
        ],
        sources: dependenceSources(one) + marketSources(one) + riskSources(one, governance))
    }
    if let first = windows.first, let last = windows.last {
      let changes = zip(counts(first), counts(last)).map { before, after -> Table.Cell in
        .text(
          after.certain > before.possible
            ? "worse" : after.possible < before.certain ? "better" : "unknown")
      }
      rows.append(Table.Row([.text("first to last")] + changes + [.missing, .missing]))
    }
    let options = windows[0].options
    let value = windows.lazy.compactMap { $0.risk.value?.threshold($0.options.cut) }.first
    return Table(
      name: "perspectives-windows",
      title:
        "Has it got better? \(windows[0].list.name), \(windows.map(\.period.description).joined(separator: ", "))",
      columns: [
        .init("period", "Period"),
        .init("dependent", "Reliance > \(NumberText.plain(options.reliance)) %", .count),
        .init("violent", "CV ≥ \(NumberText.plain(options.theta))", .count),
        .init("high", "High risk", .count),
        .init("rising", "Rising", .count), .init("high_or_rising", "High or rising", .count),
        .init("leader", "Leads most"), .init("leads", "Series led", .count),
      ], rows: rows,
      notes: [
        "Of \(windows[0].list.minerals.count) entries, for certain–at the most: reliance, the last \(options.window) years' CV "
          + "and high risk at the end of each period. High risk: HHI_WGI of at least "
          + "\(value.map { NumberText.fixed($0, decimals: 0) } ?? "–") in every period. Better or worse only where "
          + "the bounds of the first and the last do not meet.",
        "Periods overlap: most years are shared. g of the last period: \(governance.scale.words)"
          + "\(RiskTables.yearNote(governance, windows[windows.count - 1].period.last)).",
      ]
        + windows.flatMap(missing))
  }

  private static func missing(_ one: Perspectives) -> [String] {
    var reasons = reasons(one)
    if let reason = one.suppliers.reason { reasons.append("Leading supplier: \(reason).") }
    return reasons.map { "\(one.period): \($0)" }
  }

  /// What the data cannot tell: the entries of the list without a value, by perspective.
  static func unknown(_ one: Perspectives, _ reference: Reference) -> Table {
    func row(_ perspective: String, _ minerals: [MineralID], _ why: String) -> Table.Row {
      Table.Row([
        .text(perspective), .integer(minerals.count),
        .text(
          minerals.count == one.list.minerals.count
            ? "all" : minerals.map { reference.shortName(of: $0) }.joined(separator: ", ")), .text(why),
      ])
    }
    let all = one.list.minerals
    let bounded = one.dependence.value?.entries.filter { $0.interval.map { !$0.isExact } ?? false } ?? []
    let ofRisk = one.risk.value.map { risk in
      risk.entries.filter { $0.risk.value == nil }.flatMap(\.members).sorted()
    }
    let ofTrend = one.trend.value.map { trend in
      trend.entries.filter { $0.test.value == nil }.flatMap(\.members).sorted()
    }
    return Table(
      name: "perspectives-unknown", title: "What the data cannot tell, \(one.list.name), \(one.period)",
      columns: [
        .init("perspective", "Perspective"), .init("count", "Minerals", .number),
        .init("minerals", "Which"), .init("why", "Why"),
      ],
      rows: [
        row(
          "Dependence", one.dependence.value?.entries.filter { $0.interval == nil }.map(\.mineral) ?? all,
          "not printed, withheld or not available"),
        row("Dependence", bounded.map(\.mineral), "printed as a bound"),
        row(
          "Market, last window",
          one.market.value?.entries.filter { $0.windows.last?.value == nil }.map(\.mineral) ?? all,
          "no price series covers it"),
        row("Risk", ofRisk ?? all, "no complete world production"),
        row("Risk, trend", ofTrend ?? all, "fewer than \(RiskTrend.leastYears) complete years of one series"),
      ],
      notes: [
        "Prices are in current dollars; one series stands for a mineral that is sold in many forms. Import shares are averages "
          + "over four years. Mine production does not show where a mineral is refined. Each command prints the reason for "
          + "each mineral: `oreflow dependence`, `oreflow market`, `oreflow risk`."
      ])
  }
}
