import Testing

@testable import Diagrams

@Suite struct PDFDocumentTests {
  @Test(arguments: [
    ("/CreationDate (D:20261124023357Z)", "/CreationDate (D:20000101000000Z)"),
    (
      "/CreationDate (D:20261124023357-05'30)\n/ModDate (D:20261124)",
      "/CreationDate (D:20000101000000Z)\n/ModDate (D:20000101000000Z)"
    ),
    ("/CreationDate (D:", "/CreationDate (D:"), ("", ""), ("no date 2026", "no date 2026"),
  ])
  func fixesTheDates(before: String, after: String) {
    #expect(String(decoding: PDFDocument.dated(Array(before.utf8)), as: UTF8.self) == after)
  }

  /// A document as cairo writes it, of the zone `zone`.
  private func document(_ zone: String) -> String {
    let parts = [
      "%PDF-1.5\n1 0 obj\n<< /Length 2 >>\nendobj\n",
      "2 0 obj\n<< /Producer (x)\n   /CreationDate (D:20261124023357\(zone))\n>>\nendobj\n",
      "3 0 obj\n<< /Type /Catalog >>\nendobj\n",
    ]
    var (text, places) = ("", [Int]())
    for part in parts {
      places.append(text.utf8.count + (places.isEmpty ? 9 : 0))
      text += part
    }
    let table = places.map { String(repeating: "0", count: 10 - "\($0)".count) + "\($0) 00000 n \n" }.joined()
    return
      "\(text)xref\n0 4\n0000000000 65535 f \n\(table)trailer\n<< /Size 4 >>\nstartxref\n\(text.utf8.count)\n%%EOF\n"
  }

  /// The places of the table still lead to their objects.
  @Test func titleAndSubjectStandInTheInformation() throws {
    let bytes = PDFDocument.describing(Array(document("Z").utf8), title: "Öre", description: nil)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/Title <FEFF00D600720065>") && text.contains("/Creator (Oreflow)"))
    #expect(!text.contains("/Subject"))
    let table = try #require(text.firstRange(of: "xref\n0 4\n"))
    let start = text.utf8.distance(from: text.startIndex, to: table.lowerBound)
    #expect(text.hasSuffix("startxref\n\(start)\n%%EOF\n"))
    let third = text[table.upperBound...].split(separator: "\n")[3]
    let place = try #require(Int(third.prefix(10)))
    #expect(String(decoding: bytes[place...], as: UTF8.self).hasPrefix("3 0 obj"))
    #expect(PDFDocument.describing(Array("%PDF".utf8), title: "t", description: "d") == Array("%PDF".utf8))
  }

  @Test func everyTimeZoneGivesTheSameBytes() {
    let greenwich = String(decoding: PDFDocument.dated(Array(document("Z").utf8)), as: UTF8.self)
    for zone in ["+05'30", "-02'30'", "+14'00"] {
      let text = String(decoding: PDFDocument.dated(Array(document(zone).utf8)), as: UTF8.self)
      #expect(text == greenwich)
    }
    // The table still says where each object begins, and where it begins itself.
    let bytes = Array(greenwich.utf8)
    for line in greenwich.split(separator: "\n") where line.hasSuffix(" 00000 n ") {
      let place = Int(line.prefix(10)) ?? 0
      #expect(String(decoding: bytes[(place + 1)..<(place + 7)], as: UTF8.self) == " 0 obj")
    }
    let start = greenwich.components(after: "startxref\n").flatMap { Int($0) } ?? 0
    #expect(String(decoding: bytes[start..<(start + 4)], as: UTF8.self) == "xref")
  }
}

extension String {
  /// The line that follows `mark`.
  fileprivate func components(after mark: String) -> String? {
    guard let range = self.firstRange(of: mark) else { return nil }
    return String(self[range.upperBound...].prefix { $0 != "\n" })
  }
}
