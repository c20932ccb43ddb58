import Testing

@testable import Figures

struct TextMeasureTests {
  private let font = "Liberation Sans"

  @Test func measuresInTheOrderAsked() throws {
    let widths = try TextMeasure.widths(of: ["iii", "WWW", "iii"], font: font, size: 10)
    #expect(widths[0] == widths[2] && widths[1] > 2 * widths[0])
    // Arial's metrics: W is 944/1000 of the size; glyphs are rounded up to whole points.
    #expect((28...31).contains(widths[1]))
  }

  @Test func boldIsWiderAndLargerIsWider() throws {
    let plain = try TextMeasure.widths(of: ["Minerals"], font: font, size: 8)[0]
    #expect(try TextMeasure.widths(of: ["Minerals"], font: font, size: 8, bold: true)[0] > plain)
    #expect(abs(try TextMeasure.widths(of: ["Minerals"], font: font, size: 16)[0] - 2 * plain) < 1)
  }

  @Test(arguments: ["", "a \"quoted\" \\N word", "钴 العربية 🪨", "<b>&amp;</b>"])
  func measuresAnyText(text: String) throws {
    let widths = try TextMeasure.widths(of: [text], font: font, size: 8)
    #expect(widths.count == 1 && widths[0] >= 0)
  }

  @Test func breaksLinesAtSpaces() throws {
    let text = "Flows below two percent are left out of the figure and of its legend"
    let lines = try TextMeasure.lines(of: text, width: 90, font: font, size: 7)
    #expect(lines.count > 2 && lines.joined(separator: " ") == text)
    for width in try TextMeasure.widths(of: lines, font: font, size: 7) { #expect(width <= 91) }
    #expect(try TextMeasure.lines(of: "Liechtenstein", width: 5, font: font, size: 7) == ["Liechtenstein"])
  }
}
