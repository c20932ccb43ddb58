import Diagrams
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures
import Language

struct BumpFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> PlacedFigure {
    try BumpFigure.make(.sample(), options: .with(change), register: try SampleSupply.usual().register)
  }

  @Test func theLargestPartIsTheFirstRank() throws {
    let figure = try figure()
    func y(_ id: String) -> Double { figure.box(id)?.center.y ?? 0 }
    #expect(y("2020:country:CAN") > y("2020:country:NOR") && y("2022:country:NOR") > y("2022:country:CAN"))
    #expect(
      figure.texts("name:") == ["Canada  50.0 %", "Norway  30.0 %", "Norway  30.0 %", "Canada  10.0 %"])
  }

  @Test func onlyTheFirstRanksAreShown() throws {
    let figure = try figure { $0.top = 1 }
    #expect(
      figure.boxes.filter { $0.id.contains("country:") }.map(\.id) == [
        "2020:country:CAN", "2022:country:NOR",
      ])
    #expect(figure.caption.text.hasPrefix("The largest supplier of U.S. minerals by rank, 2020–2022,"))
    #expect(try self.figure { $0.top = 9 }.caption.text.hasPrefix("The 2 largest suppliers"))
  }

  @Test func whatIsNotInFocusIsQuiet() throws {
    let figure = try figure { $0.focus = FigureFocus(countries: ["NOR"]) }
    func width(_ code: String) -> Double {
      figure.lines.first { $0.from == "2020:country:\(code)" }?.width ?? 0
    }
    #expect(width("NOR") > width("CAN"))
  }

  @Test func theWordsSayWhatIsCompared() throws {
    let words = CourseWords(try .sample())
    #expect(words.years == "2020–2022" && words.minerals == "One mineral, known in all years.")
    #expect(
      words.basis.hasPrefix("Import shares: USGS, by quantity") && words.editions == ["MCS2023", "MCS2026"])
    let samples = words.samples(
      ["NOR", "CAN", "FIN"], Palette(), .english, try SampleSupply.usual().register)
    #expect(samples.map(\.text) == ["Europe", "Northern America"])
  }
}
