/// Makes an SVG of Graphviz readable to screen readers.
enum SVGDocument {
  /// The document with the role of an image, a title and a description; the title is read first.
  ///
  /// Bytes that hold no `<svg` tag are returned as they are. Without title and description only the role is set.
  static func describing(_ bytes: [UInt8], title: String?, description: String?) -> [UInt8] {
    let pattern = Array("<svg".utf8)
    guard
      let start = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) }),
      let end = endOfTag(in: bytes, from: start + pattern.count)
    else { return bytes }

    var attributes = " role=\"img\""
    var children = ""
    var references: [String] = []
    let parts = [("title", "figure-title", title), ("desc", "figure-description", description)]
    for case (let element, let id, let text?) in parts where !text.isEmpty {
      references.append(id)
      children += "\n<\(element) id=\"\(id)\">\(DOTText.markup(text, lineEnd: "\n"))</\(element)>"
    }
    if !references.isEmpty { attributes += " aria-labelledby=\"\(references.joined(separator: " "))\"" }

    let name = start + pattern.count
    return bytes[..<name] + Array(attributes.utf8) + bytes[name...end] + Array(children.utf8)
      + bytes[(end + 1)...]
  }

  /// The place of the `>` that ends a tag; one in an attribute's value does not count.
  private static func endOfTag(in bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for position in start..<bytes.count {
      let byte = bytes[position]
      switch (quote, byte) {
      case (nil, UInt8(ascii: ">")): return position
      case (nil, UInt8(ascii: "\"")), (nil, UInt8(ascii: "'")): quote = byte
      case (let open?, byte) where open == byte: quote = nil
      default: break
      }
    }
    return nil
  }
}
