public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The page of the three perspectives.
public enum PerspectiveTables {
  /// The headline, the sweeps, the leading suppliers and, where there is more than one, the periods side by side.
  ///
  /// - Parameters:
  ///   - periods: The period asked for first, then later ones of the same length.
  ///   - isComplete: Whether the perspective and the leading supplier stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func all(
    _ periods: PerspectiveComparison, isComplete: Bool = true, register: Register
  ) -> [Table] {
    guard let first = periods.windows.first else { return [] }
    var tables = [
      headline(first, isComplete), sweep(first), suppliers(first, register),
    ]
    if periods.windows.count > 1 { tables.append(comparison(periods, isComplete, register)) }
    return tables + [unknown(first, register)]
  }

  /// The percentages with their bounds, and which thresholds reproduce the paper's.
  static func headline(_ perspectives: Perspectives, _ isComplete: Bool) -> Table {
    let sources = PerspectiveSources(perspectives)
    let first: [TableColumn<PerspectiveReading>] = isComplete ? [perspectiveColumn] : []
    return Table(
      name: "perspectives",
      title: "The three perspectives, \(perspectives.list.name), \(perspectives.period)",
      answer: [answer(perspectives)], of: perspectives.readings,
      columns: first + [
        .text("reading", "Reading") { words($0.question, perspectives) },
        .count("minerals", "Minerals") { $0.count },
        .interval("share", "% of \(perspectives.list.minerals.count)", decimals: 0, share).said(.percent),
        .integer("known", "Known") { $0.known },
        .number("share_of_known", "% known", decimals: 0) {
          DependenceTables.certainShare($0.count, ofKnown: $0.known)
        }.said(.percent),
        .text("paper", "Paper") { $0.question.claim.map { "~\(NumberText.plain($0.share)) %" } },
        .text("thresholds", "Given by") { thresholds($0) { $0.possible } },
        .text("thresholds_known", "of known") { thresholds($0) { $0.ofKnown } },
      ], sources: { sources[$0.question] },
      notes: [
        Note(
          .definition,
          "Paper: Wang, Li and Liu 2024 state the shares for 2013-2022 without thresholds. Given by: thresholds at which the share, "
            + "give or take \(NumberText.plain(PaperClaim.about)) points, lies within the bounds; of known: at which it is that of the known."
        ),
        Note(.definition, highRiskWords(perspectives)),
        "Rising: Mann-Kendall p < \(NumberText.plain(perspectives.options.level)), two-sided, slope above 0.",
        Note(
          .definition,
          "g: \(perspectives.governance.scale.words)\(RiskTables.yearNote(perspectives.governance, perspectives.period.last)); in a trend that year's for all "
            + "years, or each year's."),
      ] + reasons(perspectives).map { Note(.omission, $0) })
  }

  /// The three perspectives in a sentence.
  static func answer(_ perspectives: Perspectives) -> String {
    let options = perspectives.options
    let dependent = perspectives.count(.isDependent(above: options.reliance, derived: false))
    let volatile = perspectives.count(.isVolatileAtTheEnd(atLeast: options.volatility, .cv))
    let risk = perspectives.count(.isAtHighOrRisingRisk(options.highRisk, .fixed))
    return
      "Of \(perspectives.list.minerals.count) minerals of \(perspectives.list.name), \(dependent) relied on imports for more than "
      + "\(NumberText.plain(options.reliance)) % in \(perspectives.period.last); the prices of \(volatile) were volatile in the "
      + "\(options.window) years to then; the supply risk of \(risk) was high or rose over \(perspectives.period)."
  }

  /// The counts by threshold.
  static func sweep(_ perspectives: Perspectives) -> Table {
    let sources = PerspectiveSources(perspectives)
    return Table(
      name: "perspectives-sweep",
      title: "The same by threshold, \(perspectives.list.name), \(perspectives.period)",
      of: perspectives.sweep,
      columns: [
        perspectiveColumn, .text("threshold", "Threshold") { words($0.question, perspectives) },
        .count("minerals", "Minerals") { $0.count },
        .interval("share", "of \(perspectives.list.minerals.count)", unit: .percent, decimals: 0, share),
      ], sources: { sources[$0.question] })
  }

  private static var perspectiveColumn: TableColumn<PerspectiveReading> {
    .text("perspective", "Perspective") { perspective($0.question) }
  }

  private static func share(_ reading: PerspectiveReading) -> Interval {
    DependenceTables.share(reading.count, of: reading.count.total)
  }

  /// The countries that lead most minerals.
  static func suppliers(_ perspectives: Perspectives, _ register: Register) -> Table {
    let found = perspectives.suppliers.value
    let single =
      found.map { suppliers in
        SingleSuppliers.thresholds.map {
          "more than \(NumberText.plain($0)) %: \(suppliers.count(above: $0))"
        }.joined(separator: "; ")
      } ?? ""
    return Table(
      name: "perspectives-suppliers", title: "Leading suppliers of U.S. imports, \(perspectives.period.last)",
      of: found?.leading.ranking.prefix(5) ?? [],
      columns: [
        .country(in: register) { $0.country }, .count("leads", "Leads") { $0.count },
        .list("minerals", "Which") { $0.leads.map { register.shortName(of: $0) } },
      ],
      sources: { rank in
        (found?.entries ?? []).filter { rank.leads.contains($0.mineral) }
          .flatMap { SourceNotes.of($0.imports.value) }
      },
      notes: found.map {
        [
          Note(
            .definition,
            "Of \($0.leading.minerals) reported series with known suppliers, of \($0.entries.count). Imports from one country "
              + "of \(single).")
        ]
      } ?? [Note(.omission, "None: \(perspectives.suppliers.reason ?? "").")])
  }

  static func perspective(_ question: PerspectiveQuestion) -> String {
    switch question {
    case .isDependent: "Dependence"
    case .isVolatileAtTheEnd, .isVolatileAtAnyTime: "Market"
    case .isAtHighRisk, .isAtRisingRisk, .isAtHighOrRisingRisk: "Risk"
    }
  }

  /// The question as a phrase with its threshold and years.
  static func words(_ question: PerspectiveQuestion, _ perspectives: Perspectives) -> String {
    let year = perspectives.period.last
    func high(_ threshold: RiskThreshold, isShort: Bool = false) -> String {
      let value = perspectives.risk.value?.value(of: threshold).map {
        "HHI_WGI ≥ \(NumberText.fixed($0, decimals: 0))"
      }
      switch threshold {
      case .percentile(let percentile) where isShort: return "P\(NumberText.plain(percentile))"
      case .percentile(let percentile):
        return "\(value ?? "HHI_WGI") (P\(NumberText.plain(percentile)))"
      case .fixed(let fixed): return "HHI_WGI ≥ \(NumberText.plain(fixed))"
      }
    }
    func rising(_ weights: RiskTrend.Weights) -> String {
      weights == .fixed ? "g of \(perspectives.trend.value?.fixedYear ?? year)" : "each year's g"
    }
    switch question {
    case .isDependent(let threshold, let derived):
      let words = threshold >= 100 ? "wholly reliant" : "reliance > \(NumberText.plain(threshold)) %"
      return "\(words), \(year)\(derived ? ", with derived" : "")"
    case .isVolatileAtTheEnd(let threshold, let measure):
      return "\(MarketTables.words(measure)) ≥ \(MarketTables.percent(threshold)) %, "
        + YearWindow(year - perspectives.options.window + 1, year).description
    case .isVolatileAtAnyTime(let threshold, let measure):
      let windows = perspectives.market.value?.windows.count ?? 0
      return
        "\(MarketTables.words(measure)) ≥ \(MarketTables.percent(threshold)) %, any of \(windows)"
    case .isAtHighRisk(let threshold): return "\(high(threshold)), \(year)"
    case .isAtRisingRisk(let weights): return "HHI_WGI rises, \(rising(weights))"
    case .isAtHighOrRisingRisk(let threshold, let weights):
      return "\(high(threshold, isShort: true)) or rising, \(rising(weights))"
    }
  }

  /// The thresholds of a range that give the paper's share; nil where it states none.
  private static func thresholds(
    _ reading: PerspectiveReading, _ range: (ThresholdRange) -> ClosedRange<Double>?
  ) -> String? {
    guard let found = reading.thresholds else { return nil }
    guard let range = range(found) else { return "none" }
    let scale = reading.question.claim == .violentPrices ? 100.0 : 1
    let (low, high) = (
      NumberText.fixed(range.lowerBound * scale, decimals: 0),
      NumberText.fixed(range.upperBound * scale, decimals: 0)
    )
    return low == high ? low : "\(low)–\(high)"
  }

  private static func highRiskWords(_ perspectives: Perspectives) -> String {
    switch perspectives.options.highRisk {
    case .percentile(let percentile):
      "High by percentile \(NumberText.plain(percentile)) of the known series: the percentile itself fixes how many series "
        + "are high, so it does not test the paper's 32 %; the thresholds that may give it are values of HHI_WGI."
    case .fixed(let value): "High from an HHI_WGI of \(NumberText.plain(value)) on."
    }
  }

  static func reasons(_ perspectives: Perspectives) -> [String] {
    [
      perspectives.dependence.reason, perspectives.market.reason, perspectives.risk.reason,
      perspectives.trend.reason,
    ].compactMap { $0.map { "Unknown: \($0)." } }
  }
}
