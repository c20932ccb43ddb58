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
  }

  /// The countries, largest mean (middle of its bounds) first, ties by code.
  public let countries: [Country]
  /// The mean of what unnamed countries add.
  public let other: Interval
  /// The series of known production, by id.
  public let series: [MineralID]

  /// The contributions in `network`, with `governance` of its year.
  public init(_ network: SupplyNetwork, _ governance: Governance) {
    var sums: [CountryCode: Interval] = [:]
    var first: [CountryCode: [MineralID]] = [:]
    var other = Interval(0)
    var series: [MineralID] = []
    for node in network.minerals {
      guard let shares = node.production.value else { continue }
      series.append(node.id)
      let index = GovernanceWeightedIndex(shares, governance)
      other = other + index.otherContribution
      for part in index.parts { sums[part.country] = (sums[part.country] ?? Interval(0)) + part.contribution }
      if let most = index.parts.first { first[most.country, default: []].append(node.id) }
    }
    let scale = series.isEmpty ? 0 : 1 / Double(series.count)
    self.series = series
    self.other = other * scale
    countries = sums.map { Country(code: $0.key, mean: $0.value * scale, first: first[$0.key] ?? []) }
      .sorted { ($1.mean.midpoint, $0.code) < ($0.mean.midpoint, $1.code) }
  }
}
