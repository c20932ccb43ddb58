/// The value of a Graphviz attribute. Data can never turn into markup: what is shown is what was given.
public enum AttributeValue: Sendable, Hashable {
  /// On which side the lines of a label begin.
  public enum Justification: Sendable, Hashable {
    /// Lines are centred.
    case center
    /// Lines begin at the left.
    case left
    /// Lines end at the right.
    case right
  }

  /// Text shown as it stands: backslashes and entities are escaped, line breaks are kept, control characters
  /// become U+FFFD.
  case text(String)
  /// Text of several lines, each ended on the given side.
  case lines([String], Justification)
  /// A number, written in its shortest form. Must be finite and at most 1e6 in magnitude.
  case number(Double)
  /// A label built of tables and fonts.
  case html(HTMLLabel)

  /// A place in points for the engines `nop` and `nop2`; for `neato` and `fdp` divide points by 72 first.
  /// A pinned node is not moved by `neato` and `fdp`.
  public static func position(_ point: Point, pinned: Bool = false) -> AttributeValue {
    .text("\(DOTText.number(point.x)),\(DOTText.number(point.y))\(pinned ? "!" : "")")
  }
}

extension AttributeValue: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  /// Text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// `true` or `false` as Graphviz spells them.
  public init(booleanLiteral value: Bool) { self = .text(value ? "true" : "false") }
}
