public import SupplyData
public import SupplyNetwork

/// Perspective 3 for one year: the supply risk of every mineral of a network.
public struct SupplyRisk: Sendable {
  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The entries of the list that it stands for.
    public let members: [MineralID]
    /// The risk on the scheme's scale, or why there is none.
    public let risk: Found<Interval>
    /// Where most draws lie; nil where no draws were asked for or there is no risk.
    public let spread: MonteCarlo.Spread?
  }

  /// The network's list and year.
  public let network: SupplyNetwork
  /// The scheme.
  public let scheme: RiskScheme
  /// The governance weights.
  public let governance: Governance
  /// The minerals, in the order of the network.
  public let entries: [Entry]
  /// The screening parts, for that scheme alone.
  public let screening: ScreeningScore?

  /// The risk of the minerals of `network`.
  ///
  /// - Parameters:
  ///   - trade: U.S. imports by trade statistics, for ``RiskScheme/geopolrisk``.
  ///   - market: Prices and growth to the year of the network, for ``RiskScheme/screening``.
  ///   - draws: Draws over the intervals; none where nil.
  /// - Throws: ``DataError`` when no mineral has a risk.
  public init(
    _ network: SupplyNetwork, scheme: RiskScheme, governance: Governance,
    trade: ImportQuantities? = nil, market: MarketDynamics? = nil,
    scaling: ScreeningScore.Scaling = .percentile, draws: MonteCarlo? = nil
  ) throws(DataError) {
    self.network = network
    self.scheme = scheme
    self.governance = governance
    if scheme == .screening {
      let screening = ScreeningScore(network, governance, market: market, scaling: scaling, draws: draws)
      self.screening = screening
      entries = screening.entries.map {
        Entry(mineral: $0.mineral, members: $0.members, risk: $0.score, spread: $0.spread)
      }
    } else {
      screening = nil
      entries = network.minerals.map { node in
        let risk: Found<Interval>
        switch scheme {
        case .geopolrisk: risk = Self.geopolrisk(node, network.year, governance, trade)
        case .twoSource: risk = Self.twoSource(node, network.year, governance)
        default: risk = node.production.map { GovernanceWeightedIndex($0, governance).value }
        }
        return Entry(
          mineral: node.id, members: node.members, risk: risk,
          spread: draws.flatMap { Self.spread(node, network.year, scheme, governance, $0) })
      }
    }
    guard entries.contains(where: { $0.risk.value != nil }) else {
      throw DataError(
        .notHeld,
        "no supply risk \"\(scheme.rawValue)\" of any mineral of \(network.list.name) can be told for \(network.year)",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
  }

  /// The value from which on a risk is high by `cut`; nil where a percentile is asked of nothing.
  public func threshold(_ cut: RiskCut) -> Double? { cut.value(among: entries.compactMap(\.risk.value)) }

  /// Whether the risk of `entry` is high by `cut`.
  public func isHigh(_ entry: Entry, _ cut: RiskCut) -> Answer {
    guard let threshold = threshold(cut), let risk = entry.risk.value else { return .unknown }
    return risk.isAtLeast(threshold)
  }

  /// How many entries of the list are at high risk by `cut`; those without a risk cannot be told.
  public func high(_ cut: RiskCut) -> BoundedCount {
    let threshold = threshold(cut)
    var count = BoundedCount()
    for entry in entries {
      let answer = threshold.flatMap { entry.risk.value?.isAtLeast($0) } ?? .unknown
      for _ in entry.members { count.add(answer) }
    }
    return count
  }

  private static func twoSource(
    _ node: SupplyNetwork.MineralNode, _ year: Int, _ governance: Governance
  ) -> Found<Interval> {
    Found { () throws(UnknownReason) -> Interval in
      let production = try node.production.get()
      let imports = try node.imports.get()
      return TwoSourceRisk.value(
        // A reliance that is withheld or not printed may be anything from 0 to 100 %.
        reliance: node.reliance.interval ?? Interval(0, 100),
        production: GovernanceWeightedIndex(production, governance).value,
        imports: GovernanceWeightedIndex(imports, governance, year: year).value)
    }
  }

  private static func geopolrisk(
    _ node: SupplyNetwork.MineralNode, _ year: Int, _ governance: Governance, _ trade: ImportQuantities?
  ) -> Found<Interval> {
    Found { () throws(UnknownReason) -> Interval in
      let production = try node.production.get()
      guard let trade else { throw .partsUnknown("no trade statistics were read") }
      let imports = try trade.imports(of: node.id, in: year).get()
      let weighed = imports.flows.map { ($0.amount, governance.weight(of: $0.country, in: year)) }
      guard
        let risk = GeoPolRisk.value(
          concentration: Concentration.index(production) * 1e-4, imports: weighed,
          production: trade.domesticProduction(production, comparedWith: imports))
      else { throw .notDefined("nothing is imported or produced") }
      return risk
    }
  }

  private static func spread(
    _ node: SupplyNetwork.MineralNode, _ year: Int, _ scheme: RiskScheme, _ governance: Governance,
    _ draws: MonteCarlo
  ) -> MonteCarlo.Spread? {
    guard let production = node.production.value else { return nil }
    let world = GovernanceWeightedIndex(production, governance)
    switch scheme {
    case .wgi: return draws.spread { world.draw(&$0) }
    case .twoSource:
      guard let imports = node.imports.value else { return nil }
      let sources = GovernanceWeightedIndex(imports, governance, year: year)
      let reliance = (node.reliance.interval ?? Interval(0, 100)).clamped(to: 0...100)
      return draws.spread { generator in
        let half = reliance.draw(&generator) / 200
        return half * world.draw(&generator) + (1 - half) * sources.draw(&generator)
      }
    default: return nil
    }
  }
}
