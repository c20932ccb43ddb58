import Diagrams
import Testing

@testable import Figures

struct PageLayoutTests {
  private struct Layout: PageLayout {
    let result: Result<PlacedFigure, FigureError>?

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
}
