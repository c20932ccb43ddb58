import Testing

@testable import Diagrams

@Suite struct EPSDocumentTests {
  private let page = Page.Placement(scale: 1, width: 241, height: 99.5, center: Point(x: 0, y: 0))

  @Test func fixesTheDateAndTheBox() {
    let before = """
      %!PS-Adobe-3.0 EPSF-3.0
      %%CreationDate: Tue Nov 24 02:33:57 2026
      %%BoundingBox: 2 2 100 99
      %%EndComments
      """
    let after = EPSDocument.dated(Array(before.utf8), page: page)
    #expect(
      String(decoding: after, as: UTF8.self) == """
        %!PS-Adobe-3.0 EPSF-3.0
        %%CreationDate: Sat Jan  1 00:00:00 2000
        %%BoundingBox: 0 0 241 100
        %%EndComments
        """)
  }

  @Test(arguments: ["", "\n", "\n%%CreationDate:"])
  func survivesWhatIsNoEPS(text: String) {
    #expect(EPSDocument.dated(Array(text.utf8), page: page).count >= text.utf8.count)
  }
}
