/// A JSON value whose objects keep the order of their members.
public enum JSONText: Sendable {
  /// Text.
  case string(String)
  /// A number; one that is not finite becomes null.
  case number(Double)
  /// A whole number.
  case integer(Int)
  /// true or false.
  case bool(Bool)
  /// Nothing.
  case null
  /// Values in order.
  case array([JSONText])
  /// Members in order.
  case object([(String, JSONText)])

  /// The value as indented text (RFC 8259).
  public var text: String {
    var out = ""
    write(to: &out, indent: "")
    return out + "\n"
  }

  /// The value on one line without spaces between its parts.
  package var compactText: String {
    var out = ""
    writeCompactly(to: &out)
    return out
  }

  private func writeCompactly(to out: inout String) {
    switch self {
    case .array(let values):
      out += "["
      for (place, value) in values.enumerated() {
        if place > 0 { out += "," }
        value.writeCompactly(to: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { out += "," }
        Self.quote(member.0, to: &out)
        out += ":"
        member.1.writeCompactly(to: &out)
      }
      out += "}"
    default: write(to: &out, indent: "")
    }
  }

  private func write(to out: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .string(let text): Self.quote(text, to: &out)
    case .number(let value): out += value.isFinite ? NumberText.plain(value) : "null"
    case .integer(let value): out += "\(value)"
    case .bool(let value): out += value ? "true" : "false"
    case .null: out += "null"
    case .array(let values):
      Self.list(values, "[", "]", to: &out, indent: indent) { value, out in
        value.write(to: &out, indent: inner)
      }
    case .object(let members):
      Self.list(members, "{", "}", to: &out, indent: indent) { member, out in
        Self.quote(member.0, to: &out)
        out += ": "
        member.1.write(to: &out, indent: inner)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, to out: inout String, indent: String,
    write: (Element, inout String) -> Void
  ) {
    guard !elements.isEmpty else {
      out += open + close
      return
    }
    out += open
    for (place, element) in elements.enumerated() {
      out += "\(place == 0 ? "" : ",")\n\(indent)  "
      write(element, &out)
    }
    out += "\n\(indent)\(close)"
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
