import Diagrams
import Platform

/// The Equal Earth projection: areas keep their proportions, and the world keeps a familiar shape.
///
/// x = 2√3 λ cos θ / (3 (9 A₄θ⁸ + 7 A₃θ⁶ + 3 A₂θ² + A₁)), y = A₄θ⁹ + A₃θ⁷ + A₂θ³ + A₁θ, sin θ = (√3/2) sin φ.
/// Reference: Šavrič, Patterson and Jenny 2019, doi 10.1080/13658816.2018.1504949.
struct EqualEarth: Sendable {
  /// Cuts the map in the Bering Strait, where it divides no land.
  static let centralMeridian = 11.0
  private static let (a1, a2, a3, a4) = (1.340264, -0.081106, 0.000893, 0.003796)
  /// The half width of the world, in units of the projection.
  static let halfWidth = plane(longitude: 180, latitude: 0).x

  /// Points in a unit of the projection.
  let scale: Double
  /// Where longitude `centralMeridian` and the equator meet on the page.
  let origin: Point

  /// The place on the page of a longitude and latitude, degrees; the longitude may exceed 180.
  func place(longitude: Double, latitude: Double) -> Point {
    let point = Self.plane(longitude: longitude - Self.centralMeridian, latitude: latitude)
    return Point(x: origin.x + point.x * scale, y: origin.y + point.y * scale)
  }

  /// A longitude east of the cut, which a ring or a place west of it takes.
  static func beyondTheCut(_ longitude: Double) -> Double {
    longitude < centralMeridian - 180 ? longitude + 360 : longitude
  }

  /// The projection itself, around the meridian 0.
  static func plane(longitude: Double, latitude: Double) -> Point {
    let radians = Double.pi / 180
    let theta = asin(3.0.squareRoot() / 2 * sin(min(90, max(-90, latitude)) * radians))
    let (t2, t6) = (theta * theta, theta * theta * theta * theta * theta * theta)
    let slope = 9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1
    return Point(
      x: 2 * 3.0.squareRoot() * longitude * radians * cos(theta) / (3 * slope),
      y: theta * (a4 * t6 * t2 + a3 * t6 + a2 * t2 + a1))
  }
}
