import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct EventMarkTests {
  private let marks = [
    EventMark(
      date: "2015-07-01", title: "A ban", minerals: ["cobalt"], position: EventMark.position(of: "2015-07-01")
    ),
    EventMark(
      date: "2016-01-01", title: "A list", minerals: nil, position: EventMark.position(of: "2016-01-01")),
    EventMark(
      date: "2030-01-01", title: "Later", minerals: nil, position: EventMark.position(of: "2030-01-01")),
  ]

  @Test func aYearsValuesStandInItsMiddle() {
    #expect(EventMark.position(of: "2016-01-01") == 2015.5)
    #expect(abs(EventMark.position(of: "2015-07-01") - 2015) < 1e-12)
    #expect(EventMark.position(of: "2015-12-31") < 2015.5)
  }

  @Test func anEventStandsInThePanelsOfItsMineralsAndWithinTheYears() {
    var options = FigureOptions()
    options.events = marks
    let pen = ChartPen(palette: Palette(), options: options)
    let frame = ChartFrame(
      plot: Box(center: Point(x: 100, y: 50), width: 100, height: 100),
      years: ChartAxis(years: YearWindow(2011, 2020), most: 3), values: ChartAxis(to: 100, intervals: 5))
    func drawn(_ id: String) -> [PlacedFigure.Line] {
      var figure = PlacedFigure.page()
      pen.drawEvents(of: id, in: frame, to: &figure)
      return figure.lines
    }
    #expect(drawn("mineral:cobalt").map(\.isDashed) == [true, false])
    #expect(drawn("mineral:zinc").map(\.meaning) == ["2016-01-01: A list"])
    #expect(drawn("mineral:cobalt")[0].points.map(\.x).allSatisfy { abs($0 - 95) < 1e-9 })
    #expect(drawn("mineral:cobalt")[0].points.map(\.y).max() == 100)
    #expect(drawn("mineral:zinc")[0].points.map(\.y).max() == 12)
  }

  /// The caption names what is marked, as dates; a chart without marks is as before.
  @Test func theCaptionNamesTheEventsAsDates() throws {
    let sources = try RepositorySources.shared()
    let data = sources.dataset
    let years = try DependenceYears(
      list: MineralList(name: "two", minerals: ["nickel", "gallium"]), period: YearWindow(2013, 2022),
      sources: sources.sources)
    let plain = try RelianceFigure.make(years, register: data.reference.register)
    var options = FigureOptions()
    options.events = EventMark.all(try data.events(), register: data.reference.register)
    let marked = try RelianceFigure.make(years, options: options, register: data.reference.register)
    #expect(marked.caption.parts.starts(with: plain.caption.parts.dropLast()))
    #expect(marked.caption.file.contains("2020-01-01, Indonesia bans exports of nickel ore again"))
    #expect(marked.caption.text.contains("as dates and not as causes"))
    // Of 2023, and so beyond the years.
    #expect(!marked.caption.file.contains("gallium and germanium"))
    #expect(!plain.lines.contains { $0.from.hasPrefix("event:") })
    #expect(marked.lines.contains { $0.from.hasPrefix("event:mineral:nickel") && $0.isDashed })
    #expect(!marked.lines.contains { $0.from.hasPrefix("event:mineral:gallium") && $0.isDashed })
    #expect(try FigureCheck.faults(of: marked) == [])
  }
}
