/// A piece of running text in an HTML-like label.
public indirect enum HTMLInline: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// Text; line breaks in it become `<BR/>`.
  case text(String)
  /// A line break.
  case lineBreak
  /// Pieces in another face, size (points, held to 1 to 1000) or colour; nil keeps what is around.
  case font(face: String? = nil, size: Double? = nil, color: String? = nil, [HTMLInline])
  /// Bold pieces.
  case bold([HTMLInline])
  /// Italic pieces.
  case italic([HTMLInline])
  /// Lowered pieces.
  case `subscript`([HTMLInline])
  /// Raised pieces.
  case superscript([HTMLInline])

  /// Text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// The markup of pieces in a row. Never empty: Graphviz takes an empty label or element for an error.
  static func markup(_ parts: [HTMLInline]) -> String {
    let result = parts.map(\.markup).joined()
    return result.isEmpty ? " " : result
  }

  private var markup: String {
    switch self {
    case .text(let text): return DOTText.hasInk(text) ? DOTText.markup(text, backslash: "\\\\") : ""
    case .lineBreak: return "<BR/>"
    case .font(let face, let size, let color, let parts):
      let attributes = [
        face.map { (name: "FACE", value: $0) },
        size.map { (name: "POINT-SIZE", value: DOTText.number(Self.clamped($0))) },
        color.map { (name: "COLOR", value: $0) },
      ].compactMap { $0 }
      return element("FONT", attributes, parts)
    case .bold(let parts): return element("B", [], parts)
    case .italic(let parts): return element("I", [], parts)
    case .subscript(let parts): return element("SUB", [], parts)
    case .superscript(let parts): return element("SUP", [], parts)
    }
  }

  private static func clamped(_ size: Double) -> Double {
    // Not a number compares as false with everything, and becomes the lower limit.
    size >= DOTText.fontSizes.lowerBound
      ? min(size, DOTText.fontSizes.upperBound) : DOTText.fontSizes.lowerBound
  }

  private func element(
    _ name: String, _ attributes: [(name: String, value: String)], _ parts: [HTMLInline]
  ) -> String {
    "<\(name)\(DOTText.attributes(attributes))>\(HTMLInline.markup(parts))</\(name)>"
  }
}
