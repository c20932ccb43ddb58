public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The page of the three perspectives.
public enum PerspectiveTables {
  /// The headline, the sweeps, the leading suppliers and, where there is more than one, the windows side by side.
  ///
  /// - Parameter windows: The period asked for first, then later ones of the same length.
  public static func all(
    _ windows: [Perspectives], governance: Governance, reference: Reference
  ) -> [Table] {
    guard let first = windows.first else { return [] }
    var tables = [headline(first, governance), sweep(first, governance), suppliers(first, reference)]
    if windows.count > 1 { tables.append(comparison(windows, governance, reference)) }
    return tables + [unknown(first, reference)]
  }

  /// The percentages with their bounds, and which thresholds reproduce the paper's.
  static func headline(_ one: Perspectives, _ governance: Governance) -> Table {
    let options = one.options
    let year = one.period.last
    let windows = one.market.value?.windows.count ?? 0
    let cut = one.risk.value?.threshold(options.cut)
    let thetas = (1...100).map { Double($0) / 100 }
    let cuts = (0...100).map { Double($0) * 100 }
    func row(
      _ perspective: String, _ reading: String, _ count: BoundedCount, known: Int, _ claim: PaperClaim?,
      _ range: ThresholdRange?, _ text: (Double) -> String, _ sources: [Table.Source]
    ) -> Table.Row {
      func words(_ range: ClosedRange<Double>?) -> Table.Cell {
        guard let range else { return .text("none") }
        return .text(
          range.lowerBound == range.upperBound
            ? text(range.lowerBound) : "\(text(range.lowerBound))–\(text(range.upperBound))")
      }
      return Table.Row(
        [
          .text(perspective), .text(reading), .count(count),
          .interval(DependenceTables.share(count, of: count.total), decimals: 0), .integer(known),
          known > 0
            ? .number(100 * Double(count.certain) / Double(known), decimals: 0) : .missing,
          claim.map { .text("about \(NumberText.plain($0.share))") } ?? .missing,
          range.map { words($0.possible) } ?? .missing, range.map { words($0.ofKnown) } ?? .missing,
        ], sources: sources)
    }
    func range(
      _ claim: PaperClaim, _ thresholds: [Double], known: Int, _ count: (Double) -> BoundedCount
    ) -> ThresholdRange {
      ThresholdRange(
        share: claim.share, about: PaperClaim.about, among: thresholds, known: known, count: count)
    }
    let highWords = cut.map { "HHI_WGI ≥ \(NumberText.fixed($0, decimals: 0))" } ?? "high HHI_WGI"
    let rows = [
      row(
        "Dependence", "\(above(options.reliance)) in \(year)", one.dependent(above: options.reliance),
        known: one.knownDependence, .relyOnImports,
        range(
          .relyOnImports, (0...100).map(Double.init), known: one.knownDependence, one.dependent(above:)),
        { NumberText.plain($0) }, dependenceSources(one)),
      row(
        "Market", "CV ≥ \(NumberText.plain(options.theta)) in the \(options.window) years to \(year)",
        one.violentAtTheEnd(options.theta), known: one.knownAtTheEnd, .violentPrices,
        range(.violentPrices, thetas, known: one.knownAtTheEnd, one.violentAtTheEnd),
        { NumberText.fixed($0, decimals: 2) }, marketSources(one)),
      row(
        "Market",
        "CV ≥ \(NumberText.plain(options.theta)) in any of \(windows) window\(windows == 1 ? "" : "s")",
        one.violentAtAnyTime(options.theta), known: one.knownAtAnyTime, .violentPrices,
        range(.violentPrices, thetas, known: one.knownAtAnyTime, one.violentAtAnyTime),
        { NumberText.fixed($0, decimals: 2) }, marketSources(one)),
      row(
        "Risk", "\(highWords) in \(year)", one.high(options.cut), known: one.knownRisk, .highOrRisingRisk,
        range(.highOrRisingRisk, cuts, known: one.knownRisk) { one.high(.fixed($0)) },
        { NumberText.plain($0) }, riskSources(one, governance)),
      row(
        "Risk", "HHI_WGI rises, p < \(NumberText.plain(options.level))", one.rising(), known: one.knownTrend,
        nil, nil, { NumberText.plain($0) }, riskSources(one, governance)),
      row(
        "Risk", "high or rising", one.highOrRising(options.cut), known: one.knownRiskAndTrend,
        .highOrRisingRisk,
        range(.highOrRisingRisk, cuts, known: one.knownRiskAndTrend) {
          one.highOrRising(.fixed($0))
        }, { NumberText.plain($0) }, riskSources(one, governance)),
    ]
    return Table(
      name: "perspectives", title: "The three perspectives, \(one.list.name), \(one.period)",
      columns: [
        .init("perspective", "Perspective"), .init("reading", "Reading"),
        .init("minerals", "Minerals", .count),
        .init("share", "of \(one.list.minerals.count) (%)", .interval), .init("known", "Known", .number),
        .init("share_of_known", "certain, of known (%)", .number), .init("paper", "Paper (%)"),
        .init("thresholds", "Thresholds that may give it"),
        .init("thresholds_known", "that give it of the known"),
      ], rows: rows,
      notes: [
        "Counts are for certain–at the most, over all entries of the list. Paper: Wang, Li and Liu 2024 state the shares "
          + "for 2013-2022 without thresholds. Thresholds that may give it: the share, give or take "
          + "\(NumberText.plain(PaperClaim.about)) points, lies within the bounds. Known: with a value; of any window, with "
          + "one window at least, so that \"of known\" is then too low.",
        "Thresholds tried: reliance 0 to 100 % by 1, CV 0.01 to 1 by 0.01, HHI_WGI 0 to 10,000 by 100.",
        cutWords(one),
        "g: \(governance.scale.words)\(RiskTables.yearNote(governance, year)).",
      ] + reasons(one))
  }

