public import SupplyData

/// The mean part of a country over the known minerals of a layer: E(c) in the supply layer.
///
///     E(c) = (1/M) Σ over m of a(c,m),   or   Σ w(m) a(c,m) / Σ w(m) with the weights of ``MineralWeights``
///
/// This is the one definition of E(c). A country that a source does not name may still be among its other countries:
/// ``ceiling`` adds, for each such mineral, the largest part that one unnamed country can have.
public struct MeanPart: Sendable, Hashable {
  /// The mean of the named parts, percent.
  public let mean: Interval
  /// The largest mean there can be when the country is among the unnamed wherever it is not named, percent.
  public let ceiling: Double

  /// The mean part of `country` over the minerals of `parts`, or over those with a weight.
  ///
  /// - Returns: nil where no mineral is known, or none has a weight.
  /// - Complexity: O(minerals × parts), with weights O(minerals²).
  public init?(of country: CountryCode, in parts: SupplyParts, weights: MineralWeights? = nil) {
    var named: [MineralWeights.Weighted] = []
    var hidden: [MineralWeights.Weighted] = []
    for mineral in parts.minerals {
      guard let weight = weights.map({ $0.value(of: mineral.id) }) ?? Interval(1) else { continue }
      let part = mineral.part(of: country)?.amount
      named.append(.init(weight: weight, part: part ?? Interval(0)))
      hidden.append(.init(weight: weight, part: Interval(part?.upper ?? mineral.largestUnnamed)))
    }
    guard !named.isEmpty else { return nil }
    if weights == nil {
      let share = 1 / Double(named.count)
      mean = named.reduce(Interval(0)) { $0 + $1.part } * share
      ceiling = hidden.reduce(0) { $0 + $1.part.upper } * share
    } else {
      mean = MineralWeights.mean(of: named)
      ceiling = MineralWeights.mean(of: hidden).upper
    }
  }
}
