import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct TradeFigureTests {
  /// Of 110 million dollars of cobalt: Finland to the United States 75, Canada to them 25, Norway to Finland 10.
  private func supply() throws -> SampleSupply { try .usual() }

  private func nodes(smallest: Double, threshold: Double = 0) throws -> TradeNodes {
    let supply = try supply()
    return TradeNodes(
      TradeShares(try TradeGraph("cobalt", year: 2022, from: supply.dataset)), smallest: smallest,
      threshold: threshold,
      register: supply.register)
  }

  private func figure(_ change: (inout FigureRequest) -> Void = { _ in }) throws -> PlacedFigure {
    let supply = try supply()
    var request = supply.request
    request.mineral = "cobalt"
    change(&request)
    return try TradeFigure.draw(request, from: supply.sources)
  }

  @Test func smallCountriesOfARegionAreOne() throws {
    let nodes = try nodes(smallest: 95)
    #expect(nodes.exporters.map(\.id) == ["others:Europe", "CAN"])
    #expect(abs(nodes.exporters[0].share - 100 * 85.0 / 110) < 1e-9)
    // The United States stand alone whatever they trade.
    #expect(nodes.importers.map(\.id) == ["USA", "FIN"])
    #expect(try self.nodes(smallest: 0).exporters.map(\.id) == ["FIN", "CAN", "NOR"])
  }

  @Test func whatIsBelowTheThresholdIsCounted() throws {
    let nodes = try nodes(smallest: 0, threshold: 10)
    #expect(nodes.flows.count == 2 && abs(nodes.omitted - 100 * 10.0 / 110) < 1e-9)
    #expect(nodes.exporters.map(\.id) == ["FIN", "CAN"] && nodes.importers.map(\.id) == ["USA"])
    let all = try self.nodes(smallest: 30)
    #expect(abs(all.flows.reduce(0) { $0 + $1.share } - 100) < 1e-9 && all.omitted < 1e-9)
  }

  @Test func theUnitedStatesAreDark() throws {
    let figure = try figure()
    let flow = figure.ribbons.first { $0.from == "exporter:FIN" && $0.to == "importer:USA" }
    #expect(flow?.fill == Palette().consumer.lighter(0.3))
    #expect(figure.box("importer:USA")?.fill == Palette().consumer)
    let other = figure.ribbons.first { $0.from == "exporter:NOR" }
    #expect(other?.fill != flow?.fill && other?.to == "importer:FIN")
  }

  @Test func whoseLossSplitsTheNetworkIsMarked() throws {
    // Without Finland, Norway reaches nobody.
    let figure = try figure()
    #expect(figure.texts("name:exporter:FIN") == ["Finland †"])
    #expect(figure.caption.text.contains("†: the loss of the country would split the network of trade."))
  }

  @Test func aFocusOnMineralsOrNoMineralIsRefused() throws {
    #expect(throws: DataError.self) { try figure { $0.options.focus = FigureFocus(minerals: ["zinc"]) } }
    #expect(throws: FigureError.self) { try figure { $0.mineral = nil } }
  }
}
