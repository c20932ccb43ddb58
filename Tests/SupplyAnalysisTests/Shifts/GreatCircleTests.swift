import Graphs
import Testing

@testable import SupplyAnalysis

struct GreatCircleTests {
  private func point(_ latitude: Double, _ longitude: Double) -> GlobePoint {
    GlobePoint(latitude: latitude, longitude: longitude)
  }

  @Test func quartersAndHalvesOfTheGlobe() throws {
    let quarter = Double.pi / 2 * GreatCircle.radius
    #expect(abs(GreatCircle.kilometres(from: point(0, 0), to: point(0, 90)) - quarter) < 1e-9)
    #expect(abs(GreatCircle.kilometres(from: point(90, 17), to: point(0, -50)) - quarter) < 1e-9)
    #expect(abs(GreatCircle.kilometres(from: point(0, 0), to: point(0, 180)) - 2 * quarter) < 1e-6)
    #expect(abs(GreatCircle.kilometres(from: point(10, 179), to: point(10, -179)) - 219.0) < 0.1)
    #expect(GreatCircle.kilometres(from: point(30, 40), to: point(30, 40)) == 0)
  }

  @Test func bearingsTurnClockwiseFromNorth() throws {
    #expect(GreatCircle.bearing(from: point(0, 0), to: point(10, 0)) == 0)
    #expect(abs(try #require(GreatCircle.bearing(from: point(0, 0), to: point(0, 10))) - 90) < 1e-9)
    #expect(abs(try #require(GreatCircle.bearing(from: point(0, 0), to: point(-10, 0))) - 180) < 1e-9)
    #expect(abs(try #require(GreatCircle.bearing(from: point(0, 175), to: point(0, -175))) - 90) < 1e-9)
    #expect(abs(try #require(GreatCircle.bearing(from: point(0, -175), to: point(0, 175))) - 270) < 1e-9)
    #expect(GreatCircle.bearing(from: point(5, 5), to: point(5, 5)) == nil)
    #expect(GreatCircle.bearing(from: point(0, 0), to: point(0, 180)) == nil)
    #expect(GreatCircle.bearing(from: point(90, 0), to: point(0, 0)) == nil)
  }

  @Test func theMeanOfKnownPlaces() throws {
    let equator = try #require(
      GreatCircle.mean(of: [(point(0, 170), 1), (point(0, -170), 1)])?.place)
    // Over the antimeridian, not at 0.
    #expect(abs(equator.latitude) < 1e-12 && abs(abs(equator.longitude) - 180) < 1e-9)
    let pole = try #require(
      GreatCircle.mean(of: [(point(80, 0), 1), (point(80, 120), 1), (point(80, -120), 1)])?.place)
    #expect(abs(pole.latitude - 90) < 1e-9)
    let south = try #require(GreatCircle.mean(of: [(point(-90, 0), 2), (point(-90, 77), 3)])?.place)
    #expect(abs(south.latitude + 90) < 1e-9)
    let between = try #require(GreatCircle.mean(of: [(point(0, 0), 1), (point(0, 90), 1)])?.place)
    #expect(abs(between.longitude - 45) < 1e-12)
    let one = try #require(GreatCircle.mean(of: [(point(12, 34), 7), (point(-40, 100), 0)])?.place)
    #expect(abs(one.latitude - 12) < 1e-12 && abs(one.longitude - 34) < 1e-12)
  }

  @Test func theLengthOfTheMeanTellsHowFarPlacesLieTogether() throws {
    func length(_ places: [(place: GlobePoint, weight: Double)]) throws -> Double {
      try #require(GreatCircle.mean(of: places)).length
    }
    #expect(abs(try length([(point(12, 34), 7)]) - 1) < 1e-12)
    // Two places 90 degrees apart: cos 45; 120 degrees apart: cos 60.
    #expect(abs(try length([(point(0, 0), 1), (point(0, 90), 1)]) - 0.5.squareRoot()) < 1e-12)
    #expect(abs(try length([(point(0, 0), 1), (point(0, 120), 1)]) - 0.5) < 1e-12)
    #expect(abs(try length([(point(0, 0), 3), (point(0, 180), 1)]) - 0.5) < 1e-12)
  }

  @Test func oppositePlacesOfEqualWeightHaveNoMean() {
    #expect(GreatCircle.mean(of: [(point(30, 40), 1), (point(-30, -140), 1)]) == nil)
    #expect(GreatCircle.mean(of: [(point(90, 0), 2), (point(-90, 0), 2)]) == nil)
    #expect(GreatCircle.mean(of: [(point(1, 1), 0)]) == nil)
    #expect(GreatCircle.mean(of: []) == nil)
    #expect(GreatCircle.mean(of: [(point(30, 40), 2), (point(-30, -140), 1)]) != nil)
  }

  @Test(arguments: 1...20)
  func distanceIsSymmetricAndObeysTheTriangle(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let places = (0..<3).map { _ in point(180 * random.unit() - 90, 360 * random.unit() - 180) }
    func distance(_ a: Int, _ b: Int) -> Double { GreatCircle.kilometres(from: places[a], to: places[b]) }
    #expect(abs(distance(0, 1) - distance(1, 0)) < 1e-9)
    #expect(distance(0, 2) <= distance(0, 1) + distance(1, 2) + 1e-6)
  }
}
