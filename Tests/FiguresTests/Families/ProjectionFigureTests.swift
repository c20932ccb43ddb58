import Diagrams
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct ProjectionFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { $0.backbone = 1e-9 }) throws -> PlacedFigure
  {
    let supply = try SampleSupply.usual()
    var request = supply.request
    change(&request.options)
    return try ProjectionFigure.draw(request, from: supply.sources)
  }

  @Test func whoSharesAMineralIsTied() throws {
    let figure = try figure()
    // Canada shares zinc with Mexico, cobalt with Finland and Norway; Chile and China share nothing.
    let ties = figure.lines.filter { $0.key == "tie" }
    #expect(ties.count == 3 && ties.allSatisfy { $0.width == 6 })
    #expect(Set(ties.flatMap { [$0.from, $0.to] }).isDisjoint(with: ["country:CHL", "country:CHN"]))
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  /// Zinc has no other suppliers than Canada and Mexico; cobalt only joins whom it has.
  @Test func aTieThatDoesNotStandOutIsDashed() throws {
    let ties = try figure().lines.filter { $0.key == "tie" }
    #expect(ties.first { $0.to == "country:MEX" }?.isDashed == false)
    #expect(ties.first { $0.to == "country:NOR" || $0.to == "country:FIN" }?.isDashed == true)
  }

  @Test func areasAreExposuresAndNamesStandOutside() throws {
    let figure = try figure()
    #expect((figure.box("country:CHN")?.width ?? 0) > (figure.box("country:NOR")?.width ?? 1))
    let middle = figure.width / 2
    for box in figure.boxes {
      let name = try #require(figure.words("name:\(box.id)"))
      #expect(abs(name.center.x - middle) > abs(box.center.x - middle))
    }
  }

  @Test func communitiesStandTogether() throws {
    let figure = try figure()
    #expect(
      figure.words.contains { $0.text == "With Canada" } && figure.words.contains { $0.text == "Others" })
  }

  @Test func theNumberOfCountriesMayBeChosen() throws {
    let top = try figure { ($0.top, $0.backbone) = (4, 1) }
    #expect(
      top.boxes.count == 4 && top.caption.text.contains("the 4 of 6 suppliers with the largest exposure"))
  }

  @Test func countriesThatShareNothingAreRefused() throws {
    let error = #expect(throws: FigureError.self) { try figure { ($0.top, $0.backbone) = (2, 1) } }
    #expect(error?.description.hasPrefix("no two of 2 countries supply the same mineral in 2022") == true)
  }
}
