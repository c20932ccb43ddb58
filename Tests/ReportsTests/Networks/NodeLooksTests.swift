import Figures
import SupplyData
import Testing

@testable import Reports

struct NodeLooksTests {
  private func node(_ id: String, _ kind: String, _ region: String = "") -> ExportedNetwork.Node {
    .init(id: id, name: id, kind: kind, attributes: ExportedNetwork.Attribute.text("region", region))
  }

  private func edge(_ source: String, _ target: String, _ weight: Double) -> ExportedNetwork.Edge {
    .init(
      source: source, target: target, kind: "supply", year: 2022, bounds: Interval(weight), attributes: [])
  }

  /// Strengths: NOR 25, AUS 75, zinc 100, consumption 0.
  @Test func columnsStandInTheOrderOfStrength() throws {
    let network = ExportedNetwork(
      title: "t", notes: [],
      nodes: [
        node("NOR", "country", "Europe"), node("AUS", "country", "Oceania"), node("zinc", "mineral"),
        node("use", "consumption"),
      ], edges: [edge("NOR", "zinc", 25), edge("AUS", "zinc", 75)])
    let looks = network.looks
    #expect(["NOR", "AUS", "zinc", "use"].map { looks[$0]?.x } == [0, 0, 600, 1200])
    // Half a place from the top and the bottom of a column of 2,000; the strongest stands first.
    #expect(["AUS", "NOR", "zinc", "use"].map { looks[$0]?.y } == [-500, -1500, -1000, -1000])
    // From 4 to 40 by the root of the strength: an area for a weight.
    #expect(["NOR", "zinc", "use"].map { looks[$0]?.size } == [22, 40, 4])
    let palette = Palette()
    #expect(looks["NOR"]?.color == palette.color(of: .europe))
    #expect(looks["zinc"]?.color == palette.mineral && looks["use"]?.color == palette.consumer)
  }

  @Test func countriesAloneStandOnTheMap() {
    let network = ExportedNetwork(
      title: "t", notes: [],
      nodes: [
        .init(
          id: "NOR", name: "Norway", kind: "country",
          attributes: ExportedNetwork.Attribute.number("latitude", 60)
            + ExportedNetwork.Attribute.number("longitude", 8)), node("OTH", "country"),
      ], edges: [])
    #expect(network.looks["NOR"]?.x == 8 && network.looks["NOR"]?.y == 60)
    #expect(network.looks["OTH"]?.x == 0 && network.looks["OTH"]?.color == Palette().neutral)
    #expect(network.looks["OTH"]?.size == 4)
  }
}
