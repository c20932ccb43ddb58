import Diagrams
import Testing

@testable import Figures

struct CircleLayoutTests {
  private func content(
    _ groups: [String], _ ties: [CircleContent.Tie] = [], name: String = "Country"
  ) -> CircleContent {
    CircleContent(
      name: "circle", title: "",
      nodes: groups.enumerated().map {
        .init(
          id: "\($0)", label: "\(name) \($0)", name: "\(10 + $0)", group: $1, size: 1 / Double($0 + 1),
          fill: Color(0x44AA99))
      }, ties: ties, scale: WidthScale(full: 6), samples: [], legend: [], caption: "", sources: [], omitted: 0
    )
  }

  private func tie(_ a: Int, _ b: Int, _ weight: Double, isFaded: Bool = false) -> CircleContent.Tie {
    .init(first: a, second: b, weight: weight, color: Color(0), isFaded: isFaded, meaning: "")
  }

  private func figure(
    _ content: CircleContent, _ change: (inout FigureOptions) -> Void = { $0.order = .name }
  ) throws -> PlacedFigure {
    try CircleLayout(content, options: .with(change)).figure()
  }

  @Test func namesStandOutsideTheirMarksAndAreasAreSizes() throws {
    let figure = try figure(
      content(["A", "A", "B", "B"], [tie(0, 1, 6), tie(1, 2, 1), tie(2, 3, 3), tie(0, 3, 2)]))
    #expect(figure.boxes.count == 4)
    for box in figure.boxes {
      let name = try #require(figure.words("name:\(box.id)"))
      #expect(abs(name.center.x - figure.width / 2) > abs(box.center.x - figure.width / 2))
    }
    // A quarter of the size has half the diameter, but for the border.
    let widths = [figure.box("0")?.width ?? 0, figure.box("3")?.width ?? 0]
    #expect(abs(widths[0] + 0.3 - 2 * (widths[1] + 0.3)) < 1e-9)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func wideTiesLieBelowThinOnesAndFadedBelowAll() throws {
    let ties = [tie(0, 1, 1), tie(1, 2, 6), tie(2, 3, 3, isFaded: true)]
    let lines = try figure(content(["A", "A", "B", "B"], ties)).lines
    #expect(lines.map(\.width) == [3, 6, 1])
  }

  @Test func theHalvesPartBetweenGroups() throws {
    let figure = try figure(content(["A", "A", "A", "B", "B", "B"]))
    let middle = figure.width / 2
    let right = figure.boxes.filter { $0.center.x > middle }.map(\.id)
    #expect(Set(right) == ["0", "1", "2"] || Set(right) == ["3", "4", "5"])
    #expect(figure.texts("group:").sorted() == ["A", "B"])
  }

  @Test func aGroupOnBothHalvesSaysThatItGoesOn() throws {
    let headings = try figure(content(Array(repeating: "A", count: 9))).texts("group:")
    #expect(headings.joined(separator: " ") == "A A (continued)")
  }

  @Test func oneCountryIsDrawn() throws {
    let figure = try figure(content(["A"]))
    #expect(figure.boxes.count == 1 && figure.lines.isEmpty)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  /// The largest length that an error speaks of, millimetres.
  private func millimetres(
    _ content: CircleContent, _ change: @escaping (inout FigureOptions) -> Void
  ) throws -> Double {
    let error = #expect(throws: FigureError.self) { try figure(content, change) }
    let words = try #require(error).description.split(separator: " ")
    return words.indices.filter { words[$0] == "mm" }.compactMap { Double(words[$0 - 1]) }.max() ?? 0
  }

  /// What is said to be needed is enough.
  @Test func theRemedyHelps() throws {
    let long = content(["A", "B"], name: "A country with a long name")
    let width = try millimetres(long) { $0.width = 60 }
    #expect(try figure(long) { $0.width = width }.boxes.count == 2)
    let many = content((0..<70).map { "\($0 / 10)" })
    let height = try millimetres(many) { $0.maximumHeight = 100 }
    #expect(height > 100 && width > 60)
    #expect(try figure(many) { $0.maximumHeight = height }.boxes.count == 70)
  }
}
