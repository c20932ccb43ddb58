public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The page of the three perspectives.
public enum PerspectiveTables {
  /// The headline, the sweeps, the leading suppliers and, where there is more than one, the windows side by side.
  ///
  /// - Parameter windows: The period asked for first, then later ones of the same length.
  public static func all(_ windows: [Perspectives], reference: Reference) -> [Table] {
    guard let first = windows.first else { return [] }
    var tables = [headline(first), sweep(first), suppliers(first, reference)]
    if windows.count > 1 { tables.append(comparison(PerspectiveComparison(windows), reference)) }
    return tables + [unknown(first, reference)]
  }

  /// The percentages with their bounds, and which thresholds reproduce the paper's.
  static func headline(_ one: Perspectives) -> Table {
    let rows = one.readings.map { reading in
      let claim = reading.question.claim
      return Table.Row(
        [
          .text(perspective(reading.question)), .text(words(reading.question, one)), .count(reading.count),
          .interval(DependenceTables.share(reading.count, of: reading.count.total), decimals: 0),
          .integer(reading.known),
          reading.known > 0
            ? .number(100 * Double(reading.count.certain) / Double(reading.known), decimals: 0) : .missing,
          claim.map { .text("about \(NumberText.plain($0.share))") } ?? .missing,
          thresholds(reading) { $0.possible }, thresholds(reading) { $0.ofKnown },
        ], sources: sources(reading.question, one))
    }
    return Table(
      name: "perspectives", title: "The three perspectives, \(one.list.name), \(one.period)",
      columns: [
        .init("perspective", "Perspective"), .init("reading", "Reading"),
        .init("minerals", "Minerals", .count),
        .init("share", "of \(one.list.minerals.count) (%)", .interval), .init("known", "Known", .number),
        .init("share_of_known", "at least, of known (%)", .number), .init("paper", "Paper (%)"),
        .init("thresholds", "Thresholds that may give it"),
        .init("thresholds_known", "that give it of the known"),
      ], rows: rows,
      notes: [
        "Paper: Wang, Li and Liu 2024 state the shares for 2013-2022 without thresholds. Thresholds that may give it: the share, "
          + "give or take \(NumberText.plain(PaperClaim.about)) points, lies within the bounds.",
        cutWords(one),
        "g: \(one.governance.scale.words)\(RiskTables.yearNote(one.governance, one.period.last)); in a trend that year's for all "
          + "years, or each year's.",
      ] + reasons(one))
  }

  /// The counts by threshold.
  static func sweep(_ one: Perspectives) -> Table {
    let rows = one.sweep.map { reading in
      Table.Row(
        [
          .text(perspective(reading.question)), .text(words(reading.question, one)), .count(reading.count),
          .interval(DependenceTables.share(reading.count, of: reading.count.total), decimals: 0),
        ], sources: sources(reading.question, one))
    }
    return Table(
      name: "perspectives-sweep", title: "The same by threshold, \(one.list.name), \(one.period)",
      columns: [
        .init("perspective", "Perspective"), .init("threshold", "Threshold"),
        .init("minerals", "Minerals", .count),
        .init("share", "of \(one.list.minerals.count) (%)", .interval),
      ], rows: rows)
  }

  /// The countries that lead most minerals.
  static func suppliers(_ one: Perspectives, _ reference: Reference) -> Table {
    let found = one.suppliers.value
    let rows = (found?.leading.ranking.prefix(5) ?? []).map { rank in
      Table.Row(
        [
          .text(reference.name(of: rank.country)), .count(rank.count),
          .text(rank.leads.map { reference.shortName(of: $0) }.joined(separator: ", ")),
        ],
        sources: (found?.entries ?? []).filter { rank.leads.contains($0.mineral) }
          .flatMap { SourceNotes.of($0.imports.value) })
    }
    let single =
      found.map { suppliers in
        SingleSuppliers.thresholds.map {
          "more than \(NumberText.plain($0)) %: \(suppliers.count(above: $0))"
        }.joined(separator: "; ")
      } ?? ""
    return Table(
      name: "perspectives-suppliers", title: "Leading suppliers of U.S. imports, \(one.period.last)",
      columns: [
        .init("country", "Country"), .init("leads", "Leads", .count), .init("minerals", "Which"),
      ], rows: rows,
      notes: found.map {
        [
          "Of \($0.leading.minerals) reported series with known suppliers, of \($0.entries.count). Imports from one country "
            + "of \(single)."
        ]
      } ?? ["None: \(one.suppliers.reason ?? "")."])
  }

