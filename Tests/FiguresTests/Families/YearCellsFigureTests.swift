import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// Minerals by years on the repository's own data.
struct YearCellsFigureTests {
  private func figure(
    _ family: any FigureFamily.Type = VolatilityFigure.self, minerals: [MineralID] = ["cobalt", "zinc"],
    years: YearWindow = YearWindow(2013, 2022), _ change: (inout FigureRequest) throws -> Void = { _ in }
  ) throws -> PlacedFigure {
    var request = FigureRequest(list: MineralList(name: "chosen", minerals: minerals))
    (request.from, request.to) = (years.first, years.last)
    try change(&request)
    return try family.draw(request, from: RepositorySources.shared())
  }

  private func cell(_ figure: PlacedFigure, _ mineral: String, _ year: Int) -> PlacedFigure.Box? {
    figure.boxes.first { $0.id == "cell:mineral:\(mineral):year:\(year)" }
  }

  @Test func whatIsVolatileIsBold() throws {
    let figure = try figure()
    // Cobalt's price varied by 0.45 over 2015-19, zinc's by 0.16.
    #expect(cell(figure, "cobalt", 2019)?.isBold == true && cell(figure, "zinc", 2019)?.isBold == false)
    let none = try self.figure { $0.theta = 5 }
    #expect(!none.boxes.contains(where: \.isBold) && none.boxes.map(\.label) == figure.boxes.map(\.label))
  }

  @Test func seriesAreNeverJoined() throws {
    let figure = try figure()
    // Unit values to 2017, prices from 2015-19 on; no series covers the window between.
    #expect(cell(figure, "cobalt", 2017)?.isItalic == true && cell(figure, "cobalt", 2019)?.isItalic == false)
    #expect(cell(figure, "cobalt", 2018)?.label == "–")
    #expect(figure.lines.contains { $0.from.hasPrefix("break:mineral:cobalt:year:2019") })
    #expect(!figure.lines.contains { $0.from.hasPrefix("break:mineral:zinc") })
  }

  @Test func aMineralWithoutAValueHasARow() throws {
    let figure = try figure(minerals: ["cobalt", "thulium"])
    let row = figure.boxes.filter { $0.id.hasPrefix("cell:mineral:thulium:") }
    #expect(!row.isEmpty && row.allSatisfy { $0.label == "–" })
    #expect(throws: DataError.self) { _ = try self.figure(minerals: ["thulium"]) }
  }

  @Test func aNarrowPageShowsEverySecondYear() throws {
    let figure = try figure(years: YearWindow(2000, 2024)) { $0.options.width = 85 }
    let years = figure.words.filter { $0.id.hasPrefix("column:year:") }.compactMap { Int($0.text) }
    #expect(years.last == 2024 && zip(years, years.dropFirst()).allSatisfy { $1 - $0 == years[1] - years[0] })
    #expect(years[1] - years[0] > 1 && figure.caption.text.contains("a column every "))
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func eventsStandAtTheirDates() throws {
    let sources = try RepositorySources.shared()
    let figure = try figure(HeatmapYearsFigure.self, minerals: ["nickel", "zinc"]) {
      $0.options.events = EventMark.all(
        try sources.dataset.events(), register: sources.dataset.reference.register)
    }
    // 2014-01-12 and 2020-01-01 are Indonesia's bans, in the row of nickel alone.
    let cells = [2014, 2020].compactMap { cell(figure, "nickel", $0) }
    let marks = figure.boxes.filter { $0.id.hasPrefix("event:") && $0.polygon == .triangle }
    for box in cells {
      #expect(
        marks.contains {
          abs($0.center.x - (box.center.x - box.width / 2)) < box.width / 8 && $0.center.y < box.center.y
        })
    }
    #expect(cells.count == 2 && figure.words.contains { $0.text == "▲" })
    #expect(try FigureCheck.faults(of: figure) == [])
  }
}
