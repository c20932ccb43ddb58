import SupplyData
import Testing

@testable import Figures

struct RibbonColumnsTests {
  private let font = "Liberation Sans"

  private func columns(_ content: RibbonContent, _ page: Double) throws -> RibbonColumns? {
    try RibbonColumns(content, page: page, size: 7, font: font)
  }

  private func content(measure: Interval? = nil, _ flows: [RibbonContent.Flow] = []) -> RibbonContent {
    .sample([.init("Canada"), .init("Chile")], [.init("Cobalt", measure: measure), .init("Zinc")], flows)
  }

  @Test func theColumnsFillThePage() throws {
    let found = try #require(try columns(content(), 200))
    let names = try TextMeasure.widths(of: ["Canada", "Cobalt"], font: font, size: 7, bold: true)
    #expect(abs(found.leftNames - names[0]) < 1e-9 && abs(found.rightNames + names[1] - 200) < 1e-9)
    #expect(found.leftNames < found.panels[0].left && found.panels[0].right < found.rightNames)
    #expect(found.track == nil && found.flowRoom > RibbonColumns.leastFlowRoom)
  }

  @Test func aWiderPageGivesItsWidthToTheFlows() throws {
    let (narrow, wide) = (try columns(content(), 200), try columns(content(), 260))
    #expect(abs((wide?.flowRoom ?? 0) - (narrow?.flowRoom ?? 0) - 60) < 1e-9)
  }

  @Test func labelsThatLeaveNoRoomAreRefused() throws {
    #expect(try columns(content(), 100) == nil)
    var long = content()
    long.left.append(.init(String(repeating: "A very long name ", count: 4)))
    #expect(try columns(long, 200) == nil)
  }

  @Test func theBarOfTheMeasureShrinksThenGoes() throws {
    let content = content(measure: Interval(50))
    let tracks = try [320.0, 185, 140].map { try #require(try columns(content, $0)).track?.width ?? 0 }
    #expect(tracks[0] > tracks[1] && tracks[1] > tracks[2] && tracks[2] == 0)
  }

  @Test func panelsAreAlikeAndApart() throws {
    let content = RibbonContent.sample([.init("Canada")], [.init("Zinc")], [], [], [])
    let panels = try #require(try columns(content, 300)).panels
    let widths = panels.map { $0.right - $0.left }
    #expect(panels.count == 3 && widths.allSatisfy { abs($0 - widths[0]) < 1e-9 })
    for (one, next) in zip(panels, panels.dropFirst()) { #expect(next.left > one.right + RibbonColumns.bar) }
  }
}

extension RibbonColumns {
  /// The room of the flows of a panel.
  fileprivate var flowRoom: Double { panels[0].right - panels[0].left - Self.bar }
}
