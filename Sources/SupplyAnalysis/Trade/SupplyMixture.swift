import SupplyData
import SupplyNetwork

/// What the supply of every country is made up of, by origin: the rows of R of ``OriginTracing``.
struct SupplyMixture {
  /// The countries that trade or produce, by code.
  let countries: [CountryCode]
  /// What each produces, in the unit of the flows.
  let production: [Double]
  /// What each imports.
  let imports: [Double]
  /// What each exports.
  let exports: [Double]
  /// What each exports beyond what it produces and imports; where nothing with an origin arrives, all that it imports.
  let unexplained: [Double]
  /// Where anything with an origin arrives.
  let hasOrigin: [Bool]
  private let number: [CountryCode: Int]
  private let walk: AbsorbingVisits
  /// How likely a walk ends where it is: the part of the supply that does not come from elsewhere.
  private let ends: [Double]

  /// The supply that `flows` and `amounts` make up.
  ///
  /// - Parameters:
  ///   - flows: The trade; values are above 0 and no flow leads back to its country.
  ///   - amounts: What each country produces, in the unit of the flows; none is negative.
  /// - Complexity: O(n³) time, O(n²) space for n countries.
  init(flows: [TradeGraph.Flow], production amounts: [CountryCode: Double]) {
    let countries = Set(flows.flatMap { [$0.exporter, $0.importer] }).union(amounts.keys).sorted()
    let count = countries.count
    var number: [CountryCode: Int] = [:]
    for (place, country) in countries.enumerated() { number[country] = place }
    let trade = flows.compactMap { flow -> (from: Int, to: Int, value: Double)? in
      guard let from = number[flow.exporter], let to = number[flow.importer] else { return nil }
      return (from, to, flow.value)
    }
    let produced = countries.map { amounts[$0] ?? 0 }
    var into = [Double](repeating: 0, count: count)
    var outOf = into
    for flow in trade {
      into[flow.to] += flow.value
      outOf[flow.from] += flow.value
    }
    var gap = countries.indices.map { max(0, outOf[$0] - produced[$0] - into[$0]) }
    // What rounding leaves of a difference is no difference.
    for place in gap.indices where gap[place] < 1e-12 * outOf[place] { gap[place] = 0 }
    let hasOrigin = Self.reached(from: countries.indices.filter { produced[$0] + gap[$0] > 0 }, trade, count)
    var moves = [Double](repeating: 0, count: count * count)
    for place in countries.indices where !hasOrigin[place] { gap[place] = into[place] }
    for flow in trade where hasOrigin[flow.to] {
      moves[flow.to * count + flow.from] += flow.value / (produced[flow.to] + gap[flow.to] + into[flow.to])
    }
    var ends = [Double](repeating: 1, count: count)
    for place in countries.indices where hasOrigin[place] {
      ends[place] = (produced[place] + gap[place]) / (produced[place] + gap[place] + into[place])
    }
    self.countries = countries
    self.number = number
    production = produced
    imports = into
    exports = outOf
    unexplained = gap
    self.hasOrigin = hasOrigin
    self.ends = ends
    walk = AbsorbingVisits(moves: moves, ends: ends)
  }

  /// The place of a country in ``countries``; nil where it neither trades nor produces.
  func place(of country: CountryCode) -> Int? { number[country] }

  /// Where amounts that are taken from the supply of each country come from: produced there, or there without anything
  /// to explain it. Both add up to what is taken.
  ///
  /// - Complexity: O(n²).
  func origins(of taken: [Double]) -> (traced: [Double], unexplained: [Double]) {
    let visits = walk.visits(from: taken)
    var traced = [Double](repeating: 0, count: countries.count)
    var open = traced
    for place in countries.indices where visits[place] > 0 {
      let own = production[place] + unexplained[place]
      let ended = visits[place] * ends[place]
      traced[place] = own > 0 ? ended * production[place] / own : 0
      open[place] = own > 0 ? ended * unexplained[place] / own : ended
    }
    return (traced, open)
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
