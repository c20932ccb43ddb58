import Diagrams
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct PlaneLayoutTests {
  private func point(
    _ id: MineralID, _ reliance: Double, _ risk: Double, symbol: String = "", isDerived: Bool = false
  ) -> PlaneContent.Point {
    .init(
      id: id, name: "Name of \(id)", symbol: symbol, reliance: Interval(reliance), risk: Interval(risk),
      isHighInBoth: false, isDecided: true, isDerived: isDerived)
  }

  private func labels(_ points: [PlaneContent.Point], withSymbols: Bool = false) throws -> PlaneLabels {
    try PlaneLabels(points, withSymbols: withSymbols, font: "Liberation Sans", size: 7)
  }

  @Test func marksAtTheRightEdgeAreNamedBesideIt() throws {
    let labels = try labels([point("a", 100, 10), point("b", 50, 900), point("c", 99.5, 700)])
    #expect(labels.atEdge.map(\.id) == ["c", "a"] && labels.inside.map(\.id) == ["b"])
  }

  @Test func marksAtOnePlaceHaveOneName() throws {
    let points = [
      point("a", 100, 500, symbol: "Er"), point("b", 100, 501, symbol: "Ho"),
      point("c", 99.8, 499, symbol: "Lu"),
      point("d", 100, 1000),
    ]
    // Three have their symbols, two their names.
    #expect(try labels(points).atEdge.map(\.text) == ["Name of d", "Ho, Er, Lu"])
    #expect(
      try labels([points[0], points[1], points[3]]).atEdge.map(\.text) == [
        "Name of d", "Name of b, Name of a",
      ])
    #expect(try labels([points[0], points[1]], withSymbols: true).atEdge.map(\.text) == ["Ho, Er"])
  }

  @Test func theOrderGivenDoesNotMatter() throws {
    let points = [point("b", 100, 500), point("a", 100, 500), point("c", 40, 500), point("d", 40, 100)]
    let (one, other) = (try labels(points), try labels(points.reversed()))
    #expect(
      one.atEdge.map(\.text) == other.atEdge.map(\.text) && one.inside.map(\.id) == other.inside.map(\.id))
  }

  @Test func aDerivedRelianceHasItsSign() throws {
    #expect(try labels([point("a", 60, 5, isDerived: true)]).inside.map(\.text) == ["Name of a ≈"])
    #expect(try labels([]).atEdge.isEmpty)
  }

  /// On the repository's own data: names at the right edge stand in the order of their marks, each with its line.
  @Test func namesAtTheEdgeCannotBeMistaken() throws {
    let sources = try RepositorySources.shared()
    let figure = try PlaneFigure.draw(
      FigureRequest(list: try MineralList(named: "us-2022", in: sources.dataset)), from: sources)
    let right = figure.boxes.filter { $0.id.hasPrefix("mineral:") }.map(\.center.x).max() ?? 0
    let leaders = figure.lines.filter { $0.from.hasPrefix("leader:") && ($0.points.last?.x ?? 0) > right + 3 }
      .sorted { $0.points[0].y > $1.points[0].y }
    #expect(leaders.count > 5)
    let ends = leaders.compactMap { $0.points.last?.y }
    #expect(ends == ends.sorted(by: >))
    #expect(!figure.caption.file.contains("for want of room"))
    #expect(figure.words.contains { $0.text.contains("Er, Ho, Lu") })
    #expect(figure.words.contains { $0.text == "WGI" && $0.isSubscript })
  }
}
