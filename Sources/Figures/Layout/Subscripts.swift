import Diagrams

extension PlacedFigure {
  /// The index that is set with a subscript wherever it stands: its head, and what is lowered.
  private static let index = (whole: "HHI_WGI", head: "HHI", foot: "WGI")
  /// The size of a subscript and how far it is lowered, as parts of the size of its words.
  private static let subscriptShape = (size: 0.72, drop: 0.24)
  /// The width of a space, as a part of the size of its words.
  private static let space = 0.28

  /// Breaks all words that hold the index into pieces, so that its subscript is lowered alike in every format: the
  /// baseline shift of SVG is not drawn by all browsers.
  mutating func lowerSubscripts() throws(DiagramError) {
    var result: [Words] = []
    for words in words {
      if words.text.contains(Self.index.whole) {
        result += try pieces(of: words)
      } else {
        result.append(words)
      }
    }
    words = result
  }

  private func pieces(of words: Words) throws(DiagramError) -> [Words] {
    var pieces: [(text: String, isLowered: Bool)] = []
    let parts = words.text.split(separator: Self.index.whole, omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() {
      if place > 0 { pieces.append((Self.index.foot, true)) }
      let text = part + (place < parts.count - 1 ? Self.index.head : "")
      if !text.isEmpty { pieces.append((String(text), false)) }
    }
    var placed: [Words] = []
    var x = 0.0
    for (number, piece) in pieces.enumerated() {
      let size = words.fontSize * (piece.isLowered ? Self.subscriptShape.size : 1)
      // Graphviz sets no space at the beginning of words.
      let text = String(piece.text.drop { $0 == " " })
      x += Double(piece.text.count - text.count) * Self.space * words.fontSize
      let width = try TextMeasure.widths(of: [text], font: font, size: size, bold: words.isBold)[0]
      var part = words
      (part.id, part.text, part.fontSize) = (number == 0 ? words.id : "\(words.id):\(number)", text, size)
      part.place = Point(
        x: x, y: words.place.y - (piece.isLowered ? Self.subscriptShape.drop * words.fontSize : 0))
      (part.alignment, part.isSubscript) = (.left, piece.isLowered)
      placed.append(part)
      x += width
    }
    let start =
      switch words.alignment {
      case .left: words.place.x
      case .center: words.place.x - x / 2
      case .right: words.place.x - x
      }
    for place in placed.indices { placed[place].place.x += start }
    return placed
  }
}
