import Diagrams
import Testing

@testable import Figures

struct FigureTitleTests {
  private func title(_ text: String?, page: Double = 200) throws -> FigureTitle {
    try FigureTitle(.with { $0.title = text }, page: page)
  }

  @Test func noTitleTakesNoRoom() throws {
    let title = try title(nil)
    #expect(title.lines.isEmpty && title.height == 0)
  }

  @Test func aLongTitleHasLinesBelowOneAnotherAtTheHead() throws {
    let text = "Suppliers of the minerals on the list of 2022 to the United States in three years"
    let title = try title(text)
    #expect(title.lines.count > 1 && title.lines.joined(separator: " ") == text)
    var figure = PlacedFigure.page(height: title.height)
    title.add(to: &figure, Palette())
    try figure.measureWords()
    #expect(zip(figure.words, figure.words.dropFirst()).allSatisfy { $0.place.y > $1.place.y })
    #expect(figure.words.allSatisfy { $0.isBold && $0.place.x == 100 })
    #expect(try FigureCheck.faults(of: figure) == [])
  }
}
