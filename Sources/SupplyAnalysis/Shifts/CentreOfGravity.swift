public import SupplyData

/// The centre of gravity of production by year: the spherical mean of the producers' central points, by share.
///
/// What a source calls other countries has no place and is omitted; ``Point/covered`` tells how much is in. A centre
/// may lie where nothing is produced, in an ocean between two producers.
public struct CentreOfGravity: Sendable {
  /// A year's centre.
  public struct Point: Sendable {
    /// The year.
    public let year: Int
    /// The centre; nil where ``length`` is below ``CentreOfGravity/leastLength``: producers on all sides of the globe
    /// have no centre.
    public let place: GlobePoint?
    /// The length of the mean of the unit vectors: 1 for one country, 0 for opposite ones of equal weight.
    public let length: Double
    /// The share of the whole that has a place, percent.
    public let covered: Double
  }

  /// The length of the mean vector from which its direction is a centre.
  public static let leastLength = 0.5

  /// The years, in order.
  public let path: [Point]

  /// The centres of `years`; those with an amount without an upper bound are omitted.
  public init(of years: [CountryAmounts], register: Register) {
    path = years.compactMap { year in
      guard let whole = year.whole else { return nil }
      let places = year.parts.compactMap { part -> (place: GlobePoint, weight: Double)? in
        register.countries[part.country].map {
          (GlobePoint(latitude: $0.latitude, longitude: $0.longitude), part.amount.midpoint)
        }
      }
      let mean = GreatCircle.mean(of: places)
      let length = mean?.length ?? 0
      return Point(
        year: year.year, place: length < Self.leastLength ? nil : mean?.place, length: length,
        covered: 100 * places.reduce(0) { $0 + $1.weight } / whole)
    }
  }

  /// How far the centre of the last year is from that of the first, kilometres; nil where either has none.
  public var kilometres: Double? {
    guard let first = path.first?.place, let last = path.last?.place else { return nil }
    return GreatCircle.kilometres(from: first, to: last)
  }

  /// The direction in which it moved, degrees clockwise from north; nil where it did not.
  public var bearing: Double? {
    guard let first = path.first?.place, let last = path.last?.place else { return nil }
    return GreatCircle.bearing(from: first, to: last)
  }
}
