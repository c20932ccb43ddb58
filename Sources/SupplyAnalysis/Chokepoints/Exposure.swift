public import SupplyData
public import SupplyNetwork

/// How much of U.S. consumption arrives from each country.
///
/// e(c,m) = s(c,m) × NIR(m), the part of U.S. consumption of mineral m that arrives from country c, percent; and
/// E(c) = (1/M) Σ e(c,m) over the M minerals of the network whose reliance and suppliers are both known: equal
/// weights. Minerals that are not known are left out and named.
///
/// A country that a source does not name may still be among its other countries: ``Country/ceiling`` adds, for each
/// such mineral, the smaller of the smallest named share and the share of other countries.
public struct Exposure: Sendable {
  /// The part of U.S. consumption of one mineral that arrives from one country.
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

    /// How many minerals' consumption arrives from the country for `threshold` percent or more.
    public func count(atLeast threshold: Double) -> BoundedCount {
      BoundedCount(flows.map { $0.exposure.isAtLeast(threshold) })
    }
  }

  /// The countries, largest exposure first, ties by code.
  public let countries: [Country]
  /// How many minerals are known, M.
  public let minerals: Int
  /// The minerals left out, with the reason.
  public let leftOut: [(mineral: MineralID, reason: String)]

  /// The exposures in `network`.
  public init(_ network: SupplyNetwork) {
    var flows: [CountryCode: [Flow]] = [:]
    var known: [(node: SupplyNetwork.MineralNode, reliance: Interval, imports: ImportShares)] = []
    var leftOut: [(mineral: MineralID, reason: String)] = []
    for node in network.minerals {
      guard let reliance = node.reliance.interval else {
        leftOut.append((node.id, Self.reason(node.reliance)))
        continue
      }
      guard let imports = node.imports.value else {
        leftOut.append((node.id, node.imports.reason ?? ""))
        continue
      }
      known.append((node, reliance, imports))
      for source in imports.named {
        let exposure = (source.share * reliance) * 0.01
        flows[source.country, default: []].append(
          Flow(country: source.country, mineral: node.id, share: source.share, exposure: exposure))
      }
    }
    minerals = known.count
    self.leftOut = leftOut
    let weight = known.isEmpty ? 0 : 1 / Double(known.count)
    countries = flows.map { code, flows in
      let named = Set(flows.map(\.mineral))
      let exposure = flows.reduce(Interval(0)) { $0 + $1.exposure }
      let unnamed = known.filter { !named.contains($0.node.id) }.reduce(0.0) { sum, mineral in
        guard let other = mineral.imports.other?.share.upper else { return sum }
        let smallest = mineral.imports.named.map(\.share.upper).min() ?? other
        return sum + min(other, smallest) * mineral.reliance.upper / 100
      }
      return Country(
        code: code, exposure: exposure * weight, ceiling: (exposure.upper + unnamed) * weight,
        flows: flows.sorted { ($1.exposure.midpoint, $0.mineral) < ($0.exposure.midpoint, $1.mineral) })
    }.sorted { ($1.exposure.midpoint, $0.code) < ($0.exposure.midpoint, $1.code) }
  }

  private static func reason(_ reliance: Reliance) -> String {
    if case .missing(let reason) = reliance.status { return reason.text }
    switch reliance.figure?.value.meaning {
    case .withheld: return "the reliance is withheld"
    case .notAvailable: return "the reliance is not available"
    default: return "the reliance is unknown"
    }
  }
}
