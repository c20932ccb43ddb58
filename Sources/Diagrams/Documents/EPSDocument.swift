/// Makes an EPS of cairo the same bytes for the same drawing, and of the size that was asked for.
enum EPSDocument {
  /// The document dated 2000-01-01 00:00:00 and with the box of the page; cairo would give the box of the ink.
  static func dated(_ bytes: [UInt8], page: Page.Placement) -> [UInt8] {
    // Both stand in the comments; nothing of the drawing is looked at.
    var result = replacing("%%CreationDate:", with: "Sat Jan  1 00:00:00 2000", in: bytes)
    // The box counts in whole points.
    let sides = [page.width, page.height].map { DOTText.number($0.rounded(.up)) }
    for comment in ["%%BoundingBox:", "%%PageBoundingBox:"] {
      result = replacing(comment, with: "0 0 \(sides[0]) \(sides[1])", in: result)
    }
    return result
  }

  private static func replacing(_ comment: String, with value: String, in bytes: [UInt8]) -> [UInt8] {
    let pattern = Array(("\n" + comment).utf8)
    guard let found = bytes.place(of: pattern, from: 0) else { return bytes }
    let start = found + pattern.count
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return Array(bytes[..<start] + Array((" " + value).utf8) + bytes[end...])
  }
}
