import Diagrams
import SupplyData
import Testing

@testable import Figures

struct HeatmapLayoutTests {
  private typealias Cell = HeatmapContent.Cell

  private func content(
    _ rows: [String], _ columns: [String], _ cells: [HeatmapContent.Cell]
  ) -> HeatmapContent {
    HeatmapContent(
      name: "heatmap", title: "", rows: rows.map { .init(id: $0, label: $0, end: "100") },
      columns: columns.map { .init(id: $0, label: $0, color: Color(0x0072B2), foot: "1.5") }, cells: cells,
      rowEnd: "NIR, %", columnFoot: "mean, %", colors: [], notes: [], caption: "A map.", sources: [],
      omitted: 0)
  }

  private func figure(
    _ content: HeatmapContent, _ change: (inout FigureOptions) -> Void = { $0.width = 85 }
  ) throws -> PlacedFigure {
    try HeatmapLayout(content, options: .with(change)).figure()
  }

  private let two = [
    Cell(row: 0, column: 0, text: "38", shade: 0.2),
    Cell(row: 1, column: 1, text: "≤100", shade: 1, isMarked: true, isItalic: true),
    Cell(row: 1, column: 0, text: "–", shade: 0, isUnknown: true),
  ]

  @Test func aValueStandsWhereItsRowAndColumnCross() throws {
    let figure = try figure(content(["Zinc", "Lithium"], ["CAN", "CHL"], two))
    for (row, column) in [("Zinc", "CAN"), ("Lithium", "CHL"), ("Lithium", "CAN")] {
      let cell = try #require(figure.box("cell:\(row):\(column)"))
      let (column, row) = (figure.words("column:\(column)"), figure.words("row:\(row)"))
      // Cells have a gap to the next one on their right.
      #expect(abs((column?.place.x ?? 0) - cell.center.x) < 1e-9 && row?.place.y == cell.center.y)
    }
    #expect(figure.texts("foot:") == ["1.5", "1.5"] && figure.texts("end:") == ["100", "100"])
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func moreIsDarkerAndUnknownIsWhite() throws {
    let figure = try figure(content(["Zinc", "Lithium"], ["CAN", "CHL"], two))
    let fills = ["Zinc:CAN", "Lithium:CHL", "Lithium:CAN"].map { figure.box("cell:\($0)")?.fill }
    #expect((fills[0]?.luminance ?? 0) > (fills[1]?.luminance ?? 1))
    #expect(fills[2] == Color(0xFFFFFF) && figure.box("cell:Lithium:CAN")?.label == "–")
    let marked = figure.box("cell:Lithium:CHL")
    #expect(marked?.isBold == true && marked?.isItalic == true)
    // A pair without a value has no cell.
    #expect(figure.box("cell:Zinc:CHL") == nil)
  }

  @Test func aBreakIsALineBetweenTwoCells() throws {
    var cells = (0..<3).map { Cell(row: 0, column: $0, text: "50", shade: 0.5) }
    cells[1].isBroken = true
    let figure = try figure(content(["Zinc"], ["2020", "2021", "2022"], cells))
    let line = try #require(figure.lines.first { $0.key == "break" })
    let (left, right) = (try #require(figure.box("cell:Zinc:2020")), figure.box("cell:Zinc:2021"))
    let x = line.points[0].x
    #expect(line.points.allSatisfy { $0.x == x } && figure.lines.count == 1)
    #expect(left.center.x + left.width / 2 < x && x < (right?.center.x ?? 0))
  }

  @Test func anEventStandsInItsRowOrAboveAll() throws {
    var content = content(
      ["Zinc", "Lithium"], ["2021", "2022"],
      (0..<4).map { Cell(row: $0 / 2, column: $0 % 2, text: "50", shade: 0.5) })
    content.events = [
      .init(row: nil, position: 1, meaning: "all"), .init(row: 1, position: 0.5, meaning: "lithium"),
    ]
    let figure = try figure(content)
    let cell = try #require(figure.box("cell:Lithium:2021"))
    let (all, own) = (try #require(figure.box("event:0")), try #require(figure.box("event:1")))
    #expect(abs(own.center.x - cell.center.x) < 1e-9 && own.center.y < cell.center.y)
    #expect(own.center.y > cell.center.y - 2 * cell.height)
    #expect(all.center.y > (figure.box("cell:Zinc:2021")?.center.y ?? .infinity))
    #expect(abs(all.center.x - (figure.box("cell:Zinc:2022")?.center.x ?? 0)) > cell.width / 4)
  }

  @Test func whatDoesNotFitIsRefusedWithItsRemedy() throws {
    let names = (0..<60).map { "\(1900 + $0)" }
    let wide = #expect(throws: FigureError.self) { try figure(content(["Zinc"], names, [])) }
    #expect(wide?.remedy == .anyOf([.raise(.width), .lower(.top)]))
    let high = #expect(throws: FigureError.self) { try figure(content(names, ["CAN"], [])) }
    #expect(high?.remedy == .anyOf([.raise(.height), .choose(.list)]))
    #expect(throws: FigureError.self) {
      try figure(content([String(repeating: "name ", count: 60)], ["CAN"], []))
    }
  }
}
