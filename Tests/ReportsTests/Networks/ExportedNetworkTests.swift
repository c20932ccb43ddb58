import SampleData
import SupplyData
import Testing

@testable import Reports

struct ExportedNetworkTests {
  private typealias Attribute = ExportedNetwork.Attribute

  private func network(_ edges: [ExportedNetwork.Edge]) -> ExportedNetwork {
    ExportedNetwork(
      title: "Zero", notes: ["A note."],
      nodes: ["a", "b"].map { .init(id: $0, name: $0, kind: "country", attributes: []) }, edges: edges)
  }

  private func edge(_ target: String, _ bounds: Interval, _ year: Int = 2022) -> ExportedNetwork.Edge {
    .init(source: "a", target: target, kind: "trade", year: year, bounds: bounds, attributes: [])
  }

  @Test func edgesOfWeightZeroAreOmittedAndCounted() {
    let zero = network([edge("b", Interval(0)), edge("nowhere", Interval(1))])
    #expect(zero.edges.isEmpty && zero.notes.last == "2 edges of weight 0 are omitted.")
    let one = network([edge("b", Interval(0)), edge("b", Interval(0, 1))])
    #expect(one.edges.count == 1 && one.notes.last == "1 edge of weight 0 is omitted.")
    let none = network([edge("b", Interval(1))])
    #expect(none.notes.count == 2 && none.notes[0] == "A note.")
    #expect(none.notes[1].hasPrefix("The weight is the middle of low and high and a strength"))
  }

  @Test func theWeightIsTheMiddleOfTheBounds() {
    let edge = edge("b", Interval(50, 100))
    #expect(edge.low == 50 && edge.high == 100 && edge.weight == 75 && edge.length == 1 / 75)
  }

  /// A node stands once, as in its last year; every edge keeps its year and a note is said once.
  @Test func aPanelKeepsEveryYear() {
    func year(_ year: Int, _ region: String, _ others: [String]) -> ExportedNetwork {
      ExportedNetwork(
        title: "One", notes: ["Alike.", "Of \(year)."], isDirected: false,
        nodes: others.map { .init(id: $0, name: $0, kind: "mineral", attributes: []) } + [
          .init(id: "a", name: "a", kind: "country", attributes: Attribute.text("region", region))
        ],
        edges: others.map {
          .init(source: "a", target: $0, kind: "supply", year: year, bounds: Interval(1), attributes: [])
        })
    }
    let panel = ExportedNetwork(
      panel: [year(2022, "Africa", ["tin"]), year(2023, "Asia", ["zinc", "cobalt"])], title: "Both")
    #expect(panel.title == "Both" && panel.years == [2022, 2023] && panel.edges.count == 3)
    // Countries before minerals, by id.
    #expect(panel.nodes.map(\.id) == ["a", "cobalt", "tin", "zinc"])
    #expect(panel.nodes[0].attributes == Attribute.text("region", "Asia"))
    #expect(!panel.isDirected)
    #expect(panel.notes[0] == "One edge a year; node attributes are those of the last year, 2023.")
    #expect(panel.notes.count { $0 == "Alike." } == 1)
    #expect(panel.notes.contains("Of 2022.") && panel.notes.contains("Of 2023."))
  }

  /// What is not known or not finite is no attribute, so that it is never read as 0.
  @Test func whatIsNotKnownIsNoAttribute() {
    #expect(Attribute.text("a", nil).isEmpty && Attribute.text("a", "").isEmpty)
    #expect(Attribute.text("a", "b") == [Attribute(name: "a", value: .text("b"))])
    #expect(Attribute.number("a", nil).isEmpty && Attribute.number("a", .infinity).isEmpty)
    #expect(Attribute.number("a", 0) == [Attribute(name: "a", value: .number(0))])
    #expect(
      Attribute.interval("x", Interval(5, .infinity)) == [Attribute(name: "x_low", value: .number(5))])
    #expect(Attribute.interval("x", nil).isEmpty)
    #expect(Attribute.interval("x", Interval(1, 2)).map(\.name) == ["x_low", "x_high"])
  }

  @Test func aCountryHasItsRegionAndItsPlace() throws {
    let register = try SampleFolder.loaded().reference.register
    let congo = ExportedNetwork.Node("COD", register)
    #expect(congo.name == "Congo (Kinshasa)" && congo.kind == "country")
    #expect(
      congo.attributes == [
        Attribute(name: "region", value: .text("Africa")),
        Attribute(name: "latitude", value: .number(-4.038)),
        Attribute(name: "longitude", value: .number(21.759)),
      ])
    #expect(congo.number("latitude") == -4.038 && congo.number("region") == nil)
    #expect(ExportedNetwork.Node("OTH", register).attributes.isEmpty)
  }
}
