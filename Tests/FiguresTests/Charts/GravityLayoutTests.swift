import Diagrams
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct GravityLayoutTests {
  private func figure(
    _ years: [Int: [CountryCode: Interval]], _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    try GravityFigure.make(
      [try .sample("zinc", years)], list: "chosen", period: YearWindow(2018, 2022),
      land: try SampleOutlines.land([(0, 40), (120, 40), (120, 70), (0, 70)]), options: .with(change),
      register: try SampleSupply.usual().register)
  }

  private let three: [Int: [CountryCode: Interval]] = [
    2018: ["NOR": Interval(10)], 2020: ["FIN": Interval(10)], 2021: ["CHN": Interval(10)],
  ]

  @Test func thePathBeginsHollowAndEndsFilled() throws {
    let figure = try figure(three)
    let marks = [2018, 2020, 2021].compactMap { figure.box("mineral:zinc:\($0)") }
    #expect(marks.map { $0.fill == Color(0xFFFFFF) } == [true, false, false])
    // Norway lies west and north of China.
    #expect(marks[0].center.x < marks[2].center.x && marks[0].center.y > marks[2].center.y)
    #expect(figure.words("start:zinc")?.text == "2018" && figure.words("end:zinc")?.text == "Zinc 2021")
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func yearsThatAreNotCompleteAreCrossedByADottedLine() throws {
    let lines = try figure(three).lines.filter { $0.from.hasPrefix("path:") }
    #expect(lines.map(\.isDotted).sorted { $0 && !$1 } == [true, false])
    #expect(lines.first(where: \.isDotted)?.from == "path:zinc:2018:gap:from")
  }

  @Test func theLandIsClippedToTheMap() throws {
    let figure = try figure(three)
    let points = figure.areas.flatMap(\.points)
    #expect(!points.isEmpty && points.allSatisfy { (-1e-9...figure.width + 1e-9).contains($0.x) })
    #expect(points.allSatisfy { $0.y <= figure.height + 1e-9 })
  }

  @Test func aMineralThatStaysIsDrawnAndALowPageRefused() throws {
    let still = try figure([2020: ["CHN": Interval(10)], 2021: ["CHN": Interval(10)]])
    #expect(still.boxes.count { $0.id.hasPrefix("mineral:zinc:") } == 2)
    let error = #expect(throws: FigureError.self) { try figure(three) { $0.maximumHeight = 40 } }
    #expect(error?.remedy == .anyOf([.raise(.height), .lower(.width)]))
  }
}
