public import SupplyData
public import SupplyNetwork

/// Which countries can cut the supply of what, and how badly: a ranking by exposure.
///
/// A country cuts a mineral when the part that comes from it is at least `threshold` percent: of U.S. consumption as
/// a supplier, of world production as a producer. Where bounds leave it open, or the country may be among those that
/// the source does not name, it may cut it. A sole supplier has all imports, a sole producer all world production.
/// The mean over the known minerals of a layer is E(c) in the supply layer. It weighs every mineral alike, or in the
/// supply layer as ``MineralWeights`` do.
public struct Chokepoints: Sendable {
  /// What a country is in one layer.
  public struct Role: Sendable {
    /// The mean part over the known minerals, percent; in the supply layer over those with a weight.
    public let mean: Interval
    /// The most that the mean can be when the country is among the unnamed wherever it is not named, percent.
    public let ceiling: Double
    /// The minerals that come from it, largest part first, ties by mineral.
    public let parts: [(mineral: MineralID, part: SupplyParts.Part)]
    /// How many minerals it cuts by the threshold.
    public let cut: BoundedCount
    /// How many minerals come from it alone.
    public let sole: BoundedCount
    /// The minerals it cuts for certain, largest part first.
    public let cuts: [MineralID]
    /// Those it may cut beside them: named with bounds that leave it open.
    public let mayCut: [MineralID]
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

  /// From how much a mineral counts as cut, percent.
  public let threshold: Double
  /// The layer that ranks.
  public let layer: SupplyParts.Layer
  /// The countries, largest mean of the ranking layer first (its midpoint), ties by the other layer, then by code.
  public let ranking: [Entry]
  /// What minerals weigh in the supply layer; nil where all weigh alike.
  public let weights: MineralWeights?
  /// What arrives in the United States.
  public let supply: SupplyParts
  /// What the world produces.
  public let production: SupplyParts

  /// The chokepoints of `network`.
  ///
  /// - Parameters:
  ///   - threshold: From how much a mineral counts as cut, percent.
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
        supplier: Self.role(of: country, in: supply.minerals, threshold: threshold, weights: weights),
        producer: Self.role(of: country, in: production.minerals, threshold: threshold))
    }.sorted { a, b in
      func key(_ entry: Entry) -> (Double, Double) {
        let means = (entry.supplier.mean.midpoint, entry.producer.mean.midpoint)
        return layer == .supply ? means : (means.1, means.0)
      }
      return key(a) == key(b) ? a.country < b.country : key(a) > key(b)
    }
  }

  /// What `country` is among `minerals`.
  static func role(
    of country: CountryCode, in minerals: [SupplyParts.Mineral], threshold: Double,
    weights: MineralWeights? = nil
  ) -> Role {
    var weighed: [(weight: Interval, part: Interval)] = []
    var hidden: [(weight: Interval, part: Interval)] = []
    var (sum, ceiling) = (Interval(0), 0.0)
    var parts: [(mineral: MineralID, part: SupplyParts.Part)] = []
    var (cut, sole) = (BoundedCount(), BoundedCount())
    for mineral in minerals {
      guard let part = mineral.parts.first(where: { $0.country == country }) else {
        ceiling += mineral.largestUnnamed
        cut.add(Interval(0, mineral.largestUnnamed).isAtLeast(threshold))
        sole.add(.no)
        if let weight = weights?.value(of: mineral.id) {
          weighed.append((weight, Interval(0)))
          hidden.append((weight, Interval(mineral.largestUnnamed)))
        }
        continue
      }
      if let weight = weights?.value(of: mineral.id) {
        weighed.append((weight, part.amount))
        hidden.append((weight, Interval(part.amount.upper)))
      }
      sum = sum + part.amount
      ceiling += part.amount.upper
      parts.append((mineral.id, part))
      cut.add(part.amount.isAtLeast(threshold))
      sole.add(part.share.isAtLeast(100))
    }
    parts.sort { ($1.part.amount.midpoint, $0.mineral) < ($0.part.amount.midpoint, $1.mineral) }
    let weight = minerals.isEmpty ? 0 : 1 / Double(minerals.count)
    return Role(
      mean: weights == nil ? sum * weight : MineralWeights.mean(of: weighed),
      ceiling: weights == nil ? ceiling * weight : MineralWeights.mean(of: hidden).upper, parts: parts,
      cut: cut, sole: sole,
      cuts: parts.filter { $0.part.amount.isAtLeast(threshold) == .yes }.map(\.mineral),
      mayCut: parts.filter { $0.part.amount.isAtLeast(threshold) == .unknown }.map(\.mineral))
  }
}
