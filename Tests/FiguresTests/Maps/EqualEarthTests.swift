import Diagrams
import Testing

@testable import Figures

struct EqualEarthTests {
  @Test func agreesWithThePublishedExtent() {
    // Šavrič, Patterson and Jenny: the equator is 2.05458 times as long as the central meridian.
    let width = EqualEarth.plane(longitude: 180, latitude: 0).x
    let height = EqualEarth.plane(longitude: 0, latitude: 90).y
    #expect(abs(width / height - 2.05458) < 1e-4)
    #expect(abs(width - 2.7066299836) < 1e-6 && abs(height - 1.3173627591) < 1e-6)
  }

  @Test(arguments: [0.0, 20, 45, 60, 80])
  func areasAreEqual(latitude: Double) {
    // A small square of a degree, by its corners, against its area on the sphere.
    let d = 0.5
    func plane(_ x: Double, _ y: Double) -> Point { EqualEarth.plane(longitude: x, latitude: y) }
    let corners = [
      plane(10 - d, latitude - d), plane(10 + d, latitude - d), plane(10 + d, latitude + d),
      plane(10 - d, latitude + d),
    ]
    var area = 0.0
    for (a, b) in zip(corners, corners.dropFirst() + corners.prefix(1)) { area += a.x * b.y - b.x * a.y }
    let radians = Double.pi / 180
    let sphere = 1 * radians * (sine(latitude + d) - sine(latitude - d))
    #expect(abs(area / 2 / sphere - 1) < 2e-3)
  }

  private func sine(_ degrees: Double) -> Double {
    // Series: the tests need no mathematics library.
    let x = degrees * Double.pi / 180
    var (term, sum) = (x, x)
    for n in 1...12 {
      term *= -x * x / Double((2 * n) * (2 * n + 1))
      sum += term
    }
    return sum
  }

  @Test func theCutIsInTheBeringStrait() {
    #expect(EqualEarth.beyondTheCut(-175) == 185 && EqualEarth.beyondTheCut(-165) == -165)
    let earth = EqualEarth(scale: 10, origin: Point(x: 100, y: 50))
    #expect(earth.place(longitude: 11, latitude: 0) == Point(x: 100, y: 50))
  }
}
