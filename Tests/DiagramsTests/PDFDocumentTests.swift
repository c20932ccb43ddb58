import Testing

@testable import Diagrams

@Suite struct PDFDocumentTests {
  @Test(arguments: [
    ("/CreationDate (D:20261124023357Z)", "/CreationDate (D:20000101000000Z)"),
    (
      "/CreationDate (D:20261124023357-05'30)\n/ModDate (D:20261124)",
      "/CreationDate (D:20000101000000+00'00)\n/ModDate (D:20000101)"
    ),
    ("/CreationDate (D:", "/CreationDate (D:"), ("", ""), ("no date 2026", "no date 2026"),
  ])
  func fixesTheDates(before: String, after: String) {
    #expect(String(decoding: PDFDocument.dated(Array(before.utf8)), as: UTF8.self) == after)
  }
}
