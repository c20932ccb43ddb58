import Diagrams
import SupplyData

/// The outline of the land on a map.
enum MapLand {
  /// The width, millimetres, below which codes find no room either.
  static let leastWidth = 80.0
  /// The fill of land.
  static let fill = Color(0xE4E4E4)

  /// The land on `earth`, a filled area for each ring.
  static func areas(of land: [OutlinePoint], on earth: EqualEarth) -> [PlacedFigure.Area] {
    Dictionary(grouping: land, by: \.ring).sorted { $0.key < $1.key }.map { _, points in
      area(points.sorted { $0.point < $1.point }.map { ($0.longitude, $0.latitude) }, on: earth, fill: fill)
    }
  }

  /// The rings of a country on `earth`, in its own fill, set apart from its neighbours by a thin line of white.
  static func areas(
    of country: [CountryOutlinePoint], on earth: EqualEarth, fill: Color
  ) -> [PlacedFigure.Area] {
    Dictionary(grouping: country, by: \.ring).sorted { $0.key < $1.key }.map { _, points in
      var area = area(
        points.sorted { $0.point < $1.point }.map { ($0.longitude, $0.latitude) }, on: earth, fill: fill)
      area.border = .init(color: Color(0xFFFFFF), width: WidthScale.hairline)
      return area
    }
  }

  private static func area(
    _ ring: [(longitude: Double, latitude: Double)], on earth: EqualEarth, fill: Color
  ) -> PlacedFigure.Area {
    let mean = ring.reduce(0) { $0 + $1.longitude } / Double(max(1, ring.count))
    // A ring goes over the cut as a whole, or not at all.
    let shift = EqualEarth.beyondTheCut(mean) - mean
    return PlacedFigure.Area(
      points: ring.map { earth.place(longitude: $0.longitude + shift, latitude: $0.latitude) }, fill: fill)
  }

  /// The parts of `areas` that lie in `window`, by Sutherland and Hodgman's clipping, one side after the other.
  ///
  /// Reference: Sutherland and Hodgman 1974, doi 10.1145/360767.360802. Cost: O(corners).
  static func clipped(_ areas: [PlacedFigure.Area], to window: Box) -> [PlacedFigure.Area] {
    let sides: [(Point) -> Double] = [
      { $0.x - window.minX }, { window.maxX - $0.x }, { $0.y - window.minY }, { window.maxY - $0.y },
    ]
    return areas.compactMap { area in
      let points = sides.reduce(area.points) { clipped($0, $1) }
      return points.count > 2 ? .init(points: points, fill: area.fill) : nil
    }
  }

  /// The part of a ring where `depth`, the distance from a side, is not negative.
  private static func clipped(_ ring: [Point], _ depth: (Point) -> Double) -> [Point] {
    guard var last = ring.last else { return [] }
    var kept: [Point] = []
    for point in ring {
      let (before, here) = (depth(last), depth(point))
      if (before < 0) != (here < 0) {
        let part = before / (before - here)
        kept.append(Point(x: last.x + (point.x - last.x) * part, y: last.y + (point.y - last.y) * part))
      }
      if here >= 0 { kept.append(point) }
      last = point
    }
    return kept
  }
}
