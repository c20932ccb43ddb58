import SupplyData
import Testing

@testable import Figures

struct HeatmapFigureTests {
  private func figure(_ change: (inout FigureRequest) -> Void = { _ in }) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    change(&request)
    return try HeatmapFigure.draw(request, from: supply.sources)
  }

  @Test func everyPartIsPrinted() throws {
    let figure = try figure()
    func text(_ mineral: String, _ country: String) -> String? {
      figure.box("cell:mineral:\(mineral):country:\(country)")?.label
    }
    // 26 % of 73, half of 77, 71 % of 95 to 100, all of what is above 25.
    #expect(text("cobalt", "NOR") == "19" && text("zinc", "MEX") == "39")
    #expect(text("rare-earths", "CHN") == "≤71" && text("lithium", "CHL") == "≤100")
    #expect(text("cobalt", "CHN") == nil && figure.words("end:mineral:lithium")?.text == ">25")
  }

  @Test func regionsStandTogetherTheLargestFirst() throws {
    let columns = try figure().texts("column:")
    #expect(columns == ["CHN", "CHL", "CAN", "MEX", "NOR", "FIN"])
  }

  @Test func aMineralStandsBesideItsLargestSupplier() throws {
    let rows = try figure().texts("row:")
    // China, Chile, Canada (half of the zinc), Norway.
    #expect(rows == ["Rare earths", "Lithium", "Zinc", "Cobalt"])
  }

  @Test func moreIsDarker() throws {
    let figure = try figure()
    func luminance(_ id: String) -> Double { figure.box("cell:mineral:\(id)")?.fill.luminance ?? 0 }
    #expect(luminance("cobalt:country:FIN") > luminance("cobalt:country:NOR"))
    #expect(luminance("cobalt:country:NOR") > luminance("lithium:country:CHL"))
  }

  @Test func aNarrowPageHasTheSmallerCountriesOfARegionTogether() throws {
    let narrow = try figure { $0.options.width = 70 }
    #expect(try FigureCheck.faults(of: narrow) == [])
    #expect(try figure { $0.options.top = 4 }.texts("column:").last == "o.Eu")
    #expect(throws: FigureError.self) { try figure { $0.options.width = 30 } }
  }
}
