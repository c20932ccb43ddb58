import SupplyData
import Testing

@testable import Reports

struct GeoJSONTextTests {
  private let network = ExportedNetwork(
    title: "Three", notes: [],
    nodes: [
      .init(
        id: "AUS", name: "Australia", kind: "country",
        attributes: [
          .init(name: "latitude", value: .number(-25)), .init(name: "longitude", value: .number(134)),
        ]),
      .init(
        id: "NOR", name: "Norway", kind: "country",
        attributes: [
          .init(name: "latitude", value: .number(60)), .init(name: "longitude", value: .number(8)),
        ]),
      .init(id: "OTH", name: "Without a place", kind: "country", attributes: []),
      .init(id: "lithium", name: "Lithium", kind: "mineral", attributes: []),
    ],
    edges: [
      .init(
        source: "AUS", target: "lithium", kind: "supply", year: 2022, bounds: Interval(10), attributes: []),
      .init(
        source: "AUS", target: "lithium", kind: "production", year: 2022, bounds: Interval(20), attributes: []
      ),
      .init(source: "NOR", target: "AUS", kind: "trade", year: 2022, bounds: Interval(5), attributes: []),
      .init(
        source: "OTH", target: "lithium", kind: "supply", year: 2022, bounds: Interval(1), attributes: []),
    ])

  private func compact(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test func countriesArePointsWithTheirPlace() {
    let text = compact(network.geoJSON(destination: (-98, 39)))
    #expect(text.hasPrefix(#"{"type":"FeatureCollection","description":"Three.Theweight"#))
    // Longitude before latitude.
    #expect(
      text.contains(
        #"{"type":"Feature","geometry":{"type":"Point","coordinates":[134,-25]},"properties":{"id":"AUS","#
          + #""name":"Australia","kind":"country","latitude":-25,"longitude":134}}"#))
    #expect(text.matches(of: /"type":"Point"/).count == 2)
    #expect(!text.contains(#""id":"lithium""#) && !text.contains(#""id":"OTH""#))
  }

  /// A mineral has no place: its supplier's line leads to the place of consumption. What is produced flows nowhere.
  @Test func flowsAreLines() {
    let text = compact(network.geoJSON(destination: (-98, 39)))
    #expect(
      text.contains(#""coordinates":[[134,-25],[-98,39]]},"properties":{"source":"AUS","target":"lithium","#))
    #expect(text.contains(#""coordinates":[[8,60],[134,-25]]},"properties":{"source":"NOR","target":"AUS","#))
    #expect(text.matches(of: /"type":"LineString"/).count == 2 && !text.contains("production"))
  }
}
