import Platform
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
  ///   - destination: The country whose imports are traced.
  /// - Returns: nil where the destination imports nothing.
  /// - Complexity: O(n³ + s n²) time, O(n²) space for n countries of which s are suppliers of the destination.
  public init?(flows: [TradeGraph.Flow], production: [CountryCode: Double], to destination: CountryCode) {
    let supply = SupplyMixture(flows: flows, production: production)
    guard let target = supply.place(of: destination), supply.imports[target] > 0 else { return nil }
    let countries = supply.countries
    var starts = [Double](repeating: 0, count: countries.count)
    for flow in flows where flow.importer == destination {
      if let place = supply.place(of: flow.exporter) { starts[place] += flow.value / supply.imports[target] }
    }
    var traced = [Double](repeating: 0, count: countries.count)
    var open = traced
    var routes: [Route] = []
    var start = traced
    for supplier in countries.indices where starts[supplier] > 0 {
      start[supplier] = starts[supplier]
      let ended = supply.origins(of: start)
      start[supplier] = 0
      for place in countries.indices where ended.traced[place] + ended.unexplained[place] > 0 {
        routes.append(
          Route(
            origin: countries[place], supplier: countries[supplier], traced: ended.traced[place],
            unexplained: ended.unexplained[place]))
        traced[place] += ended.traced[place]
        open[place] += ended.unexplained[place]
      }
    }
    self.destination = destination
    self.routes = routes
    imports = supply.imports[target]
    origins = countries.indices.compactMap { place -> Origin? in
      let origin = Origin(
        country: countries[place], direct: starts[place], traced: traced[place], unexplained: open[place])
      return origin.direct + origin.traced + origin.unexplained > 0 ? origin : nil
    }.ranked(by: \.traced, and: \.direct, then: \.country)
    balances = countries.indices.map {
      Balance(
        country: countries[$0], production: supply.production[$0],
        imports: supply.hasOrigin[$0] ? supply.imports[$0] : 0, unexplained: supply.unexplained[$0],
        exports: supply.exports[$0])
    }
  }
}
