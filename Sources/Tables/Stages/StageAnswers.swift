import Platform
package import SupplyAnalysis
package import SupplyData
import SupplyNetwork

/// What the tables of stages answer and what a reader must know of them, in sentences made from their results.
extension StageTables {
  /// Who controls how many minerals and at which stages, and where no refined production is held.
  package static func answer(_ stages: SupplyStages, _ register: Register) -> [String] {
    let percent = NumberText.plain(stages.threshold)
    let leaders = stages.countries
    let names = leaders.map { country in
      "\(register.name(of: country.code)) \(country.reaching)"
        + (country.stages.isEmpty ? "" : " (\(words(country.stages)))")
    }
    return [
      "In \(stages.network.year), over \(stages.minerals.count) series, "
        + (names.isEmpty
          ? "no country certainly has \(percent) % of any stage that is printed."
          : "these countries have \(percent) % or more of a mineral's mining, refining or U.S. imports: "
            + "\(WordList.of(names, most: 4))."),
      coverage(stages, register),
      hubs(stages, register),
    ].compactMap { $0 }
  }

  /// What `country` controls and where.
  static func answer(_ stages: SupplyStages, of country: CountryCode, _ register: Register) -> [String] {
    let found = stages.country(country)
    let percent = NumberText.plain(stages.threshold)
    return [
      "In \(stages.network.year) \(register.name(of: country)) has \(percent) % or more at its worst stage of "
        + "\(found.reaching) of \(stages.minerals.count) series"
        + "\(found.stages.isEmpty ? "" : ": \(words(found.stages))").",
      coverage(stages, register),
    ]
  }

  /// Who has most of each stage of `mineral`, and what is not held.
  static func answer(_ mineral: MineralStages, _ stages: SupplyStages, _ register: Register) -> [String] {
    let name = register.name(of: mineral.id).lowercased()
    let parts = mineral.stages.compactMap { stage in
      stage.leader.map {
        "\(register.name(of: $0.country)) has \(NumberText.interval($0.share, decimals: 1)) % of \(of(stage))"
      }
    }
    var answer: [String] = []
    if let controller = mineral.controller {
      answer.append(
        "In \(stages.network.year) \(register.name(of: controller.country)) has the largest share of any stage of \(name): "
          + "\(NumberText.interval(controller.worst.value, decimals: 1)) % of "
          + "\(stageWords(controller.worst.stage)).")
    }
    answer.append("\(WordList.of(parts)).")
    if mineral.processing.isEmpty { answer.append("No refined production of \(name) is held for this year.") }
    return answer
  }

  /// What stages mean, which were compared with nothing, which are unknown, and where shares come from.
  static func notes(
    _ stages: SupplyStages, of mineral: MineralStages? = nil, in register: Register
  ) -> [Note] {
    let minerals = mineral.map { [$0] } ?? stages.minerals
    let percent = NumberText.plain(stages.threshold)
    var notes: [Note] = [
      Note(
        .definition,
        "Controlled: the largest share of any stage that is printed: mining, refining, U.S. imports; a country controls at "
          + "\(percent) % when one reaches it."),
      Note(
        .definition,
        "Origin gap: share of U.S. imports minus share of mining, or of the first stage printed, percentage points."
      ),
    ]
    let open = minerals.flatMap { mineral in
      mineral.stages.filter { !$0.isCompared }.map { (mineral.id, $0) }
    }
    for words in Set(open.map { doubt($0.1) }).sorted() {
      let here = open.filter { doubt($0.1) == words }.map {
        "\(Note.words(for: $0, in: register)) \($1.stage.name) (\(editions($1)))"
      }
      notes.append(Note(.caution, "Bounds or shares of a source's own sum, \(words): \(WordList.of(here))."))
    }
    notes.append(
      Note(
        .caution,
        "Stages and imports may be of different forms; a stage that nobody prints could only raise the largest share."
      ))
    let lacking = minerals.flatMap { $0.missing.map(\.stage) }
    for stage in Set(lacking).sorted(by: { $0.name < $1.name }) {
      let missing = minerals.flatMap { mineral in
        mineral.missing.filter { $0.stage == stage && (stage != .imports || mineral.stages.isEmpty) }.map {
          Omission(mineral.id, $0.reason)
        }
      }
      notes += Note.omitted(missing, as: "Unknown, \(stage.name)", in: register)
    }
    if mineral == nil {
      notes += Note.omitted(stages.omitted, in: register)
      notes += Note.omitted(stages.counted, as: "Counted once", in: register)
    }
    return notes + SupplyCaveats.imports(stages.network, in: register)
  }

