public import SupplyData
public import SupplyNetwork

/// The governance-weighted index HHI_WGI of a mineral's world production at each stage, and the largest of them.
///
/// The index of a stage for which publishers differ spans those of each table.
///
/// - SeeAlso: ``MineralStages``, which has the shares of countries at the same stages.
public struct RiskStages: Sendable {
  /// A stage that is known.
  public struct Stage: Sendable {
    /// The stage.
    public let stage: ChainStage
    /// The production as each publisher prints it; at least one table.
    public let tables: [ProductionShares]
    /// The index of each of ``tables``.
    public let indexes: [GovernanceWeightedIndex]

    /// The index, 0 to 10,000: from the smallest lower to the largest upper bound of any table.
    public var value: Interval {
      let values = indexes.map(\.value)
      return Interval(values.map(\.lower).min() ?? 0, values.map(\.upper).max() ?? 10_000)
    }
  }

  /// The mineral whose production it is: the one asked for, or the group it is reported with.
  public let mineral: MineralID
  /// The stages that are known, in the order of processing.
  public let stages: [Stage]
  /// The stages that are printed for some year and not known for this one.
  public let missing: [MineralStages.Missing]

  /// The indexes of `production` in `governance` of its year.
  public init(_ production: ProductionStages, _ governance: Governance) {
    var (stages, missing): ([Stage], [MineralStages.Missing]) = ([], [])
    for stage in production.stages {
      switch stage.production {
      case .value(let tables):
        stages.append(
          Stage(
            stage: .production(stage.name), tables: tables,
            indexes: tables.map { GovernanceWeightedIndex($0, governance) }))
      case .missing(let reason): missing.append(.init(stage: .production(stage.name), reason: reason))
      }
    }
    mineral = production.mineral
    self.stages = stages
    self.missing = missing
  }

  /// The stage with the largest index; nil where none is known.
  public var worst: WorstStage? { WorstStage(stages.map { ($0.stage, $0.value) }) }

  /// The known stage `stage`; nil where it is not known.
  public func known(_ stage: ChainStage) -> Stage? { stages.first { $0.stage == stage } }

  /// The stages after the mine that are known.
  public var processing: [Stage] { stages.filter(\.stage.isProcessing) }
}

/// At which stage of production a risk is looked at.
public enum RiskStage: Sendable, Hashable {
  /// That with the largest index.
  case worst
  /// One, as sources name it: `mine`, `refinery` ...
  case named(String)
}

extension SupplyRisk {
  /// The risk HHI_WGI of the minerals of `network` at `stage`, with the stages in each entry.
  ///
  /// - Throws: `DataError` (not held) when no mineral has a risk at that stage.
  /// - Complexity: O(minerals × stages × countries).
  public init(
    _ network: SupplyNetwork, at stage: RiskStage, governance: Governance, in sources: NetworkSources
  ) throws(DataError) {
    let entries = network.minerals.map { node in
      Entry(node, RiskStages(sources.stages(of: node.id, in: network.year), governance), at: stage)
    }
    self.init(network, stage: stage, governance: governance, entries: entries)
    try requireKnown()
  }
}

extension SupplyRisk.Entry {
  /// The risk of the mineral of `node` at `stage` among `stages`.
  fileprivate init(_ node: SupplyNetwork.MineralNode, _ stages: RiskStages, at stage: RiskStage) {
    let found: WorstStage?
    var unknown = stages.missing
    switch stage {
    case .worst: found = stages.worst
    case .named(let name):
      let wanted = ChainStage.production(name)
      found = stages.known(wanted).flatMap { WorstStage([($0.stage, $0.value)]) }
      unknown = unknown.filter { $0.stage == wanted }
    }
    let deciding = found.flatMap { stages.known($0.stage) }
    let reason = UnknownReason.notPrinted(
      unknown.isEmpty
        ? "no production at \(stage.words) is held"
        : unknown.map { "\($0.stage.name): \($0.reason)" }.joined(separator: "; "))
    self.init(
      node: node, production: deciding?.tables.first.map { .value($0) } ?? .missing(reason),
      index: deciding?.indexes.first, risk: found.map { .value($0.value) } ?? .missing(reason),
      stages: stages, worst: found)
  }
}

extension RiskStage {
  /// The stage in a phrase: `any stage`, `the stage refinery`.
  fileprivate var words: String {
    switch self {
    case .worst: "any stage"
    case .named(let name): "the stage \(name)"
    }
  }
}
