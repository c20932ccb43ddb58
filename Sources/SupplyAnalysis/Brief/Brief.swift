public import SupplyData
public import SupplyNetwork

/// What an analyst asks when countries may stop: what is lost, at which stage, who makes it good, and how sure that is.
///
/// Every value is that of another result: ``Disruption``, ``SupplyStages``, ``Chokepoints``, ``PartnerGain``. The brief
/// only puts the same question to them under several thresholds, years and editions.
public struct Brief: Sendable {
  /// What is asked.
  public struct Options: Sendable {
    /// From which loss a mineral counts, percent.
    public var threshold: Double
    /// By how much the others can expand, a fraction.
    public var slack: Double
    /// The thresholds under which the answer is repeated, percent.
    public var thresholds: [Double] = [40, 50, 65]

    /// The question with a `threshold`, percent, and a `slack`, a fraction.
    public init(threshold: Double, slack: Double) {
      self.threshold = threshold
      self.slack = slack
    }
  }

  /// A mineral that is lost, in part, or controlled at a stage.
  public struct Line: Sendable {
    /// What is lost and what the others make good.
    public let loss: Disruption.Mineral
    /// What stays unmet where only the allies stand in, percent of U.S. consumption; nil without allies.
    public let alliedUnmet: Interval?
    /// Where the countries together have most of it; nil where no stage is known.
    public let worst: WorstStage?
  }

  /// The answer under another threshold, year or edition.
  public struct Variant: Sendable {
    /// The year.
    public let year: Int
    /// The editions: `latest` or `first`.
    public let vintage: String
    /// The threshold, percent.
    public let threshold: Double
    /// How many minerals lose so much.
    public let lost: BoundedCount
    /// The mean loss, percent of U.S. consumption.
    public let meanLoss: Interval
    /// The editions that reliance and suppliers were printed in.
    public let sources: [Edition]
  }

  /// How many of the minerals that are lost rest on what.
  public struct Sureness: Sendable {
    /// How many minerals are lost in part.
    public let lost: Int
    /// Those whose loss is known within bounds only.
    public let bounded: Int
    /// Those whose import shares are averages over several years.
    public let windows: Int
    /// Those with a restated value behind them.
    public let restated: Int
    /// Those with a derived or inherited value behind them.
    public let derived: Int
  }

  /// The question.
  public let options: Options
  /// What is lost with all others standing in.
  public let disruption: Disruption
  /// The same with the allies alone; nil without allies.
  public let allied: Disruption?
  /// The allies; nil where none are asked for.
  public let allies: CountryGroup?
  /// The stages.
  public let stages: SupplyStages
  /// The minerals, largest loss first.
  public let lines: [Line]
  /// The rankings under each weighting.
  public let rankings: WeightedRankings
  /// The best partners, the removed countries left aside.
  public let partners: PartnerGain
  /// The answer under other thresholds, years and editions that are held.
  public let variants: [Variant]

  /// The brief on the loss of `removed` from `network`.
  ///
  /// - Throws: `DataError` as ``Disruption`` does.
  public init(
    removing removed: [CountryCode], from network: SupplyNetwork, allies: CountryGroup?, _ options: Options,
    in sources: NetworkSources, _ dataset: Dataset
  ) throws(DataError) {
    let parts = SupplyParts(network, layer: .supply)
    try parts.requireKnown(in: sources)
    let governance = try Governance(dataset)
    func disrupted(_ only: Set<CountryCode>?) throws(DataError) -> Disruption {
      try Disruption(
        removing: removed, from: parts,
        capacity: try StandbyCapacity(
          parts, slack: options.slack, basis: .supply, only: only, from: dataset), governance: governance)
    }
    let set = Set(removed)
    let disruption = try disrupted(nil)
    let allied = try allies.map { group throws(DataError) in
      try disrupted(Set(group.members).subtracting(set))
    }
    let stages = try SupplyStages(network, in: sources, threshold: options.threshold)
    self.options = options
    self.disruption = disruption
    self.allied = allied
    self.allies = allies
    self.stages = stages
    lines = disruption.minerals.map { mineral in
      Line(
        loss: mineral, alliedUnmet: allied?.minerals.first { $0.id == mineral.id }?.unmet,
        worst: stages.minerals.first { $0.id == mineral.id }?.worst(of: set))
    }
    rankings = try WeightedRankings(network, in: sources, dataset)
    partners = try PartnerGain(network, slack: options.slack, governance: governance, except: set)
    variants = try Self.variants(removing: set, network, options, sources, dataset)
  }

  /// What the answer rests on.
  public var sureness: Sureness {
    let lost = disruption.minerals.filter { $0.loss.upper > 0 }
    func count(_ holds: (SupplyNetwork.MineralNode) -> Bool) -> Int { lost.count { holds($0.supply.node) } }
    func kinds(_ node: SupplyNetwork.MineralNode) -> [ValueKind] {
      [node.reliance.provenance.kind, node.imports.value?.kind].compactMap { $0 }
    }
    return Sureness(
      lost: lost.count, bounded: lost.count { !$0.loss.isExact },
      windows: count { $0.imports.value.map { $0.window.first < $0.window.last } ?? false },
      restated: count { kinds($0).contains(.restated) },
      derived: count { kinds($0).contains { $0 > .restated } })
  }

  private static func variants(
    removing set: Set<CountryCode>, _ network: SupplyNetwork, _ options: Options, _ sources: NetworkSources,
    _ dataset: Dataset
  ) throws(DataError) -> [Variant] {
    func variants(_ network: SupplyNetwork, _ vintage: String, _ thresholds: [Double]) -> [Variant] {
      let parts = SupplyParts(network, layer: .supply)
      let losses = parts.minerals.map { $0.loss(of: set) }
      guard !losses.isEmpty else { return [] }
      let mean = losses.reduce(Interval(0), +) * (1 / Double(losses.count))
      return thresholds.map { threshold in
        Variant(
          year: network.year, vintage: vintage, threshold: threshold,
          lost: BoundedCount(losses.map { $0.isAtLeast(threshold) }), meanLoss: mean,
          sources: parts.editions)
      }
    }
    func other(_ year: Int, _ sources: NetworkSources, _ vintage: String) throws(DataError) -> [Variant] {
      do throws(DataError) {
        let network = try SupplyNetwork(
          year: year, list: network.list, imports: network.importRule, sources: sources)
        return variants(network, vintage, [options.threshold])
      } catch  where error.kind == .notHeld { return [] }
    }
    var found = variants(network, "latest", Set(options.thresholds + [options.threshold]).sorted())
    for year in [network.year - 1, network.year + 1] { found += try other(year, sources, "latest") }
    let first = try NetworkSources(dataset, vintage: .first, readsProduction: false)
    return found + (try other(network.year, first, "first"))
  }
}
