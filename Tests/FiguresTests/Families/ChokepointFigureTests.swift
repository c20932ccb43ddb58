import SupplyData
import Testing

@testable import Figures

struct ChokepointFigureTests {
  private func figure(
    _ countries: Set<CountryCode>, _ change: (inout FigureRequest) -> Void = { $0.options.threshold = 0 }
  ) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    request.options.focus.countries = countries
    change(&request)
    return try ChokepointFigure.draw(request, from: supply.sources)
  }

  @Test func whatDependsOnTheSetIsBold() throws {
    let figure = try figure(["CAN", "CHN"])
    #expect(figure.words("name:mineral:rare-earths")?.isBold == true)
    #expect(figure.words("name:mineral:cobalt")?.isBold == false)
    // Canada's 14 % of 73.
    #expect(figure.words("value:mineral:cobalt")?.text == "10.2 of 73")
  }

  @Test func whatTheBoundsLeaveOpenIsNotBoldButMarked() throws {
    let figure = try figure(["CHL"])
    #expect(figure.words("name:mineral:lithium")?.isBold == false)
    #expect(figure.words("value:mineral:lithium")?.text == "25.0–100.0 of >25 ?")
    let low = try self.figure(["CHL"]) { ($0.options.threshold, $0.atLeast) = (0, 20) }
    #expect(low.words("name:mineral:lithium")?.isBold == true)
  }

  @Test func allThatTheSetSendsIsShownAndTheOthersAreFadedByRegion() throws {
    // Rare earths from China are above 60 %, cobalt from Canada is about 10 %.
    let figure = try figure(["CAN", "CHN"]) { $0.options.threshold = 60 }
    #expect(figure.ribbons.contains { $0.from == "country:CAN" && $0.to == "mineral:cobalt" })
    #expect(!figure.ribbons.contains { $0.from.contains("NOR") || $0.from.hasPrefix("others:Europe") })
    let all = try self.figure(["CAN"])
    #expect(all.texts("name:others:") == ["other Europe"] && all.words("value:others:Europe") == nil)
    #expect(all.words("name:others:Europe")?.color != all.words("name:country:CAN")?.color)
  }

  @Test func aSetThatSuppliesNothingIsRefused() throws {
    let error = #expect(throws: FigureError.self) { try figure(["AUS"]) }
    #expect(error?.description.hasPrefix("no source names Australia as a supplier") == true)
    #expect(throws: FigureError.self) { try figure([]) }
  }
}
