public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of perspective 3, supply risk.
public enum RiskTables {
  /// The risk of every mineral of the list in one year.
  ///
  /// - Parameters:
  ///   - risk: The supply risk.
  ///   - threshold: From which value on a risk is high.
  ///   - draws: How many random draws are made.
  ///   - isComplete: Whether ids, the year and the series stand in columns too, as a program wants them.
  ///   - register: The names of minerals and countries.
  public static func minerals(
    _ risk: SupplyRisk, threshold: RiskThreshold, draws: MonteCarlo?, isComplete: Bool = true,
    register: Register
  ) -> Table {
    let hasSpread = risk.entries.contains { $0.spread != nil }
    let decimals = risk.scheme.decimals
    let rows = risk.entries.map { entry -> Table.Row in
      var cells: [Table.Cell] = [.mineral(entry.mineral, in: register)]
      if isComplete { cells += [.text(risk.network.list.name), .integer(risk.network.year)] }
      cells += [
        .integer(entry.members.count), entry.risk.value.map { .interval($0, decimals: decimals) } ?? .missing,
      ]
      if hasSpread {
        cells.append(
          entry.spread.map { .interval(Interval($0.low, $0.high), decimals: decimals) } ?? .missing)
      }
      cells.append(.text(AnswerWords.of(risk.isHigh(entry, threshold))))
      cells += risk.scheme == .screening ? parts(entry.parts) : most(entry.index, register)
      let shares = entry.production.value
      cells.append(.known(shares?.stage))
      if isComplete {
        cells += [
          .known(shares.map { "\($0.edition) \(SourceNotes.label($0))" }),
          .known(risk.scheme == .twoSource ? entry.node.imports.value.map(SourceNotes.label) : nil),
        ]
      }
      return Table.Row(cells, sources: sources(entry, risk))
    }
    return Table(
      name: "risk",
      title: "Supply risk (\(risk.scheme.rawValue)), \(risk.network.list.name), \(risk.network.year)",
      answer: answer(risk, threshold, register),
      columns: columns(risk, hasSpread: hasSpread, isComplete: isComplete), rows: rows,
      notes: Note.definitions(notes(risk, threshold, draws))
        + Note.unknown(risk.entries.map { ($0.mineral, $0.risk.unknown) }, in: register))
  }

  private static func columns(_ risk: SupplyRisk, hasSpread: Bool, isComplete: Bool) -> [Table.Column] {
    var columns: [Table.Column] = [.init("mineral", "Mineral", .mineral)]
    if isComplete { columns += [.init("list", "List"), .init("year", "Year", .number)] }
    columns += [.init("entries", "Entries", .number), .init("risk", "Risk", .interval)]
    if hasSpread { columns.append(.init("draws", "5–95 % of draws", .interval)) }
    columns.append(.init("high", "High"))
    if risk.scheme == .screening {
      columns += [
        .init("hhi_wgi", "HHI_WGI", .interval), .init("growth", "|Growth| (%/a)", .interval),
        .init("cv", "CV", .interval),
      ]
    } else {
      columns += [.init("most_from", "Most of HHI_WGI from"), .init("most_share", "Part (%)", .interval)]
    }
    columns.append(.init("stage", "Stage"))
    if isComplete { columns += [.init("production", "Production"), .init("imports", "Imports")] }
    return columns
  }

  /// The parts of a screening score, before they are scaled.
  private static func parts(_ parts: ScreeningScore.Parts?) -> [Table.Cell] {
    guard let parts else { return [.missing, .missing, .missing] }
    return [
      .interval(parts.concentration, decimals: 0), .interval(parts.growth * 100, decimals: 1),
      .interval(parts.variation, decimals: 3),
    ]
  }

  /// The producer that adds most to an index, with its part.
  private static func most(_ index: GovernanceWeightedIndex?, _ register: Register) -> [Table.Cell] {
    guard let index, let first = index.parts.first, index.value.upper > 0 else {
      return [.missing, .missing]
    }
    return [.country(first.country, in: register), .interval(part(first, of: index), decimals: 0)]
  }

