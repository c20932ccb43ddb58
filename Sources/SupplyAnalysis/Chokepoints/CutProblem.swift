import Platform
public import SupplyData

/// Which countries together cut the most minerals: the problem, its greedy answer and its exact one.
///
/// A set S of countries cuts mineral m when Σ a(c,m) over c in S is at least x percent. f(k) is the largest number
/// of minerals that k countries cut; the smallest set that cuts N minerals has the first k with f(k) ≥ N. Deciding
/// that is NP-hard (it holds maximum coverage), so the answer is searched by branch and bound; see
/// ``CutSearch``. Among sets that cut as many, the one with the larger Σ a wins, then the one first in the order of
/// ``countries``. Sums are compared with a tolerance of 1e-9 percentage points, for rounding.
public struct CutProblem: Sendable {
  /// The tolerance of a comparison with the threshold, percentage points.
  static let tolerance = 1e-9

  /// Which end of an interval counts.
  public enum Bound: String, Sendable, CaseIterable {
    /// The lower: what is cut here is cut at the upper bound too.
    case certain
    /// The upper: what may be cut.
    case possible
  }

  /// A set and what it cuts.
  public struct Cut: Sendable, Equatable {
    /// The countries, by code.
    public let countries: [CountryCode]
    /// The minerals that are cut, by id.
    public let minerals: [MineralID]
    /// Σ a(c,m) over the set and all minerals, percentage points.
    public let total: Double
  }

  /// The countries that have any part in any mineral: largest Σ a first, ties by code.
  public let countries: [CountryCode]
  /// The minerals, by id.
  public let minerals: [MineralID]
  /// From how much a mineral counts as cut, percent.
  public let threshold: Double
  /// a(c,m): one row a country.
  let amounts: [[Double]]
  /// The minerals of each country with a part, as places in ``minerals``.
  let places: [[Int]]

  /// The problem of `parts` at one end of their bounds.
  ///
  /// - Parameters:
  ///   - parts: The parts of consumption by supplier.
  ///   - threshold: From how much a mineral counts as cut, percent, above 0.
  ///   - bound: The bound.
  public init(_ parts: SupplyParts, threshold: Double, bound: Bound = .certain) {
    let minerals = parts.minerals.sorted { $0.id < $1.id }
    var rows: [CountryCode: [Double]] = [:]
    for (place, mineral) in minerals.enumerated() {
      for part in mineral.parts {
        rows[part.country, default: Array(repeating: 0, count: minerals.count)][place] =
          bound == .certain ? part.amount.lower : part.amount.upper
      }
    }
    self.init(amounts: rows, minerals: minerals.map(\.id), threshold: threshold)
  }

  /// The problem of a matrix: `amounts` holds for each country one number a mineral, percent, none below 0.
  public init(amounts: [CountryCode: [Double]], minerals: [MineralID], threshold: Double) {
    let rows = amounts.map { (code: $0, row: $1, sum: $1.reduce(0, +)) }.filter { $0.sum > 0 }
      .ranked(by: \.sum, then: \.code)
    countries = rows.map(\.code)
    self.minerals = minerals
    self.threshold = threshold
    self.amounts = rows.map(\.row)
    places = rows.map { row in row.row.indices.filter { row.row[$0] > 0 } }
  }

  /// What the countries at `places` of ``countries`` cut.
  func cut(_ places: [Int]) -> Cut {
    var losses = [Double](repeating: 0, count: minerals.count)
    for country in places {
      for mineral in self.places[country] { losses[mineral] += amounts[country][mineral] }
    }
    return Cut(
      countries: places.map { countries[$0] }.sorted(),
      minerals: losses.indices.filter { isCut(losses[$0]) }.map { minerals[$0] },
      total: losses.reduce(0, +))
  }

  func isCut(_ loss: Double) -> Bool { loss >= threshold - Self.tolerance }

  /// What the loss of `set` cuts; countries without a part count for nothing.
  public func cut(by set: Set<CountryCode>) -> Cut {
    cut(countries.indices.filter { set.contains(countries[$0]) })
  }

  /// A set of `size` countries made by adding, one by one, the country that cuts most more.
  ///
  /// Where none cuts one more, the one that brings the uncut minerals nearest the threshold is added. It may be far
  /// from the best: parts add up, so the minerals cut are no submodular function of the set, and the usual bound of
  /// 1 - 1/e does not hold. Cost: O(size × parts).
  public func greedy(size: Int) -> Cut {
    var losses = [Double](repeating: 0, count: minerals.count)
    var chosen: [Int] = []
    while chosen.count < min(size, countries.count) {
      var best: (gain: Int, nearer: Double, place: Int)?
      for country in countries.indices where !chosen.contains(country) {
        var (gain, nearer) = (0, 0.0)
        for mineral in places[country] where !isCut(losses[mineral]) {
          let room = threshold - losses[mineral]
          if isCut(losses[mineral] + amounts[country][mineral]) { gain += 1 }
          nearer += min(1, amounts[country][mineral] / room)
        }
        if best.map({ (gain, nearer) > ($0.gain, $0.nearer) }) ?? true { best = (gain, nearer, country) }
      }
      guard let best else { break }
      chosen.append(best.place)
      for mineral in places[best.place] { losses[mineral] += amounts[best.place][mineral] }
    }
    return cut(chosen)
  }
}
