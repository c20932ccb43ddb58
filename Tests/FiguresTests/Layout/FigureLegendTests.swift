import Diagrams
import Testing

@testable import Figures

struct FigureLegendTests {
  private func figure(
    _ samples: [FigureLegend.Sample], _ sentences: [String] = [], page: Double = 200
  ) throws -> PlacedFigure {
    let legend = try FigureLegend(
      samples: samples, sentences: sentences, page: page, options: FigureOptions())
    var figure = PlacedFigure.page(width: page, height: legend.height)
    legend.add(to: &figure, top: legend.height)
    try figure.measureWords()
    return figure
  }

  private func line(_ text: String, beginsRow: Bool = false) -> FigureLegend.Sample {
    .init(text: text, width: 1, color: Color(0), beginsRow: beginsRow)
  }

  @Test func samplesStandInRowsOnThePage() throws {
    let figure = try figure(
      ["Asia", "Europe", "Africa", "Oceania", "South America", "Others"].map { line($0) })
    #expect(Set(figure.words.map(\.place.y)).count > 1)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func aSampleMayBeginARow() throws {
    let rows = try figure([line("a"), line("b", beginsRow: true), line("c")]).words.map(\.place.y)
    #expect(rows[0] > rows[1] && rows[1] == rows[2])
  }

  @Test func everyKindOfSampleIsDrawn() throws {
    let color = Color(0x0072B2)
    let figure = try figure(
      [
        .init(text: "block", width: 0, color: color, block: 11),
        .init(
          text: "band", width: 1, color: color, isDashed: true, mark: ChartMark(shape: .square, color: color),
          band: color.lighter(0.7)), .sign("≤", "upper bound"), .sign("0.00", "volatile", isBold: true),
      ], page: 300)
    #expect(figure.box("scale:0:block")?.height == 11 && figure.box("scale:1:mark") != nil)
    #expect(figure.lines.map(\.meaning) == ["band"] && figure.lines[0].isDashed && figure.areas.count == 1)
    #expect(figure.texts("scale:").filter { $0 == "≤" || $0 == "0.00" } == ["≤", "0.00"])
    #expect(figure.words("scale:3:sign")?.isBold == true)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func sentencesStandBelowTheSamples() throws {
    let sentence = "Ribbons are as wide as the part of U.S. consumption that is attributed to a supplier."
    let figure = try figure([line("Asia")], [sentence])
    #expect(figure.texts("legend:").joined(separator: " ") == sentence)
    let first = figure.words("scale:0:words")?.place.y ?? 0
    #expect(figure.words.allSatisfy { !$0.id.hasPrefix("legend:") || $0.place.y < first })
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func aSignIsExplainedInTheCaptionToo() {
    #expect(FigureLegend.Sample.sign("≈", "derived").meaning == "≈: derived")
    #expect(FigureLegend.Sample.sign("0.00", "volatile", isBold: true).meaning == "Bold: volatile")
    #expect(FigureLegend.Sample.sign("0.00", "unit values", isItalic: true).meaning == "Italic: unit values")
    #expect(line("Asia").meaning.isEmpty)
  }
}