  static func perspective(_ question: PerspectiveQuestion) -> String {
    switch question {
    case .isDependent: "Dependence"
    case .isVolatileAtTheEnd, .isVolatileAtAnyTime: "Market"
    case .isAtHighRisk, .isAtRisingRisk, .isAtHighOrRisingRisk: "Risk"
    }
  }

  /// The question as a phrase with its threshold and years.
  static func words(_ question: PerspectiveQuestion, _ one: Perspectives) -> String {
    let year = one.period.last
    func high(_ cut: RiskCut) -> String {
      let value = one.risk.value?.threshold(cut).map { "HHI_WGI ≥ \(NumberText.fixed($0, decimals: 0))" }
      switch cut {
      case .percentile(let percentile):
        return "\(value ?? "HHI_WGI") (percentile \(NumberText.plain(percentile)))"
      case .fixed(let fixed): return "HHI_WGI ≥ \(NumberText.plain(fixed))"
      }
    }
    func rising(_ weights: RiskTrend.Weights) -> String {
      "p < \(NumberText.plain(one.options.level)), "
        + (weights == .fixed ? "g of \(one.trend.value?.fixedYear ?? year)" : "each year's g")
    }
    switch question {
    case .isDependent(let threshold, let derived):
      let words = threshold >= 100 ? "wholly reliant" : "reliance > \(NumberText.plain(threshold)) %"
      return "\(words) in \(year)\(derived ? ", with derived values" : "")"
    case .isVolatileAtTheEnd(let threshold, let measure):
      return
        "\(MarketTables.words(measure)) ≥ \(NumberText.plain(threshold)) in the \(one.options.window) years to \(year)"
    case .isVolatileAtAnyTime(let threshold, let measure):
      let windows = one.market.value?.windows.count ?? 0
      return "\(MarketTables.words(measure)) ≥ \(NumberText.plain(threshold)) in any of \(windows) "
        + "window\(windows == 1 ? "" : "s")"
    case .isAtHighRisk(let cut): return "\(high(cut)) in \(year)"
    case .isAtRisingRisk(let weights): return "HHI_WGI rises, \(rising(weights))"
    case .isAtHighOrRisingRisk(let cut, let weights): return "\(high(cut)) or rising, \(rising(weights))"
    }
  }

  private static func thresholds(
    _ reading: PerspectiveReading, _ range: (ThresholdRange) -> ClosedRange<Double>?
  ) -> Table.Cell {
    guard let found = reading.thresholds else { return .missing }
    guard let range = range(found) else { return .text("none") }
    let decimals = if case .violentPrices = reading.question.claim { 2 } else { 0 }
    let (low, high) = (
      NumberText.fixed(range.lowerBound, decimals: decimals),
      NumberText.fixed(range.upperBound, decimals: decimals)
    )
    return .text(low == high ? low : "\(low)–\(high)")
  }

  private static func cutWords(_ one: Perspectives) -> String {
    switch one.options.cut {
    case .percentile(let percentile):
      "High by percentile \(NumberText.plain(percentile)) of the known series: the percentile itself fixes how many series "
        + "are high, so it does not test the paper's 32 %; the thresholds that may give it are values of HHI_WGI."
    case .fixed(let value): "High from an HHI_WGI of \(NumberText.plain(value)) on."
    }
  }

  static func reasons(_ one: Perspectives) -> [String] {
    [
      one.dependence.reason, one.market.reason, one.risk.reason, one.trend.reason,
    ].compactMap { $0.map { "Unknown: \($0)." } }
  }

  /// The editions that `question` is answered from.
  static func sources(_ question: PerspectiveQuestion, _ one: Perspectives) -> [Table.Source] {
    switch question {
    case .isDependent:
      return editions(
        (one.dependence.value?.entries ?? []).flatMap { SourceNotes.of($0).map(\.edition) },
        "net-import-reliance")
    case .isVolatileAtTheEnd, .isVolatileAtAnyTime:
      let rows = (one.market.value?.entries ?? []).flatMap { $0.prices.flatMap(\.rows) }
      return editions(rows.map(\.edition), "price")
    case .isAtHighRisk, .isAtRisingRisk, .isAtHighOrRisingRisk:
      return editions(
        (one.risk.value?.entries ?? []).compactMap { $0.production.value?.edition }
          + (one.trend.value?.entries ?? []).flatMap { $0.points.map(\.shares.edition) }, "production")
        + [Table.Source(one.governance.edition, "governance \(one.governance.scale.rawValue)")]
    }
  }

  private static func editions(_ editions: [Edition], _ series: String) -> [Table.Source] {
    Set(editions).sorted { $0.rawValue < $1.rawValue }.map { Table.Source($0, series) }
  }
}
