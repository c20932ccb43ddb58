public import SupplyData
public import SupplyNetwork

/// Where the imports of a country were produced, traced through world trade.
///
/// A country's supply is what it produces and imports, x(i) = p(i) + Σ over j of z(j,i), and everything it sends on is
/// made up as its supply is. With A(i,j) = z(j,i) / x(i) the origins of every country's supply are the rows of
///
///     R = (I - A)⁻¹ diag(p / x),   Σ over j of R(i,j) = 1
///
/// and the imports of country u have the origins t(j) = Σ over k of t(j,k), where t(j,k) = z(k,u) / Σ z(·,u) × R(k,j)
/// was produced in j and shipped to u by k.
///
/// Where production and imports do not cover what a country exports, the difference r(i) comes from somewhere that
/// the trade series does not show (stocks, another code, what is truncated). It is kept apart as *unexplained* with
/// the country that ships it, r(i) = max(0, exports - p(i) - imports), so that masses balance: Σ p + Σ r = Σ of what
/// stays in each country. A group of countries that only trade among themselves, without any production, has no
/// origin either: what they import from each other is unexplained where it is.
///
/// Reference: Kastner, Kastner and Nonhebel 2011, doi 10.1016/j.ecolecon.2011.01.012.
public struct OriginTracing: Sendable {
  /// One country's part in the imports.
  public struct Origin: Sendable {
    /// The country.
    public let country: CountryCode
    /// Its share of the imports as they arrive, 0 to 1.
    public let direct: Double
    /// The share that was produced there, 0 to 1.
    public let traced: Double
    /// The share that it ships without production or imports to cover it, 0 to 1.
    public let unexplained: Double
  }

  /// What a country shipped to the destination and another had made.
  public struct Route: Sendable {
    /// Where it was produced, or first shipped without anything to cover it.
    public let origin: CountryCode
    /// Who shipped it to the destination.
    public let supplier: CountryCode
    /// The share of the imports that was produced in the origin, 0 to 1.
    public let traced: Double
    /// The share that the origin ships without production or imports to cover it, 0 to 1.
    public let unexplained: Double
  }

  /// What a country has and where it goes, in the unit of the flows.
  public struct Balance: Sendable {
    /// The country.
    public let country: CountryCode
    /// What it produces.
    public let production: Double
    /// What it imports.
    public let imports: Double
    /// What is unexplained.
    public let unexplained: Double
    /// What it exports.
    public let exports: Double
    /// What stays: production + imports + unexplained - exports, never negative but for rounding.
    public var stays: Double { production + imports + unexplained - exports }
  }

  /// The country whose imports are traced.
  public let destination: CountryCode
  /// The origins, largest traced share first, ties by direct share, then by code.
  public let origins: [Origin]
  /// The origins by supplier, by supplier, then origin: they add up to the shares of ``origins`` at both ends.
  public let routes: [Route]
  /// The balance of every country, by code.
  public let balances: [Balance]
  /// The imports of the destination, in the unit of the flows.
  public let imports: Double

  /// Traces the imports of `destination`.
  ///
  /// - Parameters:
  ///   - flows: The trade; values are above 0 and no flow leads back to its country.
  ///   - production: What each country produces, in the unit of the flows; none is negative.
  /// - Returns: nil where the destination imports nothing.
  /// - Complexity: O(n³ + s n²) time, O(n²) space for n countries of which s are suppliers of the destination.
  public init?(flows: [TradeGraph.Flow], production: [CountryCode: Double], to destination: CountryCode) {
    let countries = Set(flows.flatMap { [$0.exporter, $0.importer] }).union(production.keys).sorted()
    let count = countries.count
    var number: [CountryCode: Int] = [:]
    for (place, country) in countries.enumerated() { number[country] = place }
    let trade = flows.compactMap { flow -> (from: Int, to: Int, value: Double)? in
      guard let from = number[flow.exporter], let to = number[flow.importer] else { return nil }
      return (from, to, flow.value)
    }
    guard let target = number[destination] else { return nil }
    let made = countries.map { production[$0] ?? 0 }
    var (into, outOf) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    for flow in trade {
      into[flow.to] += flow.value
      outOf[flow.from] += flow.value
    }
    guard into[target] > 0 else { return nil }
    var gap = countries.indices.map { max(0, outOf[$0] - made[$0] - into[$0]) }
    // What rounding leaves of a difference is no difference.
    for place in gap.indices where gap[place] < 1e-12 * outOf[place] { gap[place] = 0 }
    let hasOrigin = Self.reached(from: countries.indices.filter { made[$0] + gap[$0] > 0 }, trade, count)
    var moves = [Double](repeating: 0, count: count * count)
    for place in countries.indices where !hasOrigin[place] { gap[place] = into[place] }
    for flow in trade where hasOrigin[flow.to] {
      moves[flow.to * count + flow.from] += flow.value / (made[flow.to] + gap[flow.to] + into[flow.to])
    }
    var ends = [Double](repeating: 1, count: count)
    for place in countries.indices where hasOrigin[place] {
      ends[place] = (made[place] + gap[place]) / (made[place] + gap[place] + into[place])
    }
    var starts = [Double](repeating: 0, count: count)
    for flow in trade where flow.to == target { starts[flow.from] += flow.value / into[target] }
    let walk = AbsorbingVisits(moves: moves, ends: ends)
    var (traced, open) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    var routes: [Route] = []
    var start = [Double](repeating: 0, count: count)
    for supplier in countries.indices where starts[supplier] > 0 {
      start[supplier] = starts[supplier]
      let visits = walk.visits(from: start)
      start[supplier] = 0
      for place in countries.indices {
        let own = made[place] + gap[place]
        guard own > 0, visits[place] > 0 else { continue }
        let ended = visits[place] * ends[place]
        let route = Route(
          origin: countries[place], supplier: countries[supplier], traced: ended * made[place] / own,
          unexplained: ended * gap[place] / own)
        routes.append(route)
        traced[place] += route.traced
        open[place] += route.unexplained
      }
    }
    self.destination = destination
    self.routes = routes
    imports = into[target]
    origins = countries.indices.compactMap { place -> Origin? in
      let origin = Origin(
        country: countries[place], direct: starts[place], traced: traced[place], unexplained: open[place])
      return origin.direct + origin.traced + origin.unexplained > 0 ? origin : nil
    }.sorted { ($1.traced, $1.direct, $0.country) < ($0.traced, $0.direct, $1.country) }
    balances = countries.indices.map {
      Balance(
        country: countries[$0], production: made[$0], imports: hasOrigin[$0] ? into[$0] : 0,
        unexplained: gap[$0], exports: outOf[$0])
    }
  }

  /// Which countries anything with an origin arrives in.
  private static func reached(
    from sources: [Int], _ trade: [(from: Int, to: Int, value: Double)], _ count: Int
  ) -> [Bool] {
    var isReached = [Bool](repeating: false, count: count)
    var next = [[Int]](repeating: [], count: count)
    for flow in trade { next[flow.from].append(flow.to) }
    var open = sources
    for source in sources { isReached[source] = true }
    while let place = open.popLast() {
      for other in next[place] where !isReached[other] {
        isReached[other] = true
        open.append(other)
      }
    }
    return isReached
  }
}
