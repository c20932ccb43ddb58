import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct TradeConcentrationTests {
  /// Exports of the sample: Canada 25, Finland 75, Norway 10 of 110.
  @Test func exportersWeighByValue() throws {
    let trade = try TradeGraph("cobalt", year: 2022, from: SampleFolder.loaded())
    let concentration = TradeConcentration(trade)
    #expect(concentration.exporters.map(\.country) == ["FIN", "CAN", "NOR"])
    #expect(concentration.value == 110)
    let expected = 10_000.0 * Double(5625 + 625 + 100) / 12_100.0
    #expect(abs(concentration.index - expected) < 1e-9)
  }

  @Test func oneExporterIsTheWhole() throws {
    let data = try SampleFolder.loaded([
      "baci/trade.csv": """
      year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
      2022,cobalt,282200,FIN,CAN,3,,BACI202601
      2022,cobalt,282200,FIN,USA,75,,BACI202601

      """
    ])
    #expect(abs(TradeConcentration(try TradeGraph("cobalt", year: 2022, from: data)).index - 10_000) < 1e-9)
  }
}
