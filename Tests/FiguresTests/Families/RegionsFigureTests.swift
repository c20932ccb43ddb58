import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct RegionsFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { $0.threshold = 0 }) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    change(&request.options)
    return try RegionsFigure.draw(request, from: supply.sources)
  }

  @Test func theRibbonsOfAMineralAddUpToItsReliance() throws {
    let figure = try figure()
    func bar(_ id: String) -> Double { figure.box(id)?.height ?? 0 }
    // Zinc 77 % and cobalt 73 % of consumption, with what is not named.
    #expect(abs(bar("mineral:cobalt") / 73 - bar("mineral:zinc") / 77) < 1e-6)
    let unnamed = figure.ribbons.first { $0.from == "region:not-named" && $0.to == "mineral:cobalt" }
    #expect(abs((unnamed?.width ?? 0) / bar("mineral:cobalt") - 0.44) < 1e-6)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func countriesOfARegionAreOne() throws {
    let figure = try figure()
    // Finland 16 and Norway 26 % of the imports of cobalt.
    let europe = figure.ribbons.first { $0.from == "region:Europe" && $0.to == "mineral:cobalt" }
    #expect(abs((europe?.width ?? 0) / (figure.box("mineral:cobalt")?.height ?? 1) - 0.42) < 1e-6)
  }

  @Test func aFocusOnACountryIsRefused() throws {
    #expect(throws: DataError.self) { try figure { $0.focus = FigureFocus(countries: ["CAN"]) } }
    let faded = try figure { ($0.threshold, $0.focus) = (0, FigureFocus(minerals: ["zinc"])) }
    #expect(faded.words("name:mineral:cobalt")?.color != faded.words("name:mineral:zinc")?.color)
  }

  @Test func aHighThresholdLeavesNothing() throws {
    let error = #expect(throws: FigureError.self) { try figure { $0.threshold = 101 } }
    #expect(error?.remedy == .anyOf([.lower(.threshold)]))
  }
}
