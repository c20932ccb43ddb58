import Diagrams
import Synchronization

/// Measures words as Graphviz will set them.
enum TextMeasure {
  private struct Face: Hashable {
    let font: String
    let size: Double
    let isBold: Bool
  }

  /// What was measured before: the same words are asked for at every try to fit a page.
  private static let known = Mutex<[Face: [String: Double]]>([:])
  /// How many words of a face are kept.
  private static let mostKnown = 20_000

  /// The width in points of each of `texts` in `font` at `size`, bold where asked.
  ///
  /// One layout measures all that were not measured before.
  static func widths(
    of texts: [String], font: String, size: Double, bold: Bool = false
  ) throws(DiagramError) -> [Double] {
    let face = Face(font: font, size: size, isBold: bold)
    var widths = known.withLock { $0[face] ?? [:] }
    let new = Set(texts).filter { widths[$0] == nil }.sorted()
    if !new.isEmpty {
      for (text, width) in zip(new, try measured(new, face)) { widths[text] = width }
      let all = widths
      known.withLock { $0[face] = all.count > mostKnown ? [:] : all }
    }
    return texts.map { widths[$0] ?? 0 }
  }

  private static func measured(_ texts: [String], _ face: Face) throws(DiagramError) -> [Double] {
    var diagram = Diagram(
      name: "words", font: face.font,
      nodeDefaults: [
        "shape": "plaintext", "fontsize": .number(face.size * PlacedFigure.magnification), "margin": 0,
      ])
    for (place, text) in texts.enumerated() {
      let label = face.isBold ? AttributeValue.html(.text([.bold([.text(text)])])) : .text(text)
      try diagram.add(
        Diagram.Node("\(place)", label: label, ["pos": .position(Point(x: 0, y: Double(place) * 20))]))
    }
    return try Renderer.layout(diagram, engine: .nop2).nodes.map {
      ($0.label?.box.width ?? 0) / PlacedFigure.magnification
    }
  }

  /// Characters of the longest word that is not cut.
  private static let longestWord = 30

  /// `text` broken into lines no wider than `width` points, at spaces and line breaks; a longer word has a line of its
  /// own, and what is longer than any word is cut.
  static func lines(
    of text: String, width: Double, font: String, size: Double
  ) throws(DiagramError) -> [String] {
    var words: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init) {
      let whole = word.count > longestWord ? try widths(of: [word], font: font, size: size)[0] : 0
      guard whole > width else {
        words.append(word)
        continue
      }
      // A little less than in proportion, for letters differ.
      let length = max(1, Int(0.8 * width / whole * Double(word.count)))
      for start in stride(from: 0, to: word.count, by: length) {
        words.append(String(word.dropFirst(start).prefix(length)))
      }
    }
    let space = try widths(of: ["a a", "aa"], font: font, size: size)
    let gap = space[0] - space[1]
    var lines: [String] = []
    var used = 0.0
    for (word, length) in zip(words, try widths(of: words, font: font, size: size)) {
      if let last = lines.last, used + gap + length <= width {
        lines[lines.count - 1] = last + " " + word
        used += gap + length
      } else {
        lines.append(word)
        used = length
      }
    }
    return lines
  }
}
