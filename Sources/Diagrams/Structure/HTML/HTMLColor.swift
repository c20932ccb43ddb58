/// Colours in HTML-like labels.
enum HTMLColor {
  /// Whether Graphviz takes `text` for a colour: `#rgb`, `#rrggbb`, `#rrggbbaa`, a name, `/scheme/name`, or two of them
  /// with a colon between, which make a gradient.
  ///
  /// On others (an empty one, `:`, `;`) it ends the whole process by an assertion.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { isSingle($0.utf8) }
  }

  private static func isSingle(_ bytes: Substring.UTF8View) -> Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "#") {
      return [3, 6, 8].contains(bytes.count - 1)
        && bytes.dropFirst().allSatisfy { $0 < 0x80 && Character(Unicode.Scalar($0)).isHexDigit }
    }
    return bytes.contains(where: isWord) && bytes.allSatisfy { isWord($0) || $0 == UInt8(ascii: "/") }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension HTMLLabel {
  /// Every colour of the label.
  var colors: [String] {
    switch self {
    case .table(let table): table.colors
    case .text(let parts): parts.flatMap(\.colors)
    }
  }
}

extension HTMLTable {
  fileprivate var colors: [String] {
    [color, background].compactMap { $0 } + rows.flatMap(\.cells).flatMap(\.colors)
  }
}

extension HTMLCell {
  fileprivate var colors: [String] {
    switch content {
    case .text(let parts): [background].compactMap { $0 } + parts.flatMap(\.colors)
    case .table(let table): [background].compactMap { $0 } + table.colors
    }
  }
}

extension HTMLInline {
  fileprivate var colors: [String] {
    switch self {
    case .text, .lineBreak: []
    case .font(_, _, let color, let parts): [color].compactMap { $0 } + parts.flatMap(\.colors)
    case .bold(let parts), .italic(let parts), .subscript(let parts), .superscript(let parts):
      parts.flatMap(\.colors)
    }
  }
}
