import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct MapFigureTests {
  private func content(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> MapContent {
    let supply = try SampleSupply.usual()
    return try MapContent(supply.exposure, options: .with(change), register: supply.register)
  }

  @Test func theSuppliersStandAtTheirPlacesTheLargestFirst() throws {
    let countries = try content().countries
    #expect(countries.map(\.code) == ["CHN", "CHL", "CAN", "MEX", "NOR", "FIN"])
    #expect(countries[1].longitude == -71.543 && countries[1].latitude == -35.675)
  }

  @Test func topAndThresholdOmitAndTheCaptionSaysHowMuch() throws {
    #expect(try content { $0.top = 2 }.countries.map(\.code) == ["CHN", "CHL"])
    let few = try content { $0.threshold = 3 }
    #expect(!few.countries.map(\.code).contains("FIN"))
    #expect(few.caption.file.contains("Countries below 3 % are omitted ("))
    #expect(!few.caption.file.contains("omitted (0.0 %"))
    #expect(try content().caption.file.contains("omitted (0.0 %"))
    #expect(throws: FigureError.self) { try content { $0.threshold = 101 } }
  }

  @Test func theScaleIsTheNextRoundValue() throws {
    // Chile may send 100 % of one mineral of four.
    let content = try content()
    let largest = content.countries.map(\.exposure.upper).max() ?? 0
    #expect(content.scale.full >= largest && content.scale.full < 2.5 * largest)
  }

  @Test func aMapNeedsRoom() throws {
    let supply = try SampleSupply.usual()
    let error = #expect(throws: FigureError.self) {
      try MapFigure.make(
        supply.exposure, land: [], options: .with { $0.width = 60 }, register: supply.register)
    }
    #expect(error?.description.contains("80 mm are needed") == true)
  }
}
