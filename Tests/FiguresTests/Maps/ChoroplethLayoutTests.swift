import Diagrams
import SupplyData
import Testing

@testable import Figures

struct ChoroplethLayoutTests {
  private func country(_ code: CountryCode, at longitude: Double, _ value: Double)
    -> ChoroplethContent.Country
  {
    .init(
      code: code, name: "Name of \(code)", longitude: longitude, latitude: 0, value: Interval(value),
      level: ChoroplethFigure.level(value))
  }

  private func figure(
    _ countries: [ChoroplethContent.Country], _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    func square(_ longitude: Double) -> [(Double, Double)] {
      [(longitude - 5, -5), (longitude + 5, -5), (longitude + 5, 5), (longitude - 5, 5)]
    }
    let outlines = try SampleOutlines.countries([
      "CAN": square(-100), "CHL": square(-60), "NOR": square(0), "USA": square(60),
    ])
    return try ChoroplethLayout(
      ChoroplethContent(
        countries: countries, title: "", notes: [], caption: ["A map.", "Sources: A."], sources: []),
      outlines: outlines, options: .with(change)
    ).figure()
  }

  @Test func moreIsDarkerAndWhoSuppliesNothingIsGrey() throws {
    let figure = try figure([country("CHL", at: -60, 30), country("CAN", at: -100, 3)])
    // By code: Canada, Chile, Norway, the United States.
    let fills = figure.areas.map(\.fill)
    #expect(fills[0].luminance > fills[1].luminance && fills[2] == MapLand.fill)
    #expect(fills[3] == Palette().measure && figure.boxes.allSatisfy { !$0.id.hasPrefix("country:") })
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func aCountryTooSmallForAnOutlineIsADot() throws {
    let dot = try #require(try figure([country("SGP", at: 100, 30)]).box("country:SGP"))
    #expect(dot.isRound && dot.border != nil)
  }

  @Test func onlyClassesThatOccurAreExplained() throws {
    let texts = try figure([country("CHL", at: -60, 60), country("CAN", at: -100, 0.05)]).texts("scale:")
    #expect(texts == ["below 0.1 %", "50 and more", "not named", "United States"])
    #expect(try figure([country("CHL", at: -60, 3)]).texts("scale:")[0] == "2–5")
  }

  @Test func theLargerAreNamedAndTheOthersStandInTheCaption() throws {
    let figure = try figure([
      country("CHL", at: -60, 30), country("CAN", at: -100, 0.2), country("NOR", at: 0, 0),
    ])
    #expect(figure.box("name:CHL")?.label == "Name of CHL 30.0" && figure.box("name:CAN") == nil)
    // What supplies nothing is not shaded.
    #expect(figure.caption.text == "A map. Shaded without a name: Name of CAN. Sources: A.")
  }

  @Test func namesThatCrowdBecomeCodesOrGoButNeverOverlap() throws {
    let crowd = (0..<40).map { country(CountryCode("X\(10 + $0)"), at: Double($0) / 10, 20) }
    let figure = try figure(crowd) { $0.width = 85 }
    #expect(figure.caption.text.contains("Shaded without a name:"))
    let faults = try FigureCheck.faults(of: figure).filter { $0.contains("name:") }
    #expect(faults == [])
  }
}
