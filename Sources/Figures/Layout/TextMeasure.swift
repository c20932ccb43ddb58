import Diagrams

/// Measures words as Graphviz will set them.
enum TextMeasure {
  /// The width in points of each of `texts` in `font` at `size`, bold where asked.
  ///
  /// One layout measures all of them; texts that are the same are measured once.
  static func widths(
    of texts: [String], font: String, size: Double, bold: Bool = false
  ) throws(DiagramError) -> [Double] {
    let unique = Array(Set(texts)).sorted()
    var diagram = Diagram(
      name: "words", font: font, nodeDefaults: ["shape": "plaintext", "fontsize": .number(size), "margin": 0])
    for (place, text) in unique.enumerated() {
      let label = bold ? AttributeValue.html(.text([.bold([.text(text)])])) : .text(text)
      try diagram.add(
        Diagram.Node("\(place)", label: label, ["pos": .position(Point(x: 0, y: Double(place) * 20))]))
    }
    let nodes = try Renderer.layout(diagram, engine: .nop2).nodes
    var width: [String: Double] = [:]
    for (text, node) in zip(unique, nodes) { width[text] = node.label?.box.width ?? 0 }
    return texts.map { width[$0] ?? 0 }
  }

  /// Characters of the longest word that is not cut.
  private static let longestWord = 30

  /// `text` broken into lines no wider than `width` points, at spaces and line breaks; a longer word has a line of its own,
  /// and what is longer than any word is cut.
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
