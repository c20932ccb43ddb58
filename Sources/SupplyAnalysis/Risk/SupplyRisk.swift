public import SupplyData
public import SupplyNetwork

/// Perspective 3 for one year: the supply risk of every mineral of a network.
public struct SupplyRisk: Sendable {
  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral, its members, reliance and suppliers.
    public let node: SupplyNetwork.MineralNode
    /// The world production that the risk is computed from, or why that is not known.
    public let production: Found<ProductionShares>
    /// The governance-weighted index of that production; nil where it is not known.
    public let index: GovernanceWeightedIndex?
    /// The U.S. imports by trade statistics, for ``RiskScheme/geopolrisk`` alone.
    public let trade: ImportQuantities.Imports?
    /// The parts of the screening score, for ``RiskScheme/screening`` alone.
    public let parts: ScreeningScore.Parts?
    /// The risk on the scheme's scale, or why there is none.
    public let risk: Found<Interval>
    /// Where most draws lie; nil where no draws were asked for or there is no risk.
    public let spread: MonteCarlo.Spread?
    /// The index at every stage of production, where the risk is of a stage.
    public let stages: RiskStages?
    /// The stage that the risk is of, where it is of a stage.
    public let worst: WorstStage?

    /// The mineral, or the group that stands for it.
    public var mineral: MineralID { node.id }
    /// The entries of the list that it stands for.
    public var members: [MineralID] { node.members }

