import Diagrams
import Testing

@testable import Figures

struct SubscriptsTests {
  private func figure(_ text: String, _ alignment: PlacedFigure.Words.Alignment) throws -> PlacedFigure {
    var figure = PlacedFigure.page(width: 300, height: 50)
    figure.words = [
      .init(
        id: "heading", text: text, place: Point(x: 150, y: 25), alignment: alignment, fontSize: 7,
        isBold: false,
        color: Palette().ink, width: 0)
    ]
    try figure.measureWords()
    return figure
  }

  @Test func theIndexIsLoweredAndSmaller() throws {
    let figure = try figure("Supply risk, HHI_WGI of world production", .left)
    #expect(figure.words.map(\.text) == ["Supply risk, HHI", "WGI", "of world production"])
    let (head, foot, rest) = (figure.words[0], figure.words[1], figure.words[2])
    #expect(foot.place.y < head.place.y && rest.place.y == head.place.y)
    #expect(foot.fontSize < 7 && foot.fontSize >= FigureCheck.smallestSubscript && foot.isSubscript)
    // Side by side: the subscript where the head ends, then a space.
    #expect(abs(foot.place.x - (head.place.x + head.width)) < 0.01)
    #expect(rest.place.x - (foot.place.x + foot.width) > 1)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func alignmentIsThatOfTheWhole() throws {
    let right = try figure("HHI_WGI", .right)
    let last = try #require(right.words.last)
    #expect(abs(last.place.x + last.width - 150) < 0.01)
    let center = try figure("HHI_WGI", .center)
    let ends = (try #require(center.words.first).place.x, try #require(center.words.last))
    #expect(abs((ends.0 + ends.1.place.x + ends.1.width) / 2 - 150) < 0.01)
  }

  @Test func otherWordsStayWhole() throws {
    #expect(try figure("Supply risk, HHI", .left).words.count == 1)
  }
}
