public import SupplyData
import SupplyNetwork

/// How much of U.S. consumption is attributed to each region of the world.
///
/// e(r,m) = Σ e(c,m) over the countries c of region r; what the sources do not name is kept apart, so that the parts
/// of a mineral add up to its reliance. E(r) is the mean over the minerals known, as in ``MeanPart``.
public struct RegionExposure: Sendable {
  /// What a part is attributed to.
  public enum Origin: Sendable, Hashable {
    /// The named countries of a region; nil for those that belong to none.
    case region(Region?)
    /// What the sources do not name.
    case notNamed
  }

  /// The part of U.S. consumption of one mineral that is attributed to one origin.
  public struct Flow: Sendable {
    /// The origin.
    public let origin: Origin
    /// The mineral.
    public let mineral: MineralID
    /// e(r,m), percent of U.S. consumption.
    public let exposure: Interval
  }

  /// The mean part of an origin.
  public struct Part: Sendable, Hashable {
    /// The origin.
    public let origin: Origin
    /// E(r), percent of U.S. consumption.
    public let exposure: Interval
  }

  /// The exposures to countries that those to regions are made of.
  public let countries: Exposure
  /// The flows, by origin as in ``origins``, then by mineral.
  public let flows: [Flow]
  /// The origins with their mean part E(r), percent: the largest first, what is not named last.
  public let origins: [Part]

  /// The exposures of `countries` by their regions in `register`.
  public init(_ countries: Exposure, register: Register) {
    self.countries = countries
    let known = countries.parts
    var parts: [Origin: [MineralID: Interval]] = [:]
    for mineral in known.minerals {
      for part in mineral.parts {
        let origin = Origin.region(register.region(of: part.country))
        parts[origin, default: [:]][mineral.id] =
          (parts[origin]?[mineral.id] ?? Interval(0)) + part.amount
      }
      if mineral.unnamedShare.upper > 0 { parts[.notNamed, default: [:]][mineral.id] = mineral.unnamed }
    }
    let weight = known.minerals.isEmpty ? 0 : 1 / Double(known.minerals.count)
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
    origins = ordered.map { Part(origin: $0, exposure: means[$0] ?? Interval(0)) }
    flows = ordered.flatMap { origin in
      (parts[origin] ?? [:]).sorted { $0.key < $1.key }
        .map { Flow(origin: origin, mineral: $0.key, exposure: $0.value) }
    }
  }
}