  /// What each of the first `most` countries certainly controls, stage by stage: `refined cobalt and germanium`.
  package static func controlled(_ stages: SupplyStages, most: Int = 8, _ register: Register) -> [String] {
    stages.countries.prefix(most).map { country in
      let own = stages.minerals.filter {
        $0.worst(of: [country.code])?.value.isAtLeast(stages.threshold) == .yes
      }
      let parts = country.stages.map { count in
        let minerals = own.filter { $0.worst(of: [country.code])?.stage == count.stage }.map {
          register.shortName(of: $0.id).lowercased()
        }
        return "\(participle(count.stage)) \(WordList.of(minerals))"
      }
      return "\(register.name(of: country.code)) (\(country.reaching)): \(parts.joined(separator: "; "))"
    }
  }

  /// What a stage makes of a mineral: `mined`, `refined`, `U.S. imports of`.
  private static func participle(_ stage: ChainStage) -> String {
    switch stage {
    case .imports: "U.S. imports of"
    case .production("mine"): "mined"
    case .production("refinery"): "refined"
    case .production("smelter"): "smelted"
    case .production("ferroalloy"): "ferroalloys of"
    case .production("primary"): "primary"
    case .production("plant"): "plant production of"
    case .production(let name): name.isEmpty ? "production of" : "\(name) production of"
    }
  }

  /// Of how many minerals a stage after the mine is held, and of which none is.
  package static func coverage(_ stages: SupplyStages, _ register: Register) -> String {
    let without = stages.unprocessed.map { register.shortName(of: $0.id).lowercased() }
    let total = stages.processed.count + without.count
    return
      "Refined or smelted production is held for \(stages.processed.count) of \(total) series, elements of a group once"
      + (without.isEmpty ? "." : "; none for \(WordList.of(without, most: 12)).")
  }

  /// The largest certain origin gaps: those who ship what others mine.
  private static func hubs(_ stages: SupplyStages, _ register: Register) -> String? {
    let gaps = stages.minerals.flatMap { mineral in
      (mineral.imports?.parts.parts ?? []).compactMap { part in
        mineral.originGap(of: part.country).map { (mineral.id, part.country, $0) }
      }
    }.filter { $0.2.lower > 0 }.ranked(by: \.2.lower, then: \.0, then: \.1)
    guard !gaps.isEmpty else { return nil }
    let words = gaps.prefix(3).map { mineral, country, gap in
      "\(register.name(of: country)) for \(register.shortName(of: mineral).lowercased()) "
        + "(\(NumberText.interval(gap, decimals: 0)) pp)"
    }
    return "Suppliers that ship far more than they mine, the largest origin gaps: \(WordList.of(words))."
  }

  private static func words(_ counts: [SupplyStages.StageCount]) -> String {
    counts.map { "\($0.count) \($0.stage.name)" }.joined(separator: ", ")
  }

  private static func of(_ stage: StageShares) -> String {
    guard !stage.isCompared else { return stageWords(stage.stage) }
    return "\(stageWords(stage.stage)) (\(editions(stage)), \(doubt(stage)))"
  }

  /// Why the shares of a stage that no total confirms are bounds.
  private static func doubt(_ stage: StageShares) -> String {
    guard stage.tables.count < 2 else { return "publishers differ" }
    return stage.tables.first?.completeness ?? ""
  }

  private static func editions(_ stage: StageShares) -> String {
    WordList.of(stage.origins.map(\.edition.rawValue))
  }

  /// `mine production`, `U.S. imports`.
  static func stageWords(_ stage: ChainStage) -> String {
    switch stage {
    case .imports: "U.S. imports"
    case .production(let name): name.isEmpty ? "world production" : "world \(name) production"
    }
  }
}
