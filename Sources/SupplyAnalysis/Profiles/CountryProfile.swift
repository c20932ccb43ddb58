import Platform
public import SupplyData
public import SupplyNetwork

/// All that is known of one country in a network: what it supplies and produces, what its loss would stop, and its
/// governance.
public struct CountryProfile: Sendable {
  /// A mineral that the country supplies.
  public struct Supplied: Sendable {
    /// The share of imports and the exposure.
    public let flow: Exposure.Flow
    /// The mineral in the network.
    public let node: SupplyNetwork.MineralNode
    /// The place among the mineral's named suppliers, from 1; nil where it is not among them.
    public let place: Int?
    /// Whether it is the mineral's largest supplier.
    public let leads: Answer
  }

  /// A mineral that the country produces.
  public struct Produced: Sendable {
    /// The mineral in the network.
    public let mineral: MineralID
    /// The production of the world.
    public let production: ProductionShares
    /// The place among the named producers, from 1.
    public let place: Int
  }

  /// Its governance.
  public struct GovernanceEstimates: Sendable {
    /// The estimates of the last year held, no later than that of the network.
    public let row: GovernanceRow
    /// The publication.
    public let edition: Edition
  }

  /// The country.
  public let country: Country
  /// The network.
  public let network: SupplyNetwork
  /// The exposure to all countries of the network.
  public let exposure: Exposure
  /// Its place among ``exposure``, from 1; nil where it supplies nothing.
  public let rank: Int?
  /// What it supplies, in the order of its exposure.
  public let supplies: [Supplied]
  /// What it produces, largest share first.
  public let produces: [Produced]
  /// What its loss would stop; nil for the United States.
  public let chokepoints: CountryChokepoints?
  /// Its governance; nil where no estimate is held.
  public let governance: GovernanceEstimates?

  /// The profile of `country` in `network`.
  ///
  /// - Throws: `DataError` when it neither supplies nor produces any mineral of the network, or a table is not sound.
  public init(of country: Country, in network: SupplyNetwork, from dataset: Dataset) throws(DataError) {
    self.country = country
    self.network = network
    let exposure = Exposure(network)
    self.exposure = exposure
    let place = exposure.countries.firstIndex { $0.code == country.code }
    rank = place.map { $0 + 1 }
    let leading = LeadingSuppliers(network).ranking.first { $0.country == country.code }
    supplies = (place.map { exposure.countries[$0].flows } ?? []).compactMap { flow in
      guard let node = network.node(of: flow.mineral) else { return nil }
      return Supplied(
        flow: flow, node: node,
        place: node.imports.value?.named.firstIndex { $0.country == country.code }.map { $0 + 1 },
        leads: leading?.leads.contains(flow.mineral) == true
          ? .yes : leading?.mayLead.contains(flow.mineral) == true ? .unknown : .no)
    }
    let produced = network.minerals.compactMap { node -> Produced? in
      guard let production = node.production.value,
        let place = production.named.firstIndex(where: { $0.country == country.code })
      else { return nil }
      return Produced(mineral: node.id, production: production, place: place + 1)
    }
    produces = produced.enumerated().ranked(by: \.element.producer.share.midpoint, then: \.offset).map(
      \.element)
    guard rank != nil || !produces.isEmpty else {
      throw DataError(
        .notHeld,
        "\(country.name) is not named as supplier or producer of any mineral of \(network.list.name) in \(network.year)",
        remedy: .anyOf([
          .other("look among the sources' other countries, which may hold it"),
          .choose(.list, among: ["all"]),
          .choose(.imports, among: ["baci"]),
        ]))
    }
    chokepoints = country.code == .unitedStates ? nil : try CountryChokepoints(of: country, in: network)
    let row = try dataset.governance().last { $0.country == country.code && $0.year <= network.year }
    let edition =
      dataset.reference.newestEdition(of: .governanceIndicators)
      ?? Edition(PublicationSeries.governanceIndicators.rawValue)
    governance = row.map { GovernanceEstimates(row: $0, edition: edition) }
  }
}

extension CountryProfile.Produced {
  /// The country's row of the table of production.
  public var producer: ProductionShares.Producer { production.named[place - 1] }
}
