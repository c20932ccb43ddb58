public import SupplyData
public import SupplyNetwork

/// How much of U.S. consumption arrives from each region of the world.
///
/// e(r,m) = Σ e(c,m) over the countries c of region r; what the sources do not name is kept apart, so that the parts
/// of a mineral add up to its reliance. E(r) is the mean over the minerals known, as in ``Exposure``.
public struct RegionExposure: Sendable {
  /// Where a part comes from.
  public enum Origin: Sendable, Hashable {
    /// The named countries of a region; nil for those that belong to none.
    case region(Region?)
    /// What the sources do not name.
    case notNamed
  }

  /// The part of U.S. consumption of one mineral that arrives from one origin.
  public struct Flow: Sendable {
    /// The origin.
    public let origin: Origin
    /// The mineral.
    public let mineral: MineralID
    /// e(r,m), percent of U.S. consumption.
    public let exposure: Interval
  }

  /// The flows, by origin as in ``origins``, then by mineral.
  public let flows: [Flow]
  /// The origins with their mean part E(r), percent: the largest first, what is not named last.
  public let origins: [(origin: Origin, exposure: Interval)]

  /// The exposures in `network` by the regions of `reference`.
  public init(_ network: SupplyNetwork, reference: Reference) {
    let exposure = Exposure(network)
    var parts: [Origin: [MineralID: Interval]] = [:]
    for flow in exposure.countries.flatMap(\.flows) {
      let origin = Origin.region(reference.countries[flow.country]?.region)
      parts[origin, default: [:]][flow.mineral] =
        (parts[origin]?[flow.mineral] ?? Interval(0)) + flow.exposure
    }
    for node in network.minerals {
      guard let reliance = node.reliance.interval, let other = node.imports.value?.other,
        other.share.upper > 0
      else { continue }
      parts[.notNamed, default: [:]][node.id] = (other.share * reliance) * 0.01
    }
    let weight = exposure.minerals > 0 ? 1 / Double(exposure.minerals) : 0
    let means = parts.mapValues { minerals in
      minerals.sorted { $0.key < $1.key }.reduce(Interval(0)) { $0 + $1.value } * weight
    }
    func rank(_ origin: Origin) -> (Int, Double, String) {
      switch origin {
      case .region(let region): (0, -(means[origin]?.midpoint ?? 0), region?.rawValue ?? "")
      case .notNamed: (1, 0, "")
      }
    }
    let ordered = parts.keys.sorted { rank($0) < rank($1) }
    origins = ordered.map { (origin: $0, exposure: means[$0] ?? Interval(0)) }
    flows = ordered.flatMap { origin in
      (parts[origin] ?? [:]).sorted { $0.key < $1.key }
        .map { Flow(origin: origin, mineral: $0.key, exposure: $0.value) }
    }
  }
}
