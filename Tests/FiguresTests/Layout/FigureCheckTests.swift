import Diagrams
import Testing

@testable import Figures

struct FigureCheckTests {
  private func sound() -> PlacedFigure {
    var figure = PlacedFigure.page(height: 100)
    for (id, x) in [("a", 30.0), ("b", 170)] {
      figure.boxes.append(
        .init(
          id: id, label: "Chile", center: Point(x: x, y: 60), width: 40, height: 12, fill: Color(0xECECEC),
          fontSize: 7.5))
    }
    figure.lines.append(line(from: Point(x: 50, y: 60), to: Point(x: 150, y: 60)))
    figure.words.append(words("note", x: 100, y: 10, width: 40))
    return figure
  }

  private func line(from start: Point, to end: Point) -> PlacedFigure.Line {
    .init(
      from: "a", to: "b", key: "least", points: PlacedFigure.Line.level(from: start, to: end), width: 2,
      color: Color(0), meaning: "")
  }

  private func words(_ id: String, x: Double, y: Double, width: Double) -> PlacedFigure.Words {
    .init(
      id: id, text: "A note", place: Point(x: x, y: y), alignment: .center, fontSize: 7, isBold: false,
      color: Color(0), width: width)
  }

  @Test func findsNothingWrongWithASoundFigure() throws {
    #expect(try FigureCheck.faults(of: sound()) == [])
  }

  @Test func findsEveryFault() throws {
    func faults(_ change: (inout PlacedFigure) -> Void) throws -> [String] {
      var figure = sound()
      change(&figure)
      return try FigureCheck.faults(of: figure)
    }
    #expect(try faults { $0.boxes[0].center.x = 10 }.contains("a leaves the page"))
    #expect(try faults { $0.boxes[0].fontSize = 6 } == ["the text of a is 6.0 pt"])
    #expect(try faults { $0.lines[0].width = 0.2 } == ["the line a to b is 0.2 pt wide"])
    #expect(
      try faults { $0.boxes[0].label = "Central African Republic" } == [
        "the text of a does not fit its place"
      ])
    #expect(try faults { $0.words[0].width = 10 } == ["the text of note does not fit its place"])
    #expect(try faults { $0.words[0].place = Point(x: 30, y: 55) } == ["a and note overlap"])
    #expect(try faults { $0.words[0].place = Point(x: 100, y: 61) } == ["the line a to b runs behind note"])
    #expect(
      try faults { $0.lines[0].points[2].y = 300 }.contains("the line a to b leaves the page"))
  }
}
