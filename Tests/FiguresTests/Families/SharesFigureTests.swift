import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct SharesFigureTests {
  private func figure(
    _ minerals: [MineralShares], _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    try SharesFigure.make(
      minerals, list: "chosen", period: YearWindow(2020, 2022), options: .with(change),
      register: try SampleSupply.usual().register)
  }

  private func lines(_ figure: PlacedFigure, _ group: String) -> [PlacedFigure.Line] {
    figure.lines.filter { $0.from.hasPrefix("series:mineral:zinc:\(group):") }
  }

  private let half: [Int: [CountryCode: Interval]] = [
    2020: ["CHN": Interval(30), "NOR": Interval(68), "CHL": Interval(2)],
    2021: ["CHN": Interval(40), "NOR": Interval(58), "CHL": Interval(2)],
  ]

  @Test func asiaIsShownWithAndWithoutChina() throws {
    let countries = try #require(SampleFolder.tables["reference/countries.csv"])
    let supply = try SampleSupply([
      "reference/countries.csv": countries + "KAZ,KZ,398,Kazakhstan,Asia,Central Asia,48,66.9\n"
    ])
    var years = half
    for year in years.keys { years[year]?["KAZ"] = Interval(40) }
    let shares = try MineralShares.sample("zinc", years, register: supply.register)
    let both = try figure([shares])
    #expect(lines(both, "As").map(\.isDashed) == [false] && lines(both, "As−CN").map(\.isDashed) == [true])
    // Where all of Asia is China, a line without it would lie on zero.
    let figure = try figure([try .sample("zinc", half)])
    #expect(lines(figure, "As").count == 1 && lines(figure, "As−CN").isEmpty)
  }

  @Test func linesBelowTheThresholdAreOmittedAndTheCaptionSaysSo() throws {
    let figure = try figure([try .sample("zinc", half)])
    #expect(lines(figure, "SA").isEmpty)
    #expect(figure.caption.file.contains("Lines that never reach 5 % are omitted."))
    #expect(!lines(try self.figure([try .sample("zinc", half)]) { $0.threshold = 1 }, "SA").isEmpty)
  }

  @Test func loosenessIsHollow() throws {
    // What is not named may lie in any region: bounds 20 points apart.
    let figure = try figure([
      try .sample("zinc", [2020: ["NOR": Interval(80)], 2021: ["NOR": Interval(80)]], other: 20)
    ])
    let marks = figure.boxes.filter { $0.id.hasPrefix("mark:mineral:zinc:Eu:") }
    #expect(marks.count == 2 && marks.allSatisfy { $0.fill == Color(0xFFFFFF) })
  }

  @Test func aBreakIsMarked() throws {
    let figure = try figure([try .sample("zinc", half, breaks: [2021])])
    #expect(figure.lines.contains { $0.from.hasPrefix("break:mineral:zinc:2021") && $0.isDotted })
    #expect(figure.texts("scale:").contains("series breaks"))
    #expect(figure.caption.file.contains("the series breaks before 2021 (zinc)"))
  }

  @Test func withoutTwoYearsThereIsNoChart() throws {
    let one = try MineralShares.sample("zinc", [2020: ["NOR": Interval(1)]])
    let error = #expect(throws: FigureError.self) { try figure([one]) }
    #expect(error?.remedy == .anyOf([.choose(.minerals), .choose(.period)]))
    let both = try figure([one, try .sample("cobalt", half)])
    #expect(both.texts("title:") == ["Cobalt, mine"] && both.caption.file.contains("Not drawn: zinc"))
  }
}
