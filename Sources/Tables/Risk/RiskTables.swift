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
    Table(
      name: "risk",
      title: "Supply risk (\(risk.scheme.rawValue)), \(risk.network.list.name), \(risk.network.year)",
      answer: answer(risk, threshold, register),
      of: risk.entries, columns: columns(risk, threshold, isComplete: isComplete, register),
      sources: { sources($0, risk) },
      notes: Note.definitions(notes(risk, draws))
        + Note.unknown(risk.entries.map { ($0.mineral, $0.risk.unknown) }, in: register))
  }

  private static func columns(
    _ risk: SupplyRisk, _ threshold: RiskThreshold, isComplete: Bool, _ register: Register
  ) -> [TableColumn<SupplyRisk.Entry>] {
    let decimals = risk.scheme.decimals
    var columns: [TableColumn<SupplyRisk.Entry>] = [.mineral(in: register) { $0.mineral }]
    if isComplete {
      columns += [
        .text("list", "List") { _ in risk.network.list.name },
        .integer("year", "Year") { _ in risk.network.year },
      ]
    }
    columns += [
      .integer("entries", "Entries") { $0.members.count },
      .interval("risk", "Risk", decimals: decimals) { $0.risk.value },
    ]
    if risk.entries.contains(where: { $0.spread != nil }) {
      columns.append(
        .interval("draws", "5–95 % of draws", decimals: decimals) { entry in
          entry.spread.map { Interval($0.low, $0.high) }
        })
    }
    columns.append(.answer("high", "High") { risk.isHigh($0, threshold) })
    columns += risk.scheme == .screening ? screeningColumns : mostColumns(register)
    columns.append(.known("stage", "Stage") { $0.production.value?.stage })
    guard isComplete else { return columns }
    return columns + [
      .known("production_series", "Production") { entry in
        entry.production.value.map { "\($0.edition) \(SourceNotes.label($0))" }
      },
      .known("import_series", "Imports") {
        risk.scheme == .twoSource ? $0.node.imports.value.map(SourceNotes.label) : nil
      },
    ]
  }

  /// The parts of a screening score, before they are scaled.
  private static var screeningColumns: [TableColumn<SupplyRisk.Entry>] {
    [
      .interval("hhi_wgi", "HHI_WGI", decimals: 0) { $0.parts?.concentration },
      .interval("growth", "|Growth|", unit: .percentAYear, decimals: 1) { entry in
        entry.parts.map { $0.growth * 100 }
      },
      .interval("cv", "CV", decimals: 3) { $0.parts?.variation },
    ]
  }

  /// The producer that adds most to the index, with its part.
  private static func mostColumns(_ register: Register) -> [TableColumn<SupplyRisk.Entry>] {
    func most(_ entry: SupplyRisk.Entry) -> GovernanceWeightedIndex.Part? {
      entry.index.flatMap { $0.value.upper > 0 ? $0.parts.first : nil }
    }
    return [
      .country("most_from", "Most of HHI_WGI from", in: register) { most($0)?.country },
      .interval("most_share", "Part", unit: .percent, decimals: 0) { entry in
        entry.index.flatMap { index in most(entry).map { part($0, of: index) } }
      },
    ]
  }

  /// How many entries of the list are high by each threshold, and at what value each percentile lies.
  public static func sweep(_ risk: SupplyRisk) -> Table {
    let total = risk.entries.reduce(0) { $0 + $1.members.count }
    let thresholds: [RiskThreshold] =
      [50, 60, 70, 75, 80, 90].map { .percentile($0) }
      + (1...9).map { .fixed(risk.scheme.most * Double($0) / 10) }
    let sources = editions(risk)
    return Table(
      name: "risk-sweep",
      title:
        "Minerals at high supply risk (\(risk.scheme.rawValue)) by threshold, \(risk.network.list.name), "
        + "\(risk.network.year)",
      of: thresholds,
      columns: [
        .text("threshold", "Threshold") { words($0) },
        .number("value", "At least", decimals: risk.scheme.decimals) { risk.value(of: $0) },
        .count("high", "High") { risk.high($0) },
        .interval("share", "of \(total)", unit: .percent, decimals: 0) {
          DependenceTables.share(risk.high($0), of: total)
        },
      ], sources: { _ in sources },
      notes: [
        Note(
          .caution,
          "A percentile is of the known series, by the middles of their bounds: it fixes how many are high, so only a fixed "
            + "threshold says how high risk is. Elements of a group count each; a mineral without a risk is unknown."
        )
      ] + [Note(.definition, basis(risk))])
  }

  private static func words(_ threshold: RiskThreshold) -> String {
    switch threshold {
    case .percentile(let percentile): "percentile \(NumberText.plain(percentile))"
    case .fixed(let value): NumberText.plain(value)
    }
  }

  /// What each producer adds to the index of one mineral.
  public static func contributions(_ risk: MineralRisk, register: Register) -> Table {
    let (mineral, shares, governance, index) = (risk.mineral, risk.shares, risk.governance, risk.index)
    return Table(
      name: "risk-contributions",
      title: "Who makes the supply risk of \(register.name(of: mineral).lowercased()), \(shares.year)",
      of: contributions(risk),
      columns: [
        .country(in: register) { $0.country },
        .interval("share", "Share of world", unit: .percent, decimals: 1) { $0.share },
        .interval("governance", "g", decimals: 3) { $0.weight },
        .interval("contribution", "s² g", decimals: 0) { $0.contribution },
        .interval("part", "Part", unit: .percent, decimals: 1) { $0.part },
      ], constants: [.year(shares.year), .mineral(mineral, in: register)], sources: { $0.sources },
      notes: [
        Note(
          .definition,
          "HHI_WGI = Σ s² g = \(NumberText.interval(index.value, decimals: 0)), 0 to 10,000; g = (2.5 - x)/5 clipped to 0–1, "
            + "1 the worst; x: \(governance.scale.words)\(yearNote(governance, shares.year))."),
        Note(.source, "Production: \(shares.edition) \(SourceNotes.label(shares))."),
      ])
  }

  /// What a country, or all unnamed ones together, adds to the index of a mineral.
  private struct Contribution {
    let country: CountryCode
    let share: Interval
    let weight: Interval
    let contribution: Interval
    /// Its part in the index, percent.
    let part: Interval
    let sources: [Table.Source]
  }

  /// The contributions of the named countries, then that of the others where they may have one.
  private static func contributions(_ risk: MineralRisk) -> [Contribution] {
    let (shares, index) = (risk.shares, risk.index)
    let named = index.parts.map { part in
      let producer = shares.named.first { $0.country == part.country }
      return Contribution(
        country: part.country, share: part.share, weight: part.weight, contribution: part.contribution,
        part: Self.part(part, of: index),
        sources: (producer.map { [SourceNotes.of(shares, $0, mineral: risk.mineral)] } ?? [])
          + [source(of: part.country, shares.year, risk.governance)])
    }
    guard index.other.upper > 0 else { return named }
    let most = index.value.upper > 0 ? 100 * index.otherContribution.upper / index.value.upper : 0
    return named + [
      Contribution(
        country: .other, share: index.other, weight: Interval(0, 1), contribution: index.otherContribution,
        part: Interval(0, most), sources: SourceNotes.of(shares))
    ]
  }

  /// The minerals in each field of dependence and risk.
  public static func matrix(
    _ matrix: DependenceRiskMatrix, _ dependence: Dependence, _ risk: SupplyRisk, register: Register
  ) -> Table {
    let answers: [Answer] = [.yes, .no, .unknown]
    let fields = answers.flatMap { dependent in
      answers.map { high in
        MatrixField(
          dependence: dependent, risk: high, minerals: matrix.minerals(dependence: dependent, risk: high))
      }
    }
    let above =
      matrix.reliance >= 100 ? "Wholly reliant" : "Reliance > \(NumberText.plain(matrix.reliance)) %"
    let derived = dependence.derived
    return Table(
      name: "risk-matrix",
      title:
        "Dependence and supply risk (\(risk.scheme.rawValue)), \(dependence.list.name), \(dependence.year)",
      answer: [
        "Known to be both highly dependent and at high risk in \(dependence.year): "
          + "\(matrix.minerals(dependence: .yes, risk: .yes).count) of \(dependence.entries.count) minerals."
      ],
      of: fields,
      columns: [
        .answer("dependent", above) { $0.dependence }, .answer("high_risk", "High risk") { $0.risk },
        .integer("count", "Minerals") { $0.minerals.count },
        .list("minerals", "Which") { $0.minerals.map { register.shortName(of: $0) } },
      ], constants: .of(risk.network),
      sources: { field in
        dependence.entries.filter { field.minerals.contains($0.mineral) }.flatMap { SourceNotes.of($0) }
      },
      notes: [
        "High risk: at least \(matrix.risk.map { NumberText.fixed($0, decimals: risk.scheme.decimals) } ?? "–").",
        Note(.definition, basis(risk)),
      ] + (derived > 0 ? [Note(.caution, "\(derived) of the reliances are derived, not printed.")] : []))
  }

  /// A field of the matrix of dependence and risk.
  private struct MatrixField {
    let dependence: Answer
    let risk: Answer
    let minerals: [MineralID]
  }
}
