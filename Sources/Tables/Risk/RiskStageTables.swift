import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of supply risk by stage of production.
public enum RiskStageTables {
  /// The risk of every mineral at the stage that `risk` is of, the stage named in every row.
  ///
  /// - Precondition: `risk` is of a stage.
  public static func minerals(_ risk: SupplyRisk, threshold: RiskThreshold, register: Register) -> Table {
    Table(
      name: "risk-stages",
      title: "Supply risk (\(risk.scheme.rawValue)) \(words(risk)), \(risk.network.list.name), "
        + "\(risk.network.year)",
      answer: answer(risk, threshold, register), of: risk.entries,
      columns: [
        .mineral(in: register) { $0.mineral },
        .interval("risk", "Risk", decimals: 0) { $0.risk.value },
        .text("stage", "Stage") { $0.worst?.stage.name },
        .list("may_be", "Or at") { $0.worst?.mayBe.map(\.name) ?? [] },
        .answer("high", "High") { risk.isHigh($0, threshold) },
        .country("most_from", "Most from", in: register) { most($0) },
        .interval("most_share", "Part", unit: .percent, decimals: 0) { entry in
          entry.index.flatMap { index in index.parts.first.map { RiskTables.part($0, of: index) } }
        },
        .text("refined", "Refined") { refined($0) },
        .list("by_stage", "By stage") { entry in
          (entry.stages?.stages ?? []).map {
            "\($0.stage.name) \(NumberText.interval($0.value, decimals: 0))"
          }
        },
        .integer("entries", "Entries") { $0.members.count },
        .list("editions", "Production") { entry in
          (entry.worst.flatMap { entry.stages?.known($0.stage) }?.tables ?? []).map {
            "\($0.edition) \(SourceNotes.label($0))"
          }
        },
      ], constants: .of(risk.network),
      origins: { entry in
        let tables = (entry.stages?.stages ?? []).flatMap { $0.tables.map(\.origin) }
        return tables.isEmpty ? [] : tables + governance(risk)
      },
      notes: notes(risk, register))
  }

  /// The estimates that every share is weighed by.
  private static func governance(_ risk: SupplyRisk) -> [Origin] {
    let governance = risk.governance
    return governance.year(for: risk.network.year).map { year in
      [
        Origin(
          governance.edition, subject: "governance \(governance.scale.rawValue)",
          years: YearWindow(year, year))
      ]
    } ?? []
  }

  /// The stages after the mine that are held, or that none is.
  private static func refined(_ entry: SupplyRisk.Entry) -> String {
    let stages = (entry.stages?.processing ?? []).map(\.stage.name)
    return stages.isEmpty ? "not held" : stages.joined(separator: ", ")
  }

  /// The producer that adds most to the index; nil where none adds anything.
  private static func most(_ entry: SupplyRisk.Entry) -> CountryCode? {
    entry.index.flatMap { $0.value.upper > 0 ? $0.parts.first?.country : nil }
  }

  private static func words(_ risk: SupplyRisk) -> String {
    switch risk.stage {
    case .named(let name): "at the stage \(name)"
    case .worst, nil: "at the worst stage"
    }
  }

  private static func answer(_ risk: SupplyRisk, _ threshold: RiskThreshold, _ register: Register) -> [String]
  {
    let counted = risk.compared.filter { $0.worst != nil }
    let stages = Dictionary(grouping: counted) { $0.worst?.stage.name ?? "" }
      .ranked(by: \.value.count, then: \.key)
      .map { "\($0.key) for \($0.value.count)" }
    let without = counted.filter { $0.stages?.processing.isEmpty ?? true }.map(\.mineral.rawValue)
    let coverage =
      "Refined or smelted production is held for \(counted.count - without.count) of \(counted.count) series"
      + (without.isEmpty ? "." : "; none for \(WordList.of(without, most: 12)).")
    let deciding =
      risk.stage == .worst && !stages.isEmpty
      ? ["The worst stage, where the index is largest: \(WordList.of(stages))."] : []
    return RiskTables.answer(risk, threshold, register) + deciding + (risk.stage == .worst ? [coverage] : [])
  }

  private static func notes(_ risk: SupplyRisk, _ register: Register) -> [Note] {
    var notes = Note.definitions([
      "Risk: HHI_WGI = Σ s² g over world production \(words(risk)), s in percent, 0 to 10,000.",
      RiskTables.basis(risk),
    ])
    if risk.stage == .worst {
      notes.append(
        Note(
          .definition,
          "The bounds are the largest lower and the largest upper bound of any stage; a stage that nobody prints can only "
            + "raise it."))
    }
    let open = risk.entries.flatMap { entry in
      let deciding = (entry.worst.map { [$0.stage] + $0.mayBe } ?? []).compactMap { entry.stages?.known($0) }
      return deciding.filter { !$0.tables.allSatisfy(\.isCompared) }.map {
        "\(Note.words(for: entry.mineral, in: register)) \($0.stage.name)"
      }
    }
    if !open.isEmpty {
      notes.append(
        Note(.caution, "Of one publisher's own sum, compared with no total: \(WordList.of(open))."))
    }
    return notes + Note.unknown(risk.entries.map { ($0.mineral, $0.risk.unknown) }, in: register)
  }
}
