import Diagrams
import Testing

@testable import Figures

struct PageLayoutTests {
  private struct Layout: PageLayout {
    let result: Result<PlacedFigure, FigureError>?
    var options = FigureOptions()

    func place() throws(DiagramError) -> Result<PlacedFigure, FigureError> {
      guard let result else { throw .duplicateNode("twice") }
      return result
    }
  }

  @Test func whatIsWrongIsThrownAsOneKindOfError() throws {
    #expect(try Layout(result: .success(.page(width: 50))).figure().width == 50)
    #expect(throws: FigureError.doesNotFit("too high")) {
      try Layout(result: .failure(.doesNotFit("too high"))).figure()
    }
    #expect(throws: FigureError.drawing(.duplicateNode("twice"))) { try Layout(result: nil).figure() }
  }

  @Test func aFigureHigherThanItMayBeIsRefused() throws {
    let page = PlacedFigure.page(height: 50 * Page.pointsPerMillimetre)
    #expect(try page.fitting(.with { $0.maximumHeight = 50 }).height == page.height)
    let error = #expect(throws: FigureError.self) { try page.fitting(.with { $0.maximumHeight = 49.5 }) }
    #expect(
      error?.description.hasPrefix(
        "the figure needs 50 mm of height at this width, and 49.5 mm are allowed. ") == true)
  }
}
