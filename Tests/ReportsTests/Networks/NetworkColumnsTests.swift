import SupplyData
import Testing

@testable import Reports

struct NetworkColumnsTests {
  @Test func columnsAreTheSameForEveryNetwork() {
    #expect(
      ExportedNetwork.nodeColumns.map(\.name) == [
        "kind", "region", "latitude", "longitude", "members", "reliance_low", "reliance_high",
        "unnamed_imports_low", "unnamed_imports_high", "unnamed_production_low", "unnamed_production_high",
        "unknown",
      ])
    #expect(
      ExportedNetwork.nodeColumns.filter { $0.kind == .text }.map(\.name) == [
        "kind", "region", "members", "unknown",
      ])
    #expect(
      ExportedNetwork.edgeColumns.filter { $0.kind == .number }.map(\.name) == [
        "weight", "low", "high", "length", "exposure", "exposure_low", "exposure_high",
      ])
    #expect(ExportedNetwork.edgeColumns.filter { $0.kind == .whole }.map(\.name) == ["year"])
    #expect(
      ExportedNetwork.edgeColumns.filter { $0.kind == .text }.map(\.name) == [
        "kind", "mineral", "weight_meaning", "unit", "printed", "stage", "series", "caveat", "sources",
      ])
  }

  /// In the order of the columns, whatever the order they were given in; what is no column is not written.
  @Test func valuesStandInTheOrderOfTheirColumns() {
    let network = ExportedNetwork(title: "A title", notes: ["First.", "Second."], nodes: [], edges: [])
    let edge = ExportedNetwork.Edge(
      source: "a", target: "b", kind: "supply", year: 2022, bounds: Interval(1, 3),
      attributes: [
        .init(name: "stage", value: .text("mine")), .init(name: "nonsense", value: .number(1)),
        .init(name: "mineral", value: .text("cobalt")),
      ])
    #expect(
      network.attributes(of: edge).map { "\($0.name)=\($0.value.text)" } == [
        "kind=supply", "mineral=cobalt", "year=2022", "weight=2", "low=1", "high=3", "length=0.5",
        "weight_meaning=strength", "stage=mine",
      ])
    let node = ExportedNetwork.Node(
      id: "a", name: "A", kind: "country",
      attributes: [
        .init(name: "longitude", value: .number(2.5)), .init(name: "region", value: .text("Asia")),
      ])
    #expect(
      network.attributes(of: node).map { "\($0.name)=\($0.value.text)" } == [
        "kind=country", "region=Asia", "longitude=2.5",
      ])
    #expect(network.description.hasPrefix("A title. First. Second. The weight is the middle of low and high"))
  }
}
