import Diagrams
import SupplyData
import Testing

@testable import Figures

struct AlluvialLayoutTests {
  private typealias Bar = AlluvialContent.Bar

  private func bar(_ id: String, _ value: Interval, isFaded: Bool = false) -> AlluvialContent.Bar {
    Bar(id: id, name: "Name of \(id)", value: value, color: Color(0x0072B2), isFaded: isFaded)
  }

  private func figure(
    _ years: [Int: [AlluvialContent.Bar]], _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let columns = years.sorted { $0.key < $1.key }.map {
      AlluvialContent.Column(year: $0.key, bars: $0.value)
    }
    return try AlluvialLayout(
      AlluvialContent(title: "", columns: columns, samples: [], notes: [], caption: "", sources: []),
      options: .with(change)
    ).figure()
  }

  @Test func everyBarAndEveryEndOfAFlowIsAsHighAsItsValue() throws {
    let figure = try figure([
      2021: [bar("CAN", Interval(10)), bar("CHL", Interval(4, 8))],
      2022: [bar("CAN", Interval(5)), bar("CHL", Interval(8))],
    ])
    let percent = (figure.box("2021:CAN")?.height ?? 0) / 10
    for (id, value) in [("2021:CHL", 8.0), ("2022:CAN", 5), ("2022:CHL", 8)] {
      #expect(abs((figure.box(id)?.height ?? 0) - value * percent) < 1e-9)
    }
    let ribbons = figure.ribbons.filter { $0.from == "2021:CHL" }
    #expect(ribbons.map(\.key) == ["upper", "lower"])
    #expect(abs(ribbons[0].width - 8 * percent) < 1e-9 && abs(ribbons[1].width - 4 * percent) < 1e-9)
    #expect(ribbons.allSatisfy { abs(($0.endWidth ?? 0) - 8 * percent) < 1e-9 })
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func whoIsMissingInAYearHasNoFlowAcrossIt() throws {
    let figure = try figure([
      2020: [bar("CAN", Interval(10)), bar("CHL", Interval(5))], 2021: [bar("CAN", Interval(10))],
      2022: [bar("CAN", Interval(10)), bar("CHL", Interval(5))],
    ])
    #expect(figure.box("2020:CHL") != nil && figure.box("2021:CHL") == nil)
    #expect(figure.ribbons.allSatisfy { $0.from.hasSuffix("CAN") && $0.to.hasSuffix("CAN") })
  }

  @Test func theLastYearIsAlwaysWritten() throws {
    let years = Dictionary(uniqueKeysWithValues: (2005...2022).map { ($0, [bar("CAN", Interval(9))]) })
    let written = try figure(years) { $0.width = 150 }.texts("year:")
    #expect(written.last == "2022" && written.count > 1 && written.count < 18)
  }

  @Test func aNarrowPageHasNamesWithoutValues() throws {
    let years = [2021: [bar("CAN", Interval(10))], 2022: [bar("CAN", Interval(20))]]
    #expect(try figure(years).texts("name:") == ["Name of CAN  10.0 %", "Name of CAN  20.0 %"])
    #expect(try figure(years) { $0.width = 53 }.texts("name:") == ["Name of CAN", "Name of CAN  20.0 %"])
    #expect(throws: FigureError.self) { try figure(years) { $0.width = 30 } }
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let many = (0..<80).map { bar("\($0)", Interval(1)) }
    let error = #expect(throws: FigureError.self) { try figure([2021: many, 2022: many]) }
    #expect(error?.remedy == .anyOf([.raise(.height), .lower(.top)]))
    #expect(throws: FigureError.nothingToDraw("there is no year to draw")) { try figure([:]) }
  }

  @Test func whatIsInFocusLiesOnTop() throws {
    let figure = try figure([
      2021: [bar("CAN", Interval(3)), bar("CHL", Interval(9), isFaded: true)],
      2022: [bar("CAN", Interval(3)), bar("CHL", Interval(9), isFaded: true)],
    ])
    #expect(figure.ribbons.map(\.from) == ["2021:CHL", "2021:CHL", "2021:CAN", "2021:CAN"])
  }
}
