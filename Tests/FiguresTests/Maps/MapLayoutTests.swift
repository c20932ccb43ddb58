import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct MapLayoutTests {
  private func figure(
    _ supply: SampleSupply? = nil, _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let supply = try supply ?? .usual()
    return try MapFigure.make(
      supply.exposure, land: try SampleOutlines.land([(0, 0), (10, 0), (0, 10)]), options: .with(change),
      register: supply.register)
  }

  @Test func arcsEndSideBySide() throws {
    let figure = try figure()
    #expect(figure.areas.count == 1)
    let ends = Dictionary(grouping: figure.lines.filter { $0.to == "country:USA" }, by: \.from)
      .compactMapValues { lines in
        lines[0].points.last.map { (place: $0, width: lines.map(\.width).max() ?? 0) }
      }
    #expect(ends.count == 6)
    for (one, a) in ends {
      for (other, b) in ends where one < other && a.place.x == b.place.x {
        #expect(abs(a.place.y - b.place.y) >= (a.width + b.width) / 2 - 1e-9, "\(one) and \(other)")
      }
    }
  }

  @Test func aBoundIsAPaleArcBelowASolidOne() throws {
    let arcs = try figure().lines.filter { $0.to == "country:USA" }
    let chile = arcs.filter { $0.from == "country:CHL" }
    #expect(chile.map(\.key) == ["most", "least"] && abs(chile[0].width - 4 * chile[1].width) < 1e-9)
    #expect(arcs.filter { $0.from == "country:NOR" }.map(\.key) == ["least"])
    #expect(arcs.map(\.width) == arcs.map(\.width).sorted(by: >))
  }

  @Test func neighboursAreMovedApart() throws {
    let tables = SampleFolder.tables["reference/countries.csv"]?.replacing(
      "61.924,25.748", with: "60.472,8.469")
    let figure = try figure(try SampleSupply(["reference/countries.csv": try #require(tables)]))
    let (norway, finland) = (try #require(figure.box("country:NOR")), try #require(figure.box("country:FIN")))
    let distance = max(
      abs(norway.center.x - finland.center.x), abs(norway.center.y - finland.center.y))
    #expect(distance >= norway.width && distance < 4 * norway.width)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func everyCountryIsNamedOrInTheCaption() throws {
    let named = try figure().texts("name:")
    #expect(Set(named).isSuperset(of: ["United States"]) && named.count == 7)
    #expect(named.contains { $0.hasPrefix("Chile") })
  }

  @Test func aTitleStandsAboveTheMapAndChangesNothingElse() throws {
    let (plain, titled) = (try figure(), try figure { $0.title = "A title" })
    #expect(titled.height > plain.height && titled.boxes.map(\.center) == plain.boxes.map(\.center))
    #expect(try FigureCheck.faults(of: titled) == [])
  }
}
