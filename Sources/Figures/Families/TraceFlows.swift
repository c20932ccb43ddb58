import Platform
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What a figure of a traced supply shows: countries above a threshold one by one, the rest lumped together, so that
/// the parts still add up.
struct TraceFlows: Sendable {
  enum Origin: Hashable, Sendable {
    case produced(CountryCode)
    case otherProduced
    /// What trade does not explain: shipped beyond what a country produces and imports.
    case unexplained

    var country: CountryCode? {
      if case .produced(let code) = self { code } else { nil }
    }
  }

  struct Source: Sendable {
    let origin: Origin
    /// Percent of U.S. imports.
    let share: Double
    /// How many countries it stands for.
    let count: Int
  }

  struct Supplier: Sendable {
    /// Nil for those lumped together.
    let country: CountryCode?
    let share: Double
    let count: Int
  }

  struct Flow: Sendable {
    let origin: Origin
    let supplier: CountryCode?
    let share: Double
  }

  /// Countries below it are lumped together, percent of U.S. imports.
  let threshold: Double
  /// The origins: produced, others, not explained, others; each by share.
  let origins: [Source]
  /// The suppliers by share, the others last.
  let suppliers: [Supplier]
  /// The flows that are drawn, largest first.
  let flows: [Flow]
  /// The sum of the flows too small to draw, percent.
  let undrawn: Double

  /// Nodes below it are printed as 0.0 % and say nothing, percent.
  static let leastNode = 0.05

  init(_ traced: TracedSupply, threshold: Double) {
    self.threshold = threshold
    let entries = traced.entries
    let produced = Set(entries.filter { $0.traced >= threshold && $0.traced > 0 }.map(\.country))
    let shipping = Set(entries.filter { $0.direct >= threshold && $0.direct > 0 }.map(\.country))
    var sums: [Origin: [CountryCode?: Double]] = [:]
    // Added up in the order of the routes, not of the dictionary, so that the digits are the same each time.
    var whole = 0.0
    func add(_ share: Double, _ origin: Origin, _ supplier: CountryCode) {
      guard share > 0 else { return }
      sums[origin, default: [:]][shipping.contains(supplier) ? supplier : nil, default: 0] += 100 * share
      whole += 100 * share
    }
    for route in traced.tracing.routes {
      add(
        route.traced, produced.contains(route.origin) ? .produced(route.origin) : .otherProduced,
        route.supplier)
      add(route.unexplained, .unexplained, route.supplier)
    }
    func other(_ origin: Origin, _ share: (TracedSupply.Entry) -> Double, _ listed: Set<CountryCode>)
      -> [Source]
    {
      let rest = entries.filter { !listed.contains($0.country) && share($0) > 0 }
      let sum = rest.reduce(0) { $0 + share($1) }
      return sum < Self.leastNode ? [] : [Source(origin: origin, share: sum, count: rest.count)]
    }
    func listed(
      _ countries: Set<CountryCode>, _ share: (TracedSupply.Entry) -> Double,
      _ origin: (CountryCode) -> Origin
    ) -> [Source] {
      entries.filter { countries.contains($0.country) }
        .ranked(by: { share($0) }, then: \.country)
        .map { Source(origin: origin($0.country), share: share($0), count: 1) }
    }
    let all =
      listed(produced, \.traced, Origin.produced) + other(.otherProduced, \.traced, produced)
      + other(.unexplained, \.unexplained, [])
    let rest = entries.filter { $0.direct > 0 && !shipping.contains($0.country) }
    let others = rest.reduce(0) { $0 + $1.direct }
    let allSuppliers =
      entries.filter { shipping.contains($0.country) }
      .ranked(by: \.direct, then: \.country)
      .map { Supplier(country: $0.country, share: $0.direct, count: 1) }
      + (others < Self.leastNode ? [] : [Supplier(country: nil, share: others, count: rest.count)])
    let candidates = all.flatMap { source in
      allSuppliers.compactMap { supplier -> Flow? in
        guard let share = sums[source.origin]?[supplier.country] else { return nil }
        return Flow(origin: source.origin, supplier: supplier.country, share: share)
      }
    }
    // Stable, so that equal flows keep the order of their ends.
    var (ofOrigin, ofSupplier): ([Origin: Double], [CountryCode?: Double]) = ([:], [:])
    for flow in candidates {
      ofOrigin[flow.origin] = max(ofOrigin[flow.origin] ?? 0, flow.share)
      ofSupplier[flow.supplier] = max(ofSupplier[flow.supplier] ?? 0, flow.share)
    }
    let kept = candidates.filter { flow in
      // The largest flow of a node is always drawn: nobody is lost.
      flow.share >= threshold * TraceFigure.leastPart || flow.share == ofOrigin[flow.origin]
        || flow.share == ofSupplier[flow.supplier]
    }.enumerated()
      .ranked(by: \.element.share, then: \.offset).map(\.element)
    undrawn = max(0, whole - kept.reduce(0) { $0 + $1.share })
    flows = kept
    origins = all
    suppliers = allSuppliers
  }
}