  /// The counts by threshold.
  static func sweep(_ one: Perspectives, _ governance: Governance) -> Table {
    var rows: [Table.Row] = []
    func add(_ perspective: String, _ threshold: String, _ count: BoundedCount, _ sources: [Table.Source]) {
      rows.append(
        Table.Row(
          [
            .text(perspective), .text(threshold), .count(count),
            .interval(DependenceTables.share(count, of: count.total), decimals: 0),
          ], sources: sources))
    }
    for threshold in Dependence.thresholds {
      add("Dependence", above(threshold), one.dependent(above: threshold), dependenceSources(one))
    }
    for theta in MarketDynamics.thresholds {
      let words = "CV ≥ \(NumberText.fixed(theta, decimals: 2)), last window"
      add("Market", words, one.violentAtTheEnd(theta), marketSources(one))
    }
    for cut in stride(from: 1000.0, through: 6000, by: 1000) {
      add("Risk", "HHI_WGI ≥ \(NumberText.plain(cut))", one.high(.fixed(cut)), riskSources(one, governance))
      add(
        "Risk", "HHI_WGI ≥ \(NumberText.plain(cut)) or rising", one.highOrRising(.fixed(cut)),
        riskSources(one, governance))
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
          .text(reference.name(of: rank.country)),
          .count(certain: rank.count.certain, possible: rank.count.possible),
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

  private static func above(_ threshold: Double) -> String {
    threshold >= 100 ? "wholly reliant" : "reliance > \(NumberText.plain(threshold)) %"
  }

  private static func cutWords(_ one: Perspectives) -> String {
    switch one.options.cut {
    case .percentile(let percentile):
      "High by percentile \(NumberText.plain(percentile)) of the known series: the percentile itself fixes how many series "
        + "are high; the thresholds that give the paper's share are therefore values of HHI_WGI."
    case .fixed(let value): "High from an HHI_WGI of \(NumberText.plain(value)) on."
    }
  }

  static func reasons(_ one: Perspectives) -> [String] {
    [
      one.dependence.reason, one.market.reason, one.risk.reason, one.trend.reason,
    ].compactMap { $0.map { "Cannot be told: \($0)." } }
  }

  static func dependenceSources(_ one: Perspectives) -> [Table.Source] {
    editions((one.dependence.value?.entries ?? []).compactMap { $0.figure?.edition }, "net-import-reliance")
  }

  static func marketSources(_ one: Perspectives) -> [Table.Source] {
    editions(
      (one.market.value?.entries ?? []).flatMap { $0.windows.compactMap(\.value).flatMap(\.figures) }
        .map(\.edition), "price")
  }

  static func riskSources(_ one: Perspectives, _ governance: Governance) -> [Table.Source] {
    editions(
      (one.risk.value?.network.minerals ?? []).compactMap { $0.production.value?.edition }
        + (one.trend.value?.entries ?? []).flatMap { $0.points.map(\.shares.edition) }, "production")
      + [Table.Source(governance.edition, "governance \(governance.scale.rawValue)")]
  }

  private static func editions(_ editions: [Edition], _ series: String) -> [Table.Source] {
    Set(editions).sorted { $0.rawValue < $1.rawValue }.map { Table.Source($0, series) }
  }
}