    init(
      node: SupplyNetwork.MineralNode, production: Found<ProductionShares>, index: GovernanceWeightedIndex?,
      trade: ImportQuantities.Imports? = nil, parts: ScreeningScore.Parts? = nil, risk: Found<Interval>,
      spread: MonteCarlo.Spread? = nil, stages: RiskStages? = nil, worst: WorstStage? = nil
    ) {
      self.node = node
      self.production = production
      self.index = index
      self.trade = trade
      self.parts = parts
      self.risk = risk
      self.spread = spread
      self.stages = stages
      self.worst = worst
    }
  }

  /// The network's list and year.
  public let network: SupplyNetwork
  /// The scheme.
  public let scheme: RiskScheme
  /// The stage of production that the risks are of; nil where each is of the series that stands for the mineral.
  public let stage: RiskStage?
  /// The governance weights.
  public let governance: Governance
  /// The minerals, in the order of the network.
  public let entries: [Entry]
  /// The screening parts, for that scheme alone.
  public let screening: ScreeningScore?

  /// The risk of the minerals of `network`.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - scheme: How risk is measured.
  ///   - governance: The governance estimates.
  ///   - inputs: What the scheme reads beside them.
  ///   - options: How it is computed.
  /// - Throws: `DataError` when no mineral has a risk.
  public init(
    _ network: SupplyNetwork, scheme: RiskScheme, governance: Governance, inputs: Inputs = Inputs(),
    options: Options = Options()
  ) throws(DataError) {
    let (trade, draws) = (inputs.trade, options.draws)
    self.network = network
    self.scheme = scheme
    stage = nil
    self.governance = governance
    let screening =
      scheme == .screening
      ? ScreeningScore(network, governance, market: inputs.market, scaling: options.scaling, draws: draws)
      : nil
    self.screening = screening
    entries = network.minerals.enumerated().map { place, node in
      let produced = inputs.production[node.id].map { .value($0) } ?? node.production
      let input = Input(
        node: node, production: produced.map { ($0, GovernanceWeightedIndex($0, governance)) },
        trade: scheme == .geopolrisk ? trade.map { $0.imports(of: node.id, in: network.year) } : nil,
        quantities: trade, year: network.year, governance: governance)
      let scored = screening?.entries[place]
      return Entry(
        node: node, production: produced, index: input.production.value?.index, trade: input.trade?.value,
        parts: scored?.parts,
        risk: scored?.score ?? Found { () throws(UnknownReason) in try input.risk(scheme) },
        spread: scored?.spread ?? draws.flatMap { input.spread(scheme, $0) })
    }
    try requireKnown()
  }

  /// The risks `entries` of the minerals of `network` at `stage`, HHI_WGI of production.
  init(_ network: SupplyNetwork, stage: RiskStage, governance: Governance, entries: [Entry]) {
    self.network = network
    scheme = .wgi
    self.stage = stage
    self.governance = governance
    self.entries = entries
    screening = nil
  }

  /// - Throws: `DataError` when no mineral has a risk.
  func requireKnown() throws(DataError) {
    guard entries.contains(where: { $0.risk.value != nil }) else {
      throw DataError(
        .notHeld,
        "no supply risk \"\(scheme.rawValue)\" of any mineral of \(network.list.name) is known for \(network.year)",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
  }

  /// The editions that production was printed in.
  public var productionEditions: [Edition] {
    Set(entries.compactMap { $0.production.value?.edition }).sorted()
  }

  /// The editions of production and governance.
  public var editions: [Edition] { Set(productionEditions + [governance.edition]).sorted() }

  /// The value from which on a risk is high by `threshold`; nil where a percentile is asked of too few.
  public func value(of threshold: RiskThreshold) -> Double? {
    threshold.value(among: compared.compactMap(\.risk.value))
  }

  /// The entries that a percentile is taken among: each series of production once where the risk is of production
  /// alone.
  public var compared: [Entry] {
    guard scheme == .wgi else { return entries }
    var holders: [MineralID: MineralID] = [:]
    for entry in entries {
      guard let series = entry.production.value?.mineral else { continue }
      if entry.mineral == series || holders[series] == nil { holders[series] = entry.mineral }
    }
    return entries.filter { entry in
      entry.production.value.map { holders[$0.mineral] == entry.mineral } ?? true
    }
  }

  /// Whether the risk of `entry` is high by `threshold`.
  public func isHigh(_ entry: Entry, _ threshold: RiskThreshold) -> Answer {
    guard let least = value(of: threshold), let risk = entry.risk.value else { return .unknown }
    return risk.isAtLeast(least)
  }

  /// How many entries of the list are at high risk by `threshold`; those without a risk are unknown.
  public func high(_ threshold: RiskThreshold) -> BoundedCount {
    let least = value(of: threshold)
    var count = BoundedCount()
    for entry in entries {
      let answer = least.flatMap { entry.risk.value?.isAtLeast($0) } ?? .unknown
      for _ in entry.members { count.add(answer) }
    }
    return count
  }

  /// How many entries of the list have a risk.
  public var known: Int { entries.reduce(0) { $0 + ($1.risk.value == nil ? 0 : $1.members.count) } }

  /// How many entries of the list there are.
  public var total: Int { entries.reduce(0) { $0 + $1.members.count } }
}

/// What the risk of one mineral is computed from.
private struct Input {
  let node: SupplyNetwork.MineralNode
  let production: Found<(shares: ProductionShares, index: GovernanceWeightedIndex)>
  let trade: Found<ImportQuantities.Imports>?
  let quantities: ImportQuantities?
  let year: Int
  let governance: Governance

  /// The reliance: one that is withheld or not printed may be anything from 0 to 100 %.
  private var reliance: Interval { (node.reliance.interval ?? Interval(0, 100)).clamped(to: 0...100) }

  func risk(_ scheme: RiskScheme) throws(UnknownReason) -> Interval {
    let world = try production.get()
    switch scheme {
    case .twoSource:
      let imports = try node.imports.get()
      return TwoSourceRisk.value(
        reliance: reliance, production: world.index.value,
        imports: GovernanceWeightedIndex(imports, governance, year: year).value)
    case .geopolrisk:
      guard let trade, let quantities else { throw .notPrinted("no trade statistics were read") }
      let imports = try trade.get()
      let risk = GeoPolRisk.value(
        concentration: Concentration.index(world.shares) * 1e-4,
        imports: imports.flows.map { ($0.amount, governance.weight(of: $0.country, in: year)) },
        production: quantities.domesticProduction(world.shares, comparedWith: imports))
      guard let risk else { throw .notDefined("nothing is imported or produced") }
      return risk
    case .wgi, .screening: return world.index.value
    }
  }

  func spread(_ scheme: RiskScheme, _ draws: MonteCarlo) -> MonteCarlo.Spread? {
    guard let world = production.value?.index else { return nil }
    switch scheme {
    case .wgi: return draws.spread { world.draw(&$0) }
    case .twoSource:
      guard let imports = node.imports.value else { return nil }
      let sources = GovernanceWeightedIndex(imports, governance, year: year)
      let reliance = reliance
      return draws.spread { generator in
        let half = reliance.draw(&generator) / 200
        return half * world.draw(&generator) + (1 - half) * sources.draw(&generator)
      }
    case .geopolrisk, .screening: return nil
    }
  }
}
