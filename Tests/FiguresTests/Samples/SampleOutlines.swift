import SampleData
import SupplyData

/// Outlines of land and of countries: corners as longitude and latitude.
enum SampleOutlines {
  private static func rows(_ rings: [[(Double, Double)]], _ start: (Int) -> String) -> String {
    rings.enumerated().flatMap { ring, corners in
      corners.enumerated().map { "\(start(ring + 1)),\($0),\($1.0),\($1.1)\n" }
    }.joined()
  }

  static func land(_ rings: [(Double, Double)]...) throws -> [OutlinePoint] {
    let folder = try SampleFolder([
      "reference/land_outline.csv": "ring,point,longitude,latitude\n" + rows(rings) { "\($0)" }
    ])
    return try OutlinePoint.all(in: folder.path, known: nil)
  }

  static func countries(_ rings: [String: [(Double, Double)]]) throws -> [CountryOutlinePoint] {
    let all = rings.sorted { $0.key < $1.key }
    let folder = try SampleFolder([
      "reference/country_outlines.csv": "country,ring,point,longitude,latitude\n"
        + rows(all.map(\.value)) { "\(all[$0 - 1].key),\($0)" }
    ])
    return try CountryOutlinePoint.all(in: folder.path, known: nil)
  }
}
