import Platform
public import SupplyData
public import SupplyNetwork

/// What each country adds to the supply risk of a whole list: its part s² g of HHI_WGI, summed over the minerals.
public struct RiskContributions: Sendable {
  /// A country.
  public struct Country: Sendable {
    /// The code.
    public let code: CountryCode
    /// The mean of s² g over all series of known production, 0 to 10,000; 0 where the country is not named.
    public let mean: Interval
    /// The series of which it adds more than any other named country, by id.
    public let first: [MineralID]
    /// Its production in the series that name it, by id.
    public let production: [SeriesPart]
  }

  /// A country's part in one series.
  public struct SeriesPart: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// The series.
    public let shares: ProductionShares
    /// The country's production.
    public let producer: ProductionShares.Producer
  }

  /// The countries, largest mean (middle of its bounds) first, ties by code.
  public let countries: [Country]
  /// The mean of what unnamed countries add.
  public let other: Interval
  /// The series of known production, by id.
  public let series: [MineralID]
  /// The series of which it is not known, with the reason.
  public let omitted: [Omission]
  /// The network's list and year.
  public let network: SupplyNetwork
  /// The governance weights.
  public let governance: Governance

  /// The contributions in `network`, with `governance` of its year.
  ///
  /// - Throws: `DataError` when no series has known production: a mean over none is unknown.
  public init(_ network: SupplyNetwork, _ governance: Governance) throws(DataError) {
    self.network = network
    self.governance = governance
    omitted = network.minerals.compactMap { node in node.production.unknown.map { Omission(node.id, $0) } }
    guard omitted.count < network.minerals.count else {
      throw DataError(
        .notHeld,
        "complete world production of no mineral of \(network.list.name) is known for \(network.year)",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
    var parts: [CountryCode: [SeriesPart]] = [:]
    var sums: [CountryCode: Interval] = [:]
    var first: [CountryCode: [MineralID]] = [:]
    var other = Interval(0)
    var series: [MineralID] = []
    for node in network.producedNodes {
      guard let shares = node.production.value else { continue }
      series.append(node.id)
      let index = GovernanceWeightedIndex(shares, governance)
      other = other + index.otherContribution
      for producer in shares.named {
        parts[producer.country, default: []].append(
          SeriesPart(mineral: node.id, shares: shares, producer: producer))
      }
      for part in index.parts { sums[part.country] = (sums[part.country] ?? Interval(0)) + part.contribution }
      if let most = index.parts.first { first[most.country, default: []].append(node.id) }
    }
    let scale = 1 / Double(series.count)
    self.series = series
    self.other = other * scale
    countries = sums.map {
      Country(
        code: $0.key, mean: $0.value * scale, first: first[$0.key] ?? [], production: parts[$0.key] ?? [])
    }
    .ranked(by: \.mean.midpoint, then: \.code)
  }
}
