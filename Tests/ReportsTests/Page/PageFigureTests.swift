import Diagrams
import Testing

@testable import Figures
@testable import Reports

struct PageFigureTests {
  private var figure: PlacedFigure {
    var figure = PlacedFigure(
      name: "network", width: 200, height: 100, font: "Liberation Sans", title: "A <title>",
      caption: "Caption.")
    figure.ribbons = [
      .init(
        from: "country:CHN", to: "mineral:gallium", key: "lower", start: Point(x: 10, y: 80),
        end: Point(x: 110, y: 60), width: 4, fill: Color(0xFF0000), isOutlined: true,
        meaning: "China & gallium")
    ]
    figure.boxes = [
      .init(
        id: "country:CHN", label: "", center: Point(x: 8, y: 80), width: 4, height: 10, fill: Color(0x00FF00),
        fontSize: 7),
      .init(
        id: "measure:lower:mineral:gallium", label: "", center: Point(x: 120, y: 60), width: 4, height: 0.25,
        fill: Color(0x0000FF), fontSize: 7),
    ]
    figure.words = [
      .init(
        id: "name:country:CHN", text: "<China>", place: Point(x: 5, y: 80), alignment: .right, fontSize: 7,
        isBold: true, color: Color(0), width: 20)
    ]
    return figure
  }

  /// The origin of the figure is below, that of SVG above: 80 of 100 is 20, and the ribbon's edges lie 2 to either
  /// side.
  @Test func marksHaveTheirPlacesAndTheirNodes() {
    let svg = PageFigure(figure, prefix: "f2022").svg.text
    #expect(svg.contains("viewBox=\"0 0 200 100\" role=\"img\" aria-labelledby=\"f2022-title\""))
    #expect(svg.contains("<title id=\"f2022-title\">A &lt;title&gt;</title>"))
    #expect(
      svg.contains(
        "<path data-from=\"country:CHN\" data-to=\"mineral:gallium\" fill=\"#FF0000\" stroke=\"#FFF\" "
          + "stroke-width=\".3\" d=\"M10 18C60 18 60 38 110 38L110 42C60 42 60 22 10 22Z\">"
          + "<title>China &amp; gallium</title></path>"))
    #expect(
      svg.contains(
        "<rect x=\"6\" y=\"15\" width=\"4\" height=\"10\" fill=\"#00FF00\" data-id=\"country:CHN\">"))
    #expect(svg.contains("height=\"0.25\" fill=\"#0000FF\" data-id=\"mineral:gallium\">"))
    #expect(
      svg.contains(
        "<text x=\"5\" y=\"20\" dy=\".35em\" text-anchor=\"end\" font-weight=\"bold\" data-id=\"country:CHN\">"
          + "&lt;China&gt;</text>"))
  }

  @Test func shapesOfMarksAreDrawn() {
    var marks = figure
    marks.boxes[0].isRound = true
    marks.boxes[1].polygon = .diamond
    marks.areas = [.init(points: [Point(x: 0, y: 0), Point(x: 1, y: 1)], fill: Color(0xFFFFFF))]
    marks.lines = [
      .init(
        from: "a", to: "b", key: "", points: PlacedFigure.Line.path, width: 1, color: Color(0),
        isDashed: true,
        meaning: "m")
    ]
    let svg = PageFigure(marks, prefix: "f").svg.text
    #expect(svg.contains("rx=\"2\" ry=\"5\""))
    #expect(svg.contains("<polygon points=\"120 39.9 122 40 120 40.1 118 40\""))
    #expect(svg.contains("<polygon points=\"0 100 1 99\" fill=\"#FFFFFF\">"))
    #expect(svg.contains("stroke-dasharray=\"3 2\" d=\"M0 100C1 99 2 98 3 97\"><title>m</title>"))
  }
}

extension PlacedFigure.Line {
  fileprivate static var path: [Point] { (0...3).map { Point(x: Double($0), y: Double($0)) } }
}
