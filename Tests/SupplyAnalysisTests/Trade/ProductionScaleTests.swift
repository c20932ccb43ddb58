import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ProductionScaleTests {
  @Test func theLargeProducerThatExportsMostOfItsOwnBinds() {
    let flows = [TradeGraph.Flow("CHL", "USA", 300), TradeGraph.Flow("AUS", "CHN", 200)]
    let scale = ProductionScale(flows: flows, production: ["AUS": 50, "CHL": 50])
    #expect(scale?.value == 6 && scale?.rule == .bound(by: "CHL"))
    #expect(scale?.clipped == [])
  }

  @Test func importsCoverExports() {
    let flows = [TradeGraph.Flow("CHL", "USA", 300), TradeGraph.Flow("AUS", "CHL", 200)]
    #expect(ProductionScale(flows: flows, production: ["AUS": 50, "CHL": 50])?.rule == .bound(by: "AUS"))
  }

  @Test func aSmallProducerIsClipped() {
    let flows = [TradeGraph.Flow("COD", "CHN", 100), TradeGraph.Flow("FIN", "USA", 100)]
    let scale = ProductionScale(flows: flows, production: ["COD": 99, "FIN": 1])
    #expect(scale?.rule == .bound(by: "COD") && scale?.clipped == ["FIN"])
    #expect(ProductionScale(flows: flows, production: ["COD": 99, "FIN": 1], least: 1)?.value == 100)
  }

  @Test func withoutANetExporterAllTradeIsAllProduction() {
    let flows = [TradeGraph.Flow("NLD", "CHN", 100)]
    let scale = ProductionScale(flows: flows, production: ["CHN": 50])
    #expect(scale?.value == 2 && scale?.rule == .ratio)
  }

  @Test func nothingHasNoScale() {
    #expect(ProductionScale(flows: [], production: ["CHN": 50]) == nil)
    #expect(ProductionScale(flows: [TradeGraph.Flow("NLD", "CHN", 1)], production: ["CHN": 0]) == nil)
  }
}
