/// Makes an SVG of Graphviz readable to screen readers, and of exactly the size that was asked for.
enum SVGDocument {
  /// The document with the role of an image, a title, which is read first, and a description.
  ///
  /// Bytes that hold no `<svg` tag are returned as they are.
  ///
  /// - Parameters:
  ///   - bytes: what Graphviz wrote.
  ///   - page: the final size, to which the drawing, then in its own units, is brought by the view box; nil
  ///     leaves the size alone.
  ///   - title: a short title, or nil.
  ///   - description: what the figure shows, or nil.
  static func describing(
    _ bytes: [UInt8], page: Page.Placement?, title: String?, description: String?
  ) -> [UInt8] {
    let pattern = Array("<svg".utf8)
    guard let start = bytes.place(of: pattern, from: 0) else { return bytes }
    let name = start + pattern.count
    guard let end = endOfTag(in: bytes, from: name) else { return bytes }

    var children = ""
    var references: [String] = []
    let parts = [("title", "figure-title", title), ("desc", "figure-description", description)]
    for case (let element, let id, let text?) in parts where !text.isEmpty {
      references.append(id)
      children += "\n<\(element) id=\"\(id)\">\(DOTText.markup(text, lineEnd: "\n"))</\(element)>"
    }
    var added = " role=\"img\""
    if !references.isEmpty { added += " aria-labelledby=\"\(references.joined(separator: " "))\"" }

    var tag = bytes[name...end]
    if let page {
      let length = { (points: Double) in DOTText.number((points * 1e4).rounded() / 1e4) }
      for attribute in ["width", "height", "viewBox"] { tag = removing(attribute, from: tag) }
      added += " width=\"\(length(page.width))pt\" height=\"\(length(page.height))pt\""
      added += " viewBox=\"0 0 \(length(page.width / page.scale)) \(length(page.height / page.scale))\""
    }
    return Array(bytes[..<name] + Array(added.utf8) + tag + Array(children.utf8) + bytes[(end + 1)...])
  }

  /// The place of the `>` that ends a tag; one in an attribute's value does not count.
  private static func endOfTag(in bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for position in start..<bytes.count {
      let byte = bytes[position]
      switch quote {
      case nil:
        if byte == UInt8(ascii: ">") { return position }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      case let open?: if byte == open { quote = nil }
      }
    }
    return nil
  }

  /// The tag without an attribute in double quotes, and without the white space before it.
  private static func removing(_ attribute: String, from tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bytes = Array(tag)
    let pattern = Array("\(attribute)=\"".utf8)
    guard let start = bytes.place(of: pattern, from: 0), start > 0,
      [UInt8(ascii: " "), UInt8(ascii: "\n")].contains(bytes[start - 1]),
      let end = bytes[(start + pattern.count)...].firstIndex(of: UInt8(ascii: "\""))
    else { return tag }
    return (bytes[..<(start - 1)] + bytes[(end + 1)...])[...]
  }

  /// Typefaces of the same widths or the same kind, for readers that have not the one named.
  private static let fallbacks = ",Arimo,Arial,Helvetica,sans-serif"

  /// The document with fallbacks behind every typeface that it names without one.
  static func withFallbacks(_ bytes: [UInt8]) -> [UInt8] {
    let pattern = Array("font-family=\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var copied = 0
    while let found = bytes.place(of: pattern, from: copied) {
      let start = found + pattern.count
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
      result += bytes[copied..<end]
      if !bytes[start..<end].contains(UInt8(ascii: ",")) { result += Array(fallbacks.utf8) }
      copied = end
    }
    return result + bytes[copied...]
  }

  /// The document with cairo's surfaces numbered from 0 in the order of their appearance: cairo counts them
  /// through the life of the process.
  static func renumbered(_ bytes: [UInt8]) -> [UInt8] {
    let pattern = Array("surface".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var numbers: [[UInt8]: Int] = [:]
    var copied = 0
    while let found = bytes.place(of: pattern, from: copied) {
      let start = found + pattern.count
      let digits = Array(bytes[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      result += bytes[copied..<start]
      if !digits.isEmpty {
        let number = numbers[digits] ?? numbers.count
        numbers[digits] = number
        result += Array(String(number).utf8)
      }
      copied = start + digits.count
    }
    return result + bytes[copied...]
  }
}
