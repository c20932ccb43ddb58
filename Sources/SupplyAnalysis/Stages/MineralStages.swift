import Platform
public import SupplyData
public import SupplyNetwork

/// The stages of one mineral: who mines it, who refines it, who ships it to the United States, and who controls it.
///
/// A country controls a mineral at x percent when its share of any stage reaches x. The *origin gap* of a country is
/// its share as supplier minus its share as producer, percentage points: above 0 for refiners and hubs that do not mine
/// what they ship, below 0 for those whose ores go elsewhere first.
public struct MineralStages: Sendable {
  /// A stage that is printed for other years, or cannot be trusted, with the reason.
  public struct Missing: Sendable {
    /// The stage.
    public let stage: ChainStage
    /// Why it is not known.
    public let reason: UnknownReason
  }

  /// A country with its worst stage.
  public struct Controller: Sendable {
    /// The country.
    public let country: CountryCode
    /// Where its share is largest.
    public let worst: WorstStage
  }

  /// The mineral, or the group that stands for it.
  public let node: SupplyNetwork.MineralNode
  /// The stages that are known, in the order of processing, imports last.
  public let stages: [StageShares]
  /// The stages that are not known though they are printed for some year.
  public let missing: [Missing]
  /// The foreign countries that any stage names, by their worst stage: the largest lower bound first, then the largest
  /// upper bound, then by code.
  public let controllers: [Controller]

  /// The mineral's id.
  public var id: MineralID { node.id }

  /// The stages of the mineral of `node` in `production`, with its imports.
  public init(_ node: SupplyNetwork.MineralNode, _ production: ProductionStages) {
    var stages: [StageShares] = []
    var missing: [Missing] = []
    for stage in production.stages {
      switch stage.production {
      case .value(let tables): stages.append(StageShares(.production(stage.name), tables, of: node))
      case .missing(let reason): missing.append(.init(stage: .production(stage.name), reason: reason))
      }
    }
    switch node.imports {
    case .value(let shares): stages.append(StageShares(shares, of: node))
    case .missing(let reason): missing.append(.init(stage: .imports, reason: reason))
    }
    self.node = node
    self.stages = stages
    self.missing = missing
    let named = Set(stages.flatMap { $0.parts.parts.map(\.country) }).subtracting([.unitedStates])
    controllers = named.compactMap { country in
      Self.worst(of: [country], in: stages).map { Controller(country: country, worst: $0) }
    }.ranked(by: \.worst.value.lower, and: \.worst.value.upper, then: \.country)
  }

  /// The first of ``controllers``.
  public var controller: Controller? { controllers.first }

  /// The other countries whose worst stage may be as large as the first one's.
  public var rivals: [CountryCode] {
    guard let first = controller else { return [] }
    return controllers.dropFirst().filter { $0.worst.value.upper > first.worst.value.lower }.map(\.country)
  }

  /// Whether any stage names `country`.
  public func names(_ country: CountryCode) -> Bool {
    stages.contains { $0.parts.part(of: country) != nil }
  }

  /// The stage at which `countries` together have their largest share; nil where no stage is known.
  public func worst(of countries: Set<CountryCode>) -> WorstStage? { Self.worst(of: countries, in: stages) }

  /// The first stage of production that is known: the mine, where it is.
  public var origin: StageShares? { stages.first { $0.stage != .imports } }
  /// The stages after the mine, before the border.
  public var processing: [StageShares] { stages.filter(\.stage.isProcessing) }
  /// The U.S. imports.
  public var imports: StageShares? { stages.first { $0.stage == .imports } }

  /// The share of `country` as supplier minus its share at ``origin``, percentage points; nil where either is unknown.
  public func originGap(of country: CountryCode) -> Interval? {
    guard let supplied = imports?.share(of: country), let produced = origin?.share(of: country) else {
      return nil
    }
    return Interval(supplied.lower - produced.upper, supplied.upper - produced.lower)
  }

  private static func worst(of countries: Set<CountryCode>, in stages: [StageShares]) -> WorstStage? {
    WorstStage(stages.map { ($0.stage, $0.parts.share(of: countries)) })
  }
}
