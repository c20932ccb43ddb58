public import SupplyData

/// The centre of gravity of production by year: the spherical mean of the producers' central points, by share.
///
/// What a source calls other countries has no place and is left out; ``Point/covered`` tells how much is in. A centre may lie
/// where nothing is produced, in an ocean between two producers.
public struct CentreOfGravity: Sendable {
  /// A year's centre.
  public struct Point: Sendable {
    /// The year.
    public let year: Int
    /// The centre; nil where the mean has no direction.
    public let place: GlobePoint?
    /// The share of the whole that has a place, percent.
    public let covered: Double
  }

  /// The years, in order.
  public let path: [Point]

  /// The centres of `years`; those with an amount without an upper bound are left out.
  public init(of years: [CountryAmounts], reference: Reference) {
    path = years.compactMap { year in
      guard let whole = year.whole else { return nil }
      let places = year.parts.compactMap { part -> (place: GlobePoint, weight: Double)? in
        reference.countries[part.country].map {
          (GlobePoint(latitude: $0.latitude, longitude: $0.longitude), part.amount.midpoint)
        }
      }
      return Point(
        year: year.year, place: GreatCircle.mean(of: places),
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
