import Platform
public import SupplyData
public import SupplyNetwork

/// How much of U.S. consumption is attributed to each country: e(c,m) of ``SupplyParts`` and E(c) of ``MeanPart``,
/// every mineral with the same weight.
public struct Exposure: Sendable {
  /// The part of U.S. consumption of one mineral that is attributed to one country.
  public struct Flow: Sendable {
    /// The country.
    public let country: CountryCode
    /// The mineral.
    public let mineral: MineralID
    /// The share of U.S. imports, percent.
    public let share: Interval
    /// The exposure e(c,m), percent of U.S. consumption.
    public let exposure: Interval
  }

  /// A country's exposure over the whole network.
  public struct Country: Sendable {
    /// The country.
    public let code: CountryCode
    /// E(c) from the shares that are printed, percent.
    public let exposure: Interval
    /// The most that E(c) can be when the country is among the unnamed suppliers wherever it is not named, percent.
    public let ceiling: Double
    /// The flows, largest exposure first, ties by mineral.
    public let flows: [Flow]

    /// Of how many minerals `threshold` percent or more of consumption is attributed to the country.
    public func count(atLeast threshold: Double) -> BoundedCount {
      BoundedCount(flows.map { $0.exposure.isAtLeast(threshold) })
    }
  }

  /// The parts that the exposures are made of.
  public let parts: SupplyParts
  /// The countries, largest exposure first, ties by code.
  public let countries: [Country]
  /// The network.
  public var network: SupplyNetwork { parts.network }
  /// The minerals that are known, as they stand in the network.
  public var nodes: [SupplyNetwork.MineralNode] { parts.minerals.map(\.node) }
  /// How many minerals are known, M.
  public var minerals: Int { parts.minerals.count }
  /// The minerals omitted, with the reason.
  public var omitted: [Omission] { parts.omitted }

  /// The exposures in `network`.
  public init(_ network: SupplyNetwork) { self.init(SupplyParts(network, layer: .supply)) }

  /// The exposures of `parts`, of the supply layer.
  ///
  /// - Complexity: O(countries × parts).
  public init(_ parts: SupplyParts) {
    self.parts = parts
    countries = parts.countries.compactMap { code in
      guard let mean = MeanPart(of: code, in: parts) else { return nil }
      let flows = parts.minerals.compactMap { mineral in
        mineral.part(of: code).map {
          Flow(country: code, mineral: mineral.id, share: $0.share, exposure: $0.amount)
        }
      }
      return Country(
        code: code, exposure: mean.mean, ceiling: mean.ceiling,
        flows: flows.ranked(by: \.exposure.midpoint, then: \.mineral))
    }.ranked(by: \.exposure.midpoint, then: \.code)
  }
}
