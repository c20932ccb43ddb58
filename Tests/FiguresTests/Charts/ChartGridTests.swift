import Diagrams
import SupplyData
import Testing

@testable import Figures

struct ChartGridTests {
  private func content(
    _ count: Int, ends: (String, String)? = nil, labels: Bool = false, caption: FigureCaption = "Few."
  ) -> ChartContent {
    let years = ends == nil ? Array(2013...2022) : [0, 1]
    return ChartContent(
      name: "grid", title: "", heading: "Share, %", years: YearWindow(2013, 2022), most: 100,
      panels: (0..<count).map { number in
        ChartPanel(
          id: "mineral:\(number)", titles: ["Mineral \(number), mine, WMD", "Mineral \(number)"],
          series: [
            .init(
              id: "a", meaning: "", label: labels ? "Asia" : nil,
              startLabel: labels && ends != nil ? "As" : nil,
              style: .init(color: Color(0)),
              values: years.map { .init(year: $0, value: Interval(50)) })
          ], ends: ends)
      }, samples: [], legend: [], caption: caption)
  }

  private func figure(
    _ content: ChartContent, _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    try ChartGrid(content, options: .with(change)).figure()
  }

  @Test func allPanelsHaveTheSameAxes() throws {
    let figure = try figure(content(7, labels: true))
    // The same value is as far above the foot of each panel, and panels of a row stand at one height.
    let marks = (0..<7).compactMap { figure.box("mark:mineral:\($0):a:2022")?.center }
    let feet = (0..<7).compactMap { number in
      figure.lines.first { $0.from == "axis:mineral:\(number):frame:from" }?.points.map(\.y).min()
    }
    let heights = zip(marks, feet).map { $0.y - $1 }
    #expect(heights.count == 7 && heights.allSatisfy { abs($0 - heights[0]) < 1e-9 })
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func valuesStandOnTheLeftAndYearsAtTheFoot() throws {
    let figure = try figure(content(6))
    let plots = Dictionary(grouping: (0..<6)) { number in
      figure.words("title:mineral:\(number)")?.place.y ?? 0
    }
    let rows = plots.sorted { $0.key > $1.key }.map(\.value)
    #expect(rows.count > 1)
    for (place, row) in rows.enumerated() {
      for number in row {
        #expect(figure.texts("axis:mineral:\(number):value:").isEmpty == (number != row[0]))
        if place == rows.count - 1 { #expect(!figure.texts("axis:mineral:\(number):year:").isEmpty) }
        if place == 0 { #expect(figure.texts("axis:mineral:\(number):year:").isEmpty) }
      }
    }
  }

  @Test func aTitleIsAsLongAsItsPanelAllows() throws {
    #expect(try figure(content(1)).texts("title:") == ["Mineral 0, mine, WMD"])
    let narrow = try figure(content(24)) { $0.width = 85 }
    #expect(narrow.texts("title:").contains("Mineral 0"))
  }

  @Test func aWholeListTakesAPageOfItsOwnBesideItsCaption() throws {
    let figure = try figure(content(42)) { $0.width = 85 }
    #expect(figure.height > FigureOptions.usualHeight * Page.pointsPerMillimetre)
    #expect(figure.height <= 257 * Page.pointsPerMillimetre)
    #expect(try FigureCheck.faults(of: figure) == [])
    // Who names a height gets no other.
    #expect(throws: FigureError.self) {
      try self.figure(content(42)) { ($0.width, $0.maximumHeight) = (85, 150) }
    }
  }

  @Test func whatDoesNotFitIsRefusedWithARemedy() throws {
    let error = #expect(throws: FigureError.self) { try figure(content(300)) }
    #expect(
      error?.remedy == .anyOf([.name(.minerals), .choose(.list), .raise(.width), .raise(.height)]))
  }

  @Test func slopesHaveTheirOwnYearsAndLabelsOnBothSides() throws {
    let figure = try figure(content(5, ends: ("2013", "2022"), labels: true))
    #expect(figure.texts("axis:mineral:3:year:") == ["2013", "2022"] && figure.texts("start:").count == 5)
    let (start, end) = (figure.words("start:mineral:0:a"), figure.words("label:mineral:0:a"))
    #expect((start?.place.x ?? 0) < (figure.box("mark:mineral:0:a:0")?.center.x ?? 0))
    #expect((end?.place.x ?? 0) > (figure.box("mark:mineral:0:a:1")?.center.x ?? 0))
    #expect(try FigureCheck.faults(of: figure) == [])
  }
}
