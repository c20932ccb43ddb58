public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of perspective 3, supply risk.
public enum RiskTables {
  /// The risk of every mineral of the list in one year.
  public static func minerals(
    _ risk: SupplyRisk, cut: RiskCut, draws: MonteCarlo?, reference: Reference
  ) -> Table {
    let hasSpread = risk.entries.contains { $0.spread != nil }
    var columns: [Table.Column] = [
      .init("mineral", "Mineral"), .init("entries", "Entries", .number),
      .init("risk", "Risk", .interval),
    ]
    if hasSpread { columns.append(.init("draws", "5–95 % of draws", .interval)) }
    columns += [
      .init("high", "High"), .init("most_from", "Most of HHI_WGI from"),
      .init("most_share", "Part (%)", .interval),
      .init("production", "Production"), .init("imports", "Imports"),
    ]
    let decimals = risk.scheme.decimals
    let rows = risk.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [
        .text(reference.name(of: entry.mineral)), .integer(entry.members.count),
        entry.risk.value.map { .interval($0, decimals: decimals) } ?? .missing,
      ]
      if hasSpread {
        cells.append(
          entry.spread.map { .interval(Interval($0.low, $0.high), decimals: decimals) } ?? .missing)
      }
      cells.append(.text(AnswerWords.of(risk.isHigh(entry, cut))))
      let shares = entry.production.value
      if let index = entry.index, let first = index.parts.first, index.value.upper > 0 {
        cells += [.text(reference.name(of: first.country)), .interval(part(first, of: index), decimals: 0)]
      } else {
        cells += [.missing, .missing]
      }
      cells += [
        .text(shares.map { "\($0.edition) \(SourceNotes.label($0))" } ?? "–"),
        .text(risk.scheme == .twoSource ? entry.node.imports.value.map(SourceNotes.label) ?? "–" : "–"),
      ]
      return Table.Row(cells, sources: sources(entry, risk))
    }
    // The column of imports is for the scheme that reads them from the network.
    let without = risk.scheme == .twoSource ? columns.count : columns.count - 1
    return Table(
      name: "risk",
      title: "Supply risk (\(risk.scheme.rawValue)), \(risk.network.list.name), \(risk.network.year)",
      columns: Array(columns.prefix(without)),
      rows: rows.map { Table.Row(Array($0.cells.prefix(without)), sources: $0.sources) },
      notes: notes(risk, cut, draws) + reasons(risk.entries.map { ($0.mineral, $0.risk.reason) }))
  }

  /// How many entries of the list are high by each cut, and at what value each percentile lies.
  public static func sweep(_ risk: SupplyRisk) -> Table {
    let total = risk.entries.reduce(0) { $0 + $1.members.count }
    var cuts: [(String, RiskCut)] = [50, 60, 70, 75, 80, 90].map { ("percentile \($0)", .percentile($0)) }
    cuts += (1...9).map { tenth in
      let value = risk.scheme.most * Double(tenth) / 10
      return ("\(NumberText.plain(value))", .fixed(value))
    }
    let rows = cuts.map { label, cut -> Table.Row in
      let count = risk.high(cut)
      return Table.Row(
        [
          .text(label),
          risk.threshold(cut).map { .number($0, decimals: risk.scheme.decimals) } ?? .missing, .count(count),
          .interval(DependenceTables.share(count, of: total), decimals: 0),
        ], sources: editions(risk))
    }
    return Table(
      name: "risk-sweep",
      title: "Minerals at high supply risk (\(risk.scheme.rawValue)) by cut, \(risk.network.list.name), "
        + "\(risk.network.year)",
      columns: [
        .init("cut", "Cut"), .init("value", "At least", .number), .init("high", "High", .count),
        .init("share", "of \(total) (%)", .interval),
      ], rows: rows,
      notes: [
        "A percentile is of the known series, by the middles of their bounds: it fixes how many are high, so only a fixed "
          + "cut says how high risk is. Elements of a group count each; a mineral without a risk cannot be told."
      ] + [basis(risk)])
  }

  /// What each producer adds to the index of one mineral.
  public static func contributions(
    of mineral: MineralID, _ shares: ProductionShares, _ governance: Governance, reference: Reference
  ) -> Table {
    let index = GovernanceWeightedIndex(shares, governance)
    var rows = index.parts.map { one -> Table.Row in
      let producer = shares.named.first { $0.country == one.country }
      return Table.Row(
        [
          .text(reference.name(of: one.country)), .interval(one.share, decimals: 1),
          .interval(one.weight, decimals: 3), .interval(one.contribution, decimals: 0),
          .interval(part(one, of: index), decimals: 1),
        ],
        sources: (producer.map { [SourceNotes.of(shares, $0, mineral: mineral)] } ?? [])
          + [source(of: one.country, shares.year, governance)])
    }
    if index.other.upper > 0 {
      let added = Interval(
        0, index.value.upper > 0 ? 100 * index.otherContribution.upper / index.value.upper : 0)
      rows.append(
        Table.Row(
          [
            .text(reference.name(of: .other)), .interval(index.other, decimals: 1),
            .interval(Interval(0, 1), decimals: 3), .interval(index.otherContribution, decimals: 0),
            .interval(added, decimals: 1),
          ], sources: SourceNotes.of(shares)))
    }
    return Table(
      name: "risk-contributions",
      title: "Who makes the supply risk of \(reference.name(of: mineral).lowercased()), \(shares.year)",
      columns: [
        .init("country", "Country"), .init("share", "Share of world (%)", .interval),
        .init("weight", "g", .interval), .init("contribution", "s² g", .interval),
        .init("part", "Part (%)", .interval),
      ], rows: rows,
      notes: [
        "HHI_WGI = Σ s² g = \(NumberText.interval(index.value, decimals: 0)), 0 to 10,000; g = (2.5 - x)/5 clipped to 0–1, "
          + "1 the worst; x: \(governance.scale.words)\(yearNote(governance, shares.year)).",
        "Production: \(shares.edition) \(SourceNotes.label(shares)).",
      ])
  }

  /// The trend of the index of every mineral over a period.
  public static func trend(_ trend: RiskTrend, governance: Governance, level: Double, reference: Reference)
    -> Table
  {
    let rows = trend.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [
        .text(reference.name(of: entry.mineral)), .integer(entry.members.count),
        .text(entry.points.isEmpty ? "–" : runs(entry.points.map(\.year))),
      ]
      if let first = entry.points.first, let last = entry.points.last {
        cells += [.interval(first.index, decimals: 0), .interval(last.index, decimals: 0)]
      } else {
        cells += [.missing, .missing]
      }
      if let test = entry.test.value {
        cells += [
          .number(test.slope.slope, decimals: 0), .interval(test.slope.interval, decimals: 0),
          .number(test.pValue, decimals: 4),
          .text(test.corrected != nil ? "Hamed-Rao" : test.plain.isExact ? "exact" : "normal"),
          .text(AnswerWords.of(test.isRising(level: level))),
          .text(AnswerWords.of(entry.isRising(level: level, weights: .eachYear))),
          .text(entry.namedOnly.map { AnswerWords.of($0.isRising(level: level)) } ?? "–"),
        ]
      } else {
        cells += [.missing, .missing, .missing, .missing, .text("unknown"), .text("unknown"), .missing]
      }
      let editions = Set(entry.points.map(\.shares.edition)).sorted { $0.rawValue < $1.rawValue }
      cells.append(
        .text(
          entry.points.last.map { last in
            "\(last.shares.series) \(parts(last.shares))(\(editions.map(\.rawValue).joined(separator: ", ")))"
          } ?? "–"))
      return Table.Row(
        cells,
        sources: entry.points.flatMap { SourceNotes.of($0.shares) }
          + (entry.points.isEmpty
            ? [] : [Table.Source(governance.edition, "governance \(governance.scale.rawValue)")]))
    }
    let (rising, eachYear) = (trend.rising(level: level), trend.rising(level: level, weights: .eachYear))
    let tested = trend.entries.count { $0.test.value != nil }
    return Table(
      name: "risk-trend", title: "Does supply risk (HHI_WGI) rise? \(trend.list.name), \(trend.period)",
      columns: [
        .init("mineral", "Mineral"), .init("entries", "Entries", .number), .init("years", "Years"),
        .init("first", "First", .interval), .init("last", "Last", .interval),
        .init("slope", "Slope/year", .number), .init("slope_range", "90 %", .interval),
        .init("p", "p", .number), .init("test", "Test"), .init("rising", "Rising"),
        .init("rising_each_year", "With each year's g"),
        .init("rising_named", "Named only"), .init("production", "Production"),
      ], rows: rows,
      notes: [
        "Rising with the governance weights of \(trend.fixedYear.map(String.init) ?? "no year") for all years: \(rising) of "
          + "\(rising.total) entries; with each year's own: \(eachYear). A trend is known for \(trend.known).",
        "Rising: Mann-Kendall p < \(NumberText.plain(level)), two-sided, and slope above 0. Slope and p are of the middles of "
          + "the bounds; \"rising\" holds for all values within them; \"named only\" tests the lower bounds.",
        "One series, stage, form and basis a mineral, at least \(RiskTrend.leastYears) complete years; years that are "
          + "missing are passed over. Hamed-Rao where the middles are autocorrelated at lag 1 and it is stricter.",
        "g: \(governance.scale.words)\(yearNote(governance, trend.period.last)) for all years.",
        "Of \(tested) series tested, about \(NumberText.fixed(Double(tested) * level / 2, decimals: 1)) would rise by chance. "
          + "Where two editions of a series meet, a change may be one of method.",
      ] + reasons(trend.entries.map { ($0.mineral, $0.test.reason) }))
  }

  /// The minerals in each field of dependence and risk.
  public static func matrix(
    _ matrix: DependenceRiskMatrix, _ dependence: Dependence, _ risk: SupplyRisk, reference: Reference
  ) -> Table {
    let answers: [(Answer, String)] = [(.yes, "yes"), (.no, "no"), (.unknown, "unknown")]
    let above =
      matrix.threshold >= 100 ? "Wholly reliant" : "Reliance > \(NumberText.plain(matrix.threshold)) %"
    let rows = answers.flatMap { dependent, dependentWord in
      answers.map { high, highWord -> Table.Row in
        let minerals = matrix.minerals(dependence: dependent, risk: high)
        return Table.Row(
          [
            .text(dependentWord), .text(highWord), .integer(minerals.count),
            .text(minerals.map { reference.shortName(of: $0) }.joined(separator: ", ")),
          ],
          sources: dependence.entries.filter { minerals.contains($0.mineral) }.flatMap { SourceNotes.of($0) })
      }
    }
    return Table(
      name: "risk-matrix",
      title:
        "Dependence and supply risk (\(risk.scheme.rawValue)), \(dependence.list.name), \(dependence.year)",
      columns: [
        .init("dependent", above), .init("high_risk", "High risk"), .init("count", "Minerals", .number),
        .init("minerals", "Which"),
      ], rows: rows,
      notes: [
        "High risk: at least \(matrix.cut.map { NumberText.fixed($0, decimals: risk.scheme.decimals) } ?? "–").",
        basis(risk),
      ])
  }
}