  /// How many entries of the list are high by each threshold, and at what value each percentile lies.
  public static func sweep(_ risk: SupplyRisk) -> Table {
    let total = risk.entries.reduce(0) { $0 + $1.members.count }
    var thresholds: [(String, RiskThreshold)] = [50, 60, 70, 75, 80, 90].map {
      ("percentile \($0)", .percentile($0))
    }
    thresholds += (1...9).map { tenth in
      let value = risk.scheme.most * Double(tenth) / 10
      return ("\(NumberText.plain(value))", .fixed(value))
    }
    let rows = thresholds.map { label, threshold -> Table.Row in
      let count = risk.high(threshold)
      return Table.Row(
        [
          .text(label),
          risk.value(of: threshold).map { .number($0, decimals: risk.scheme.decimals) } ?? .missing,
          .count(count),
          .interval(DependenceTables.share(count, of: total), decimals: 0),
        ], sources: editions(risk))
    }
    return Table(
      name: "risk-sweep",
      title:
        "Minerals at high supply risk (\(risk.scheme.rawValue)) by threshold, \(risk.network.list.name), "
        + "\(risk.network.year)",
      columns: [
        .init("threshold", "Threshold"), .init("value", "At least", .number), .init("high", "High", .count),
        .init("share", "of \(total) (%)", .interval),
      ], rows: rows,
      notes: [
        Note(
          .caution,
          "A percentile is of the known series, by the middles of their bounds: it fixes how many are high, so only a fixed "
            + "threshold says how high risk is. Elements of a group count each; a mineral without a risk is unknown."
        )
      ] + [Note(.definition, basis(risk))])
  }

  /// What each producer adds to the index of one mineral.
  public static func contributions(_ risk: MineralRisk, register: Register) -> Table {
    let (mineral, shares, governance, index) = (risk.mineral, risk.shares, risk.governance, risk.index)
    var rows = index.parts.map { part -> Table.Row in
      let producer = shares.named.first { $0.country == part.country }
      return Table.Row(
        [
          .country(part.country, in: register), .interval(part.share, decimals: 1),
          .interval(part.weight, decimals: 3), .interval(part.contribution, decimals: 0),
          .interval(Self.part(part, of: index), decimals: 1),
        ],
        sources: (producer.map { [SourceNotes.of(shares, $0, mineral: mineral)] } ?? [])
          + [source(of: part.country, shares.year, governance)])
    }
    if index.other.upper > 0 {
      let added = Interval(
        0, index.value.upper > 0 ? 100 * index.otherContribution.upper / index.value.upper : 0)
      rows.append(
        Table.Row(
          [
            .country(.other, in: register), .interval(index.other, decimals: 1),
            .interval(Interval(0, 1), decimals: 3), .interval(index.otherContribution, decimals: 0),
            .interval(added, decimals: 1),
          ], sources: SourceNotes.of(shares)))
    }
    return Table(
      name: "risk-contributions",
      title: "Who makes the supply risk of \(register.name(of: mineral).lowercased()), \(shares.year)",
      columns: [
        .init("country", "Country", .country), .init("share", "Share of world (%)", .interval),
        .init("weight", "g", .interval), .init("contribution", "s² g", .interval),
        .init("part", "Part (%)", .interval),
      ], rows: rows, constants: [.year(shares.year), .mineral(mineral, in: register)],
      notes: [
        Note(
          .definition,
          "HHI_WGI = Σ s² g = \(NumberText.interval(index.value, decimals: 0)), 0 to 10,000; g = (2.5 - x)/5 clipped to 0–1, "
            + "1 the worst; x: \(governance.scale.words)\(yearNote(governance, shares.year))."),
        Note(.source, "Production: \(shares.edition) \(SourceNotes.label(shares))."),
      ])
  }

  /// The minerals in each field of dependence and risk.
  public static func matrix(
    _ matrix: DependenceRiskMatrix, _ dependence: Dependence, _ risk: SupplyRisk, register: Register
  ) -> Table {
    let answers: [Answer] = [.yes, .no, .unknown]
    let above =
      matrix.reliance >= 100 ? "Wholly reliant" : "Reliance > \(NumberText.plain(matrix.reliance)) %"
    let rows = answers.flatMap { dependent in
      answers.map { high -> Table.Row in
        let minerals = matrix.minerals(dependence: dependent, risk: high)
        return Table.Row(
          [
            .text(AnswerWords.of(dependent)), .text(AnswerWords.of(high)), .integer(minerals.count),
            .list(minerals.map { register.shortName(of: $0) }),
          ],
          sources: dependence.entries.filter { minerals.contains($0.mineral) }.flatMap { SourceNotes.of($0) })
      }
    }
    let derived = dependence.derived
    return Table(
      name: "risk-matrix",
      title:
        "Dependence and supply risk (\(risk.scheme.rawValue)), \(dependence.list.name), \(dependence.year)",
      answer: [
        "Known to be both highly dependent and at high risk in \(dependence.year): "
          + "\(matrix.minerals(dependence: .yes, risk: .yes).count) of \(dependence.entries.count) minerals."
      ],
      columns: [
        .init("dependent", above), .init("high_risk", "High risk"), .init("count", "Minerals", .number),
        .init("minerals", "Which", .list),
      ], rows: rows, constants: .of(risk.network),
      notes: [
        "High risk: at least \(matrix.risk.map { NumberText.fixed($0, decimals: risk.scheme.decimals) } ?? "–").",
        Note(.definition, basis(risk)),
      ] + (derived > 0 ? [Note(.caution, "\(derived) of the reliances are derived, not printed.")] : []))
  }
}
