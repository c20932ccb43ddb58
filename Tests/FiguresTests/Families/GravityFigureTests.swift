import Diagrams
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct GravityFigureTests {
  private func content(_ minerals: [MineralShares]) throws -> GravityContent {
    try GravityContent(
      minerals, list: "chosen", period: YearWindow(2020, 2022), options: FigureOptions(),
      register: try SampleSupply.usual().register)
  }

  private func moving(_ id: MineralID, from: CountryCode = "NOR", to: CountryCode = "CHN") throws
    -> MineralShares
  {
    try .sample(id, [2020: [from: Interval(10)], 2021: [to: Interval(10)]])
  }

  @Test func theCentreOfOneCountryIsItsOwn() throws {
    let content = try content([try moving("zinc")])
    let path = content.paths[0]
    #expect(
      abs(path.points[0].place.latitude - 60.472) < 1e-6
        && abs(path.points[1].place.longitude - 104.195) < 1e-6)
    // By the haversine formula on a sphere of 6371 km.
    #expect(abs(path.kilometres - 6891) < 1 && path.movement.hasPrefix("6891 km from 2020 to 2021, bearing "))
  }

  @Test func whatHasNoPlaceIsSaid() throws {
    let shares = try MineralShares.sample(
      "zinc", [2020: ["NOR": Interval(75)], 2021: ["CHN": Interval(75)]], other: 25)
    #expect(try content([shares]).caption.file.contains("(at most 25.0 % of a year's production)"))
    #expect(try !content([try moving("zinc")]).caption.file.contains("have no place"))
  }

  /// Alike on opposite sides of the globe there is no middle: it would be in the Southern Ocean.
  @Test func aMineralWhoseProducersLieOnAllSidesHasNoPath() throws {
    let shares: [CountryCode: Interval] = ["CHN": Interval(50), "CHL": Interval(50)]
    let open = try MineralShares.sample("lithium", [2020: shares, 2021: shares])
    #expect(throws: FigureError.self) { try content([open]) }
    let both = try content([open, try moving("zinc")])
    #expect(
      both.paths.map(\.mineral) == ["zinc"]
        && both.caption.file.contains("lithium (no two years with a centre)"))
  }

  /// Lithium comes from all sides (its mean vector of 2013 to 2022 is 0.4 long).
  @Test func lithiumHasNoPath() throws {
    let sources = try RepositorySources.shared()
    var request = FigureRequest(list: MineralList(name: "chosen", minerals: ["lithium"]))
    (request.year, request.from, request.to) = (2022, 2013, 2022)
    let error = #expect(throws: FigureError.self) { try GravityFigure.draw(request, from: sources) }
    #expect(
      error?.description.hasPrefix(
        "nothing of chosen can be drawn over 2013-22: lithium (no two years with a centre). ") == true)
  }

  @Test func aStepOverTheEdgeOfTheMapIsKnown() {
    func point(_ longitude: Double) -> GlobePoint { GlobePoint(latitude: -50, longitude: longitude) }
    #expect(GravityContent.isOverEdge(point(-172), point(-165)))
    #expect(!GravityContent.isOverEdge(point(150), point(178)))
    #expect(!GravityContent.isOverEdge(point(-30), point(40)))
  }

  @Test func tooManyPathsAreRefused() throws {
    let many = try (0...GravityContent.mostPaths).map { try moving(MineralID("m\($0)")) }
    let error = #expect(throws: FigureError.self) { try content(many) }
    #expect(error?.remedy == .anyOf([.name(.minerals, from: ["8 at most"])]))
    let marks = try content(Array(many.dropLast())).paths.map { "\($0.style.color.hex) \($0.style.shape)" }
    #expect(Set(marks).count == GravityContent.mostPaths)
  }
}
