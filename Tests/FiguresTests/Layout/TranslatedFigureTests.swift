import Diagrams
import Testing

@testable import Figures

struct TranslatedFigureTests {
  private func figure(_ texts: String...) throws -> PlacedFigure {
    var figure = PlacedFigure.page(width: 400, caption: ["A caption.", "Sources: A."])
    for (place, text) in texts.enumerated() {
      figure.words.append(
        .init(
          id: "\(place)", text: text, place: Point(x: 10, y: 20 + 20 * Double(place)), alignment: .left,
          fontSize: 7, isBold: false, color: Color(0), width: 0))
    }
    try figure.measureWords()
    return figure
  }

  private func translated(_ figure: PlacedFigure) throws -> PlacedFigure {
    let words = ["unknown": "未知", "E": "a net exporter", "of world production": "世界产量"]
    return try figure.translated(separator: "") { words[$0] ?? $0.replacing("A caption.", with: "说明。") }
  }

  @Test func wordsAreTranslatedWhereThatTakesNoMoreRoom() throws {
    let figure = try figure("unknown", "E", "Chile")
    let other = try translated(figure)
    #expect(other.words.map(\.text) == ["未知", "E", "Chile"])
    #expect(zip(other.words, figure.words).allSatisfy { $0.width <= $1.width })
    #expect(try FigureCheck.faults(of: other) == [])
  }

  @Test func theCaptionIsTranslated() throws {
    #expect(try translated(try figure()).caption.text == "说明。Sources: A.")
  }

  @Test func wordsAroundASubscriptStay() throws {
    let other = try translated(try figure("HHI_WGI of world production", "of world production"))
    #expect(other.words.map(\.text) == ["HHI", "WGI", "of world production", "世界产量"])
  }
}
