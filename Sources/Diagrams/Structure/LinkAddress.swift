/// Addresses that a figure may lead to.
public enum LinkAddress {
  /// Whether `text` is an address of `http` or `https`, or one without a scheme, beside the figure.
  ///
  /// Others (`javascript:`, `data:`, `file:`) run or read what the reader of a figure does not expect.
  public static func isAllowed(_ text: String) -> Bool {
    guard !text.isEmpty, let first = text.unicodeScalars.first, !first.properties.isWhitespace else {
      return false
    }
    // Browsers pass over tabs and line ends, also within a scheme.
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return false
    }
    let head = text.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return true }
    return ["http", "https"].contains(head[..<colon].lowercased())
  }

  /// `text` with every byte that cannot stand in an address (RFC 3986) as `%` and two digits; a `%` that begins such a
  /// triple already stays. What comes out needs no escape in XML but `&`. Cost: O(text).
  public static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out = ""
    for (place, byte) in bytes.enumerated() {
      let isTriple =
        byte == UInt8(ascii: "%") && place + 2 < bytes.count
        && bytes[(place + 1)...(place + 2)].allSatisfy {
          Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80
        }
      if isPlain(byte) || isTriple {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // Without the quotes and brackets that end an attribute; an apostrophe is allowed in addresses, but not needed.
    default: "-._~:/?#[]@!$&()*+,;=".utf8.contains(byte)
    }
  }
}
