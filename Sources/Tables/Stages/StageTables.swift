public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of stages: who mines, who refines, who ships, and at which stage a mineral can be stopped.
public enum StageTables {
  /// A country's shares of one mineral at its stages.
  struct Entry {
    let mineral: MineralStages
    let country: CountryCode

    /// Its share at the processing stage where it has most; nil where none is known.
    var processing: (stage: StageShares, share: Interval)? {
      mineral.processing.map { ($0, $0.share(of: country)) }.max { $0.1.midpoint < $1.1.midpoint }
    }
    var worst: WorstStage? { mineral.worst(of: [country]) }
  }

  /// Every mineral with the country that controls it, and the largest country of each stage.
  public static func minerals(_ stages: SupplyStages, register: Register) -> Table {
    let columns: [TableColumn<MineralStages>] =
      [
        .mineral(in: register) { $0.id },
        .country("controller", "Controlled by", in: register) { $0.controller?.country },
        .text("stage", "Stage") { $0.controller?.worst.stage.name },
        .interval("share", "Share", unit: .percent, decimals: 1) { $0.controller?.worst.value },
        .answer("reaches", "≥ \(NumberText.plain(stages.threshold)) %") {
          $0.controller?.worst.value.isAtLeast(stages.threshold) ?? .unknown
        },
        .list("rivals", "Or") { $0.rivals.map { register.name(of: $0) } },
      ]
      + leader("mine", "Mine", register) { $0.stages.first { $0.stage.isMine } }
      + [.text("processing_stage", "Processing") { $0.processing.last?.stage.name }]
      + leader("processing", "Refiner", register) { $0.processing.last }
      + leader("imports", "Supplier", register) { $0.imports }
    return Table(
      name: "stages", title: "Who controls a stage, \(stages.network.list.name), \(stages.network.year)",
      answer: answer(stages, register), of: stages.minerals, columns: columns,
      constants: .of(stages.network), origins: { $0.stages.flatMap(\.origins) },
      notes: notes(stages, in: register))
  }

  /// The shares of countries by mineral, one row each, with the controlling stage and the origin gap.
  ///
  /// - Parameters:
  ///   - stages: The stages.
  ///   - mineral: One mineral; all where nil.
  ///   - country: One country; all that any stage names where nil.
  ///   - register: The names of minerals and countries.
  public static func countries(
    _ stages: SupplyStages, of mineral: MineralStages? = nil, country: CountryCode? = nil,
    register: Register
  ) -> Table {
    let entries = (mineral.map { [$0] } ?? stages.minerals).flatMap { mineral in
      (country.map { code in mineral.controllers.map(\.country).filter { $0 == code } }
        ?? mineral.controllers.map(\.country)).map { Entry(mineral: mineral, country: $0) }
    }
    let ordered =
      country == nil
      ? entries
      : entries.sorted { ($0.worst?.value.midpoint ?? 0) > ($1.worst?.value.midpoint ?? 0) }
    return Table(
      name: "stage-countries", title: title(stages, mineral, country, register),
      answer: country.map { answer(stages, of: $0, register) } ?? mineral.map {
        answer($0, stages, register)
      }
        ?? answer(stages, register), of: ordered, columns: columns(stages, register),
      constants: .of(stages.network), origins: { $0.mineral.stages.flatMap(\.origins) },
      notes: notes(stages, of: mineral, in: register))
  }

  /// Every share, one row a mineral, stage and country: complete, for programs.
  public static func shares(
    _ stages: SupplyStages, of mineral: MineralStages? = nil, country: CountryCode? = nil,
    register: Register
  ) -> Table {
    struct Share {
      let mineral: MineralStages
      let stage: StageShares
      let part: SupplyParts.Part
    }
    let shares = (mineral.map { [$0] } ?? stages.minerals).flatMap { mineral in
      mineral.stages.flatMap { stage in
        stage.parts.parts.filter { country == nil || $0.country == country }.map {
          Share(mineral: mineral, stage: stage, part: $0)
        }
      }
    }
    return Table(
      name: "stage-shares", title: title(stages, mineral, country, register), of: shares,
      columns: [
        .mineral(in: register) { $0.mineral.id },
        .text("stage", "Stage") { $0.stage.stage.name },
        .country(in: register) { $0.part.country },
        .interval("share", "Share", unit: .percent, decimals: 1) { $0.part.share },
        .kind { $0.stage.kind },
        .text("compared", "Compared") { $0.stage.isCompared ? "yes" : "no" },
        .list("forms", "Form") { $0.stage.origins.map(\.form).filter { !$0.isEmpty } },
        .list("editions", "Edition") { $0.stage.origins.map(\.edition.rawValue) },
        .text("years", "Years") { $0.stage.origins.first?.years.description },
      ], constants: .of(stages.network), origins: { $0.stage.origins },
      notes: notes(stages, of: mineral, in: register))
  }

  private static func columns(_ stages: SupplyStages, _ register: Register) -> [TableColumn<Entry>] {
    [
      .mineral(in: register) { $0.mineral.id },
      .country(in: register) { $0.country },
      .interval("worst", "Worst", unit: .percent, decimals: 1) { $0.worst?.value },
      .text("worst_stage", "Stage") { $0.worst?.stage.name },
      .answer("reaches", "≥ \(NumberText.plain(stages.threshold)) %") {
        $0.worst?.value.isAtLeast(stages.threshold) ?? .unknown
      },
      .interval("mine_share", "Mined", unit: .percent, decimals: 1) { entry in
        entry.mineral.stages.first { $0.stage.isMine }?.share(of: entry.country)
      },
      .text("processing_stage", "Processing") { $0.processing?.stage.stage.name },
      .interval("processing_share", "Processed", unit: .percent, decimals: 1) { $0.processing?.share },
      .interval("imports_share", "U.S. imports", unit: .percent, decimals: 1) {
        $0.mineral.imports?.share(of: $0.country)
      },
      .interval("origin_gap", "Origin gap", unit: .points, decimals: 1) {
        $0.mineral.originGap(of: $0.country)
      },
      .list("may_be", "Or at") { $0.worst?.mayBe.map(\.name) ?? [] },
    ]
  }

  private static func leader(
    _ column: String, _ heading: String, _ register: Register,
    _ stage: @escaping (MineralStages) -> StageShares?
  ) -> [TableColumn<MineralStages>] {
    [
      .country("\(column)_leader", heading, in: register) { stage($0)?.leader?.country },
      .interval("\(column)_share", "\(heading)", unit: .percent, decimals: 1) {
        stage($0)?.leader?.share
      },
    ]
  }

  private static func title(
    _ stages: SupplyStages, _ mineral: MineralStages?, _ country: CountryCode?, _ register: Register
  ) -> String {
    let subject = [
      country.map { register.name(of: $0) }, mineral.map { register.name(of: $0.id).lowercased() },
    ].compactMap { $0 }.joined(separator: ", ")
    let scope = mineral == nil ? "\(stages.network.list.name), " : ""
    return "Shares by stage\(subject.isEmpty ? "" : " of \(subject)"), \(scope)\(stages.network.year)"
  }
}
