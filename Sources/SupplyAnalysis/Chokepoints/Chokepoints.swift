public import SupplyData
public import SupplyNetwork
import Platform

/// Which countries can stop the supply of what, and how badly: a ranking by exposure.
///
/// A country reaches the threshold for a mineral when the part attributed to it is at least `threshold` percent: of
/// U.S. consumption as a supplier, of world production as a producer. Where bounds leave it open, or the country may be
/// among those that the source does not name, it may reach it. A sole supplier has all imports, a sole producer all
/// world production. The mean over the known minerals of a layer is ``MeanPart``, E(c) in the supply layer.
public struct Chokepoints: Sendable {
  /// A mineral and the part of it.
  public struct MineralPart: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// The part.
    public let part: SupplyParts.Part
  }

  /// What a country is in one layer.
  public struct Role: Sendable {
    /// The mean part over the known minerals, percent; nil where no mineral of the layer is known.
    public let mean: Interval?
    /// The most that the mean can be when the country is among the unnamed wherever it is not named, percent.
    public let ceiling: Double?
    /// The minerals attributed to it, largest part first, ties by mineral.
    public let parts: [MineralPart]
    /// How many minerals reach the threshold.
    public let reaching: BoundedCount
    /// How many minerals come from it alone.
    public let sole: BoundedCount
    /// The minerals that reach the threshold at the lower bounds, largest part first.
    public let reached: [MineralID]
    /// Those that may reach it beside them: named with bounds that leave it open.
    public let mayReach: [MineralID]

    /// The part of `mineral`; nil where the country is not named.
    public func part(of mineral: MineralID) -> SupplyParts.Part? {
      parts.first { $0.mineral == mineral }?.part
    }
  }

  /// A country in both layers.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// As supplier of the United States.
    public let supplier: Role
    /// As producer.
    public let producer: Role
  }

  /// From which part a mineral counts, percent.
  public let threshold: Double
  /// The layer that ranks.
  public let layer: SupplyParts.Layer
  /// The countries, largest mean of the ranking layer first (its midpoint), ties by the other layer, then by code.
  public let ranking: [Entry]
  /// What minerals weigh in the supply layer; nil where all weigh alike.
  public let weights: MineralWeights?
  /// What the United States imports.
  public let supply: SupplyParts
  /// What the world produces.
  public let production: SupplyParts

  /// The chokepoints of `network`.
  ///
  /// - Parameters:
  ///   - network: The network of the year.
  ///   - threshold: From which part a mineral counts, percent.
  ///   - layer: The layer that ranks.
  ///   - weights: What minerals weigh in the supply layer; all alike where nil.
  /// - Complexity: O(countries × minerals), with weights × minerals squared.
  public init(
    _ network: SupplyNetwork, threshold: Double = 50, rankedBy layer: SupplyParts.Layer = .supply,
    weights: MineralWeights? = nil
  ) {
    self.threshold = threshold
    self.layer = layer
    self.weights = weights
    let supply = SupplyParts(network, layer: .supply)
    let production = SupplyParts(network, layer: .production)
    self.supply = supply
    self.production = production
    ranking = Set(supply.countries).union(production.countries).map { country in
      Entry(
        country: country,
        supplier: Role(of: country, in: supply, threshold: threshold, weights: weights),
        producer: Role(of: country, in: production, threshold: threshold))
    }.sorted { a, b in
      func key(_ entry: Entry) -> (Double, Double) {
        let means = (entry.supplier.mean?.midpoint ?? -1, entry.producer.mean?.midpoint ?? -1)
        return layer == .supply ? means : (means.1, means.0)
      }
      return key(a) == key(b) ? a.country < b.country : key(a) > key(b)
    }
  }
}

extension Chokepoints.Role {
  /// What `country` is in `parts`.
  init(
    of country: CountryCode, in known: SupplyParts, threshold: Double, weights: MineralWeights? = nil
  ) {
    var (reaching, sole) = (BoundedCount(), BoundedCount())
    var parts: [Chokepoints.MineralPart] = []
    for mineral in known.minerals {
      reaching.add(mineral.amount(of: country).isAtLeast(threshold))
      let part = mineral.part(of: country)
      sole.add(part?.share.isAtLeast(100) ?? .no)
      if let part { parts.append(.init(mineral: mineral.id, part: part)) }
    }
    parts = parts.ranked(by: \.part.amount.midpoint, then: \.mineral)
    let average = MeanPart(of: country, in: known, weights: weights)
    self.init(
      mean: average?.mean, ceiling: average?.ceiling, parts: parts, reaching: reaching, sole: sole,
      reached: parts.filter { $0.part.amount.isAtLeast(threshold) == .yes }.map(\.mineral),
      mayReach: parts.filter { $0.part.amount.isAtLeast(threshold) == .unknown }.map(\.mineral))
  }
}
