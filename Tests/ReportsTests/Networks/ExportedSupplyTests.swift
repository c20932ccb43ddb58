import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports

struct ExportedSupplyTests {
  private let sample: StudySample
  init() throws { sample = try StudySample() }

  private func network(_ layers: Set<ExportedNetwork.Layer>) -> ExportedNetwork {
    ExportedNetwork(Exposure(sample.network), layers: layers, register: sample.register)
  }

  private func edges(_ network: ExportedNetwork) -> [String] {
    network.edgeTable.split(separator: "\n").dropFirst().map(String.init)
  }

  private func node(_ id: String, _ network: ExportedNetwork) -> String? {
    network.nodeTable.split(separator: "\n").map(String.init).first { $0.hasPrefix("\(id),") }
  }

  @Test func everyLayerHasItsEdges() throws {
    let whole = network([.imports, .reliance, .production])
    #expect(whole.title == "The supply network of us-2022 (imports, reliance, production), 2022")
    #expect(
      whole.edges.count { $0.kind == "supply" } == 7 && whole.edges.count { $0.kind == "reliance" } == 4)
    let lines = edges(whole)
    // Norway has 26 % of imports, 73 % of which are consumption.
    #expect(
      lines[0]
        == "NOR,cobalt,supply,cobalt,2022,26,26,26,0.038461538461538464,strength,percent of U.S. imports,26,18.98,18.98,18.98,"
        + ",import-sources 2021-24,,MCS2026 import-sources 2021-24 NOR = 26")
    #expect(
      lines.contains(
        "lithium,USA-consumption,reliance,lithium,2022,62.5,25,100,0.016,strength,percent of U.S. consumption,>25,,,,,,,"
          + "MCS2026 net-import-reliance lithium 2022 = >25"))
    #expect(
      lines.contains(
        "AUS,lithium,production,lithium,2022,60,60,60,0.016666666666666666,strength,percent of world production,87.6 kt,,,,"
          + "mine,\"production (mine, contained) 2022\",,\"WMD2024 production (mine, contained) 2022 AUS = 87.6 kt\""
      ))
  }

  /// What is withheld lies between 0 and what the total leaves, and has no unit.
  @Test func whatIsWithheldHasBounds() throws {
    let edge = try #require(network([.production]).edges.first { $0.source == "USA" })
    #expect(edge.low == 0 && abs(edge.high - 100.0 / 155) < 1e-9)
    #expect(edge.attributes.contains(.init(name: "printed", value: .text("W"))))
    #expect(
      edge.attributes.contains(
        .init(name: "sources", value: .text("MCS2026 production (mine, contained) 2022 USA = W"))))
  }

  /// What is unknown has no edge and is named at the mineral; of a layer that is not written nothing is said.
  @Test func whatIsUnknownIsNamedAtTheMineral() {
    let whole = network([.imports, .reliance, .production])
    #expect(
      node("tungsten", whole)
        == "tungsten,Tungsten,mineral,,,,,,,,,,,imports: USGS prints no import sources of tungsten; BACI holds no series of "
        + "tungsten; reliance: printed as W; production: no source prints world production of tungsten")
    #expect(!whole.edges.contains { $0.source == "tungsten" || $0.target == "tungsten" })
    #expect(
      node("cobalt", whole) == "cobalt,Cobalt,mineral,,,,,73,73,44,44,6.451612903225806,6.4935064935064934,")
    #expect(
      node("rare-earths", whole)?.hasPrefix(
        "rare-earths,Rare earths,mineral,,,,neodymium rare-earths,95,100,29,29,,,production: ") == true)
    #expect(node("cobalt", network([.reliance])) == "cobalt,Cobalt,mineral,,,,,73,73,,,,,")
  }

  @Test func nodesAreThoseOfTheLayers() {
    let imports = network([.imports])
    #expect(
      imports.nodes.filter { $0.kind == "country" }.map(\.id) == ["CAN", "CHL", "CHN", "FIN", "MEX", "NOR"])
    #expect(imports.title.contains("(imports)") && !imports.nodes.contains { $0.kind == "consumption" })
    #expect(imports.notes[2].hasPrefix("Import shares of 4 minerals: USGS import sources"))
    let reliance = network([.reliance])
    #expect(!reliance.nodes.contains { $0.kind == "country" } && reliance.nodes.last?.id == "USA-consumption")
    #expect(reliance.notes.count == 3)
  }

  /// Canada meets Finland and Norway in cobalt and Mexico in zinc.
  @Test func countriesThatShareMineralsAreTied() throws {
    let shared = ExportedNetwork(try SharedMinerals(sample.network), register: sample.register)
    #expect(!shared.isDirected && shared.nodes.map(\.id) == ["CAN", "FIN", "MEX", "NOR"])
    #expect(
      edges(shared) == [
        "CAN,FIN,shared-minerals,,2022,1,1,1,1,strength,minerals,,,,,,cobalt,,",
        "CAN,MEX,shared-minerals,,2022,1,1,1,1,strength,minerals,,,,,,zinc,,",
        "CAN,NOR,shared-minerals,,2022,1,1,1,1,strength,minerals,,,,,,cobalt,,",
        "FIN,NOR,shared-minerals,,2022,1,1,1,1,strength,minerals,,,,,,cobalt,,",
      ])
  }

  @Test func tradeIsByValue() throws {
    let trade = try TradeGraph("cobalt", year: 2022, from: sample.data)
    let network = ExportedNetwork(
      [trade], title: "Trade", omitted: ["Not lithium."], register: sample.register)
    #expect(
      edges(network).first
        == "CAN,USA,trade,cobalt,2022,25,25,25,0.04,strength,USD,,,,,oxide,HS 282200,,BACI202601 trade HS 282200 cobalt 2022"
    )
    #expect(network.nodes.map(\.id) == ["CAN", "FIN", "NOR", "USA"])
    #expect(
      Array(network.notes.prefix(3)) == [
        "Weights: value in current U.S. dollars; low and high are the same.",
        "cobalt, HS 282200: oxides only.",
        "Not lithium.",
      ])
  }
}
