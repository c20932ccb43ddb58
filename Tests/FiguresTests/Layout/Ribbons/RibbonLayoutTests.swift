import Diagrams
import SupplyData
import Testing

@testable import Figures

struct RibbonLayoutTests {
  private let content = RibbonContent.sample(
    [.init("Canada", group: "A"), .init("Mexico", group: "A"), .init("Chile", group: "B")],
    [.init("Zinc", measure: Interval(77)), .init("Lithium", measure: Interval(25, 100))],
    [.init(0, 0, Interval(38)), .init(1, 0, Interval(39)), .init(2, 1, Interval(25, 100))])

  private func figure(
    _ content: RibbonContent, _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    try RibbonLayout(content, options: .with(change)).figure()
  }

  @Test func barsAreAsHighAsTheirFlowsOnOneScale() throws {
    let figure = try figure(content)
    let heights = ["Canada", "Mexico", "Chile", "Zinc", "Lithium"].map { figure.box($0)?.height ?? 0 }
    let percent = heights[2] / 100
    #expect(zip(heights, [38, 39, 100, 77, 100]).allSatisfy { abs($0 - $1 * percent) < 1e-6 })
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func theScaleIsTheLargestThatThePageHolds() throws {
    var last = 0.0
    for height in [45.0, 60] {
      let options = FigureOptions.with { ($0.width, $0.maximumHeight) = (85, height) }
      let layout = RibbonLayout(content, options: options)
      let thickness = try #require(try layout.thickness())
      let figure = try layout.figure()
      #expect(abs((figure.box("Chile")?.height ?? 0) - thickness) < 1e-6)
      #expect(figure.height <= height * Page.pointsPerMillimetre + 1e-6 && thickness > last)
      last = thickness
    }
  }

  @Test func aPageThatIsTooSmallIsRefusedWithARemedy() throws {
    #expect(try RibbonLayout(content, options: .with { $0.maximumHeight = 20 }).thickness() == nil)
    let low = #expect(throws: FigureError.self) { try figure(content) { $0.maximumHeight = 20 } }
    #expect(low?.description.contains("Raise the threshold") == true)
    #expect(try RibbonLayout(content, options: .with { $0.width = 30 }).thickness() == nil)
    let narrow = #expect(throws: FigureError.self) { try figure(content) { $0.width = 30 } }
    #expect(narrow?.description.hasPrefix("the labels leave no room for the flows on 30 mm") == true)
  }

  @Test func aNodeWithoutAFlowKeepsItsPlace() throws {
    var two = RibbonContent.sample(
      [.init("Canada"), .init("Chile")], [.init("Zinc")], [.init(0, 0, Interval(50))],
      [.init(1, 0, Interval(20))])
    two.panels[0].prefix = "0:"
    let figure = try figure(two)
    #expect(figure.box("0:Chile")?.height == WidthScale.hairline)
    #expect(figure.box("0:Chile")?.center.y == figure.box("1:Chile")?.center.y)
    // Both panels have one scale.
    let heights = [figure.box("0:Canada")?.height ?? 0, figure.box("1:Chile")?.height ?? 1]
    #expect(abs(heights[0] - 2.5 * heights[1]) < 1e-6)
    #expect(figure.texts("name:").sorted() == ["Canada", "Chile", "Zinc"])
  }

  @Test func theMeasureIsABarWithAPaleEndUpToItsBound() throws {
    let figure = try figure(content)
    let (solid, pale) = (
      try #require(figure.box("measure:lower:Lithium")), try #require(figure.box("measure:upper:Lithium"))
    )
    #expect(abs(pale.width - 3 * solid.width) < 1e-9)
    #expect(abs(solid.center.x + solid.width / 2 - (pale.center.x - pale.width / 2)) < 1e-9)
    #expect(figure.box("measure:upper:Zinc") == nil)
  }

  @Test func largeNodesAreBoldAndHeadingsFitANarrowPage() throws {
    let figure = try figure(content)
    #expect(figure.words("name:Chile")?.isBold == true)
    #expect(figure.texts("heading:") == ["Left, in words", "Right, in words"])
    let narrow = try self.figure(content) { $0.width = 50 }
    #expect(narrow.texts("heading:") == ["Left, in words", "Right, in words"])
    var long = content
    long.rightHeading = "Right, " + String(repeating: "in words ", count: 8)
    #expect(try self.figure(long) { $0.width = 60 }.texts("heading:") == ["Left", "Right"])
  }

  @Test func titleAndNotesChangeNothingElse() throws {
    var content = content
    content.notes = ["How it is read."]
    let plain = try figure(content)
    let noted = try figure(content) { ($0.title, $0.showsNotes) = ("A title", true) }
    #expect(noted.boxes.map(\.height) == plain.boxes.map(\.height) && noted.height > plain.height)
  }
}
