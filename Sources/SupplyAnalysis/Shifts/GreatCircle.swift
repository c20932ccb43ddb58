import Platform

/// A place on the globe.
public struct GlobePoint: Sendable, Hashable {
  /// Degrees north, -90 to 90.
  public let latitude: Double
  /// Degrees east, -180 to 180.
  public let longitude: Double

  /// The place at `latitude` and `longitude`, degrees.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// The mean of unit vectors on a sphere.
public struct SphericalMean: Sendable, Hashable {
  /// Its direction.
  public let place: GlobePoint
  /// Its length: 1 where all lie in one place, near 0 where they lie on all sides.
  public let length: Double
}

/// Distances, directions and means on a sphere of the Earth's mean radius.
public enum GreatCircle {
  /// The mean radius of the Earth (IUGG), kilometres.
  public static let radius = 6371.0088
  /// How long the mean of unit vectors is at least where it has a direction.
  public static let leastLength = 1e-9

  /// The shortest distance over the surface, kilometres, by the haversine formula.
  public static func kilometres(from a: GlobePoint, to b: GlobePoint) -> Double {
    let (first, second) = (radians(a.latitude), radians(b.latitude))
    let (up, along) = (sin((second - first) / 2), sin(radians(b.longitude - a.longitude) / 2))
    return 2 * radius * asin(min(1, (up * up + cos(first) * cos(second) * along * along).squareRoot()))
  }

  /// The direction in which the shortest way from `a` to `b` begins, degrees clockwise from north, 0 to below 360; nil
  /// where the two are one place or opposite ones, or `a` is a pole.
  public static func bearing(from a: GlobePoint, to b: GlobePoint) -> Double? {
    let distance = kilometres(from: a, to: b)
    guard distance > 1e-6, distance < .pi * radius - 1e-3, abs(a.latitude) < 90 else { return nil }
    let (first, second) = (radians(a.latitude), radians(b.latitude))
    let along = radians(b.longitude - a.longitude)
    let east = sin(along) * cos(second)
    let north = cos(first) * sin(second) - sin(first) * cos(second) * cos(along)
    let degrees = atan2(east, north) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  /// The spherical mean of places by weight: Σ w u over the unit vectors u; nil where the weights are 0,
  /// or the mean is too short to have a direction, as for opposite places of equal weight.
  ///
  /// - Precondition: no weight is negative.
  static func mean(of places: [(place: GlobePoint, weight: Double)]) -> SphericalMean? {
    var (x, y, z, total) = (0.0, 0.0, 0.0, 0.0)
    for (place, weight) in places {
      precondition(weight >= 0, "weights are not negative")
      let (latitude, longitude) = (radians(place.latitude), radians(place.longitude))
      x += weight * cos(latitude) * cos(longitude)
      y += weight * cos(latitude) * sin(longitude)
      z += weight * sin(latitude)
      total += weight
    }
    let length = total > 0 ? (x * x + y * y + z * z).squareRoot() / total : 0
    guard length > leastLength else { return nil }
    return SphericalMean(
      place: GlobePoint(
        latitude: atan2(z, (x * x + y * y).squareRoot()) * 180 / .pi, longitude: atan2(y, x) * 180 / .pi),
      length: length)
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
