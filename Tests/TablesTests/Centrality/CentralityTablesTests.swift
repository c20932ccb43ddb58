import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct CentralityTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func table(_ metric: CentralityMetric, _ layer: CentralityLayer) throws -> Table {
    CentralityTables.nodes(
      try NetworkCentrality(metric, on: layer, of: sample.network), of: sample.network,
      register: sample.register)
  }

  @Test func nodesAreRankedWithTheirKind() throws {
    let table = try table(.strength, .supply)
    #expect(table.title == "strength, supply layer, us-2022, 2022")
    #expect(table.answer == ["Highest strength: Chile (100), Rare earths (98) and Zinc (77)."])
    #expect(
      Array(table.texts.prefix(3)) == [
        ["1", "CHL", "Chile", "country", "100"], ["2", "rare-earths", "Rare earths", "mineral", "98"],
        ["3", "zinc", "Zinc", "mineral", "77"],
      ])
    // Nothing leads on from the place of consumption.
    #expect(table.texts.last == ["11", "USA-consumption", "United States", "consumption", "0"])
    #expect(table.sourceTexts.allSatisfy { $0 == ["MCS2026 supply layer 2022"] })
    #expect(table.columns.filter(\.isDetail).map(\.name) == ["id"])
  }

  /// Scores below 10 have four decimals, below 100 two.
  @Test func decimalsTellScoresApart() throws {
    #expect(
      try table(.strength, .projection).texts.map { $0[4] } == ["3.0000", "2.0000", "2.0000", "1.0000"])
    #expect(try table(.strength, .production).texts.map { $0[4] }.prefix(3) == ["93.20", "60.00", "40.00"])
  }

  @Test func theLayerOfProductionNamesItsEditions() throws {
    #expect(
      try table(.strength, .production).sourceTexts[0] == [
        "MCS2026 production layer 2022", "WMD2024 production layer 2022",
      ])
    #expect(try !table(.strength, .production).notes.contains { $0.contains("import shares") })
    #expect(try table(.strength, .supply).notes.contains { $0.contains("import shares: USGS") })
  }

  @Test func whatIsSettledByConstructionSaysSo() throws {
    let settled = try table(.betweenness, .production)
    #expect(settled.rows.isEmpty)
    #expect(
      settled.answer == [
        "betweenness is 0 by construction: no node of the layer lies between others, countries only send and minerals only "
          + "receive. Ask for betweenness on the layer projection, or for hubs."
      ])
    #expect(!settled.notes.contains { $0.hasPrefix("Betweenness: ") })
    let partly = try table(.betweenness, .supply)
    #expect(
      partly.notes[0].hasPrefix("Betweenness: ")
        && partly.notes[1].hasPrefix("0 by construction for countries"))
  }

  /// Norway sells to Finland, Finland and Canada to the United States.
  @Test func tradeIsOfItsCode() throws {
    let trade = try TradeGraph("cobalt", year: 2022, from: sample.data)
    let table = CentralityTables.nodes(
      try NetworkCentrality(.strength, of: trade), of: trade, register: sample.register)
    #expect(table.title == "strength, world trade in cobalt, 2022")
    #expect(table.answer == ["Highest strength: Finland (75.00), Canada (25.00) and Norway (10.00)."])
    #expect(table.texts.map { $0[2] } == ["Finland", "Canada", "Norway", "United States"])
    #expect(table.sourceTexts[0] == ["BACI202601 trade (HS 282200) 2022"])
    #expect(
      table.notes[1]
        == Note(.source, "Trade: BACI202601 HS 282200, Cobalt oxides (oxide), value. Scope: oxides only."))
    #expect(table.constants.map(\.cell.text) == ["2022", "Cobalt"])
  }
}
