/// Reads the numbers of edge lists from bytes.
enum NumberText {
  /// The number that `bytes` spell, with an optional sign, point and exponent, or `inf` or `infinity` in any case; nil
  /// for anything else. `-0` is 0.
  ///
  /// Up to 15 digits with a scale that a power of ten within 22 reaches are exact by one division of exact numbers
  /// (Clinger 1990, doi:10.1145/93542.93557); the rest goes through the standard library.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard !bytes.isEmpty else { return nil }
    var index = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    if isNegative || bytes[0] == UInt8(ascii: "+") { index = 1 }
    var (mantissa, digits, scale, hasPoint) = (0 as UInt64, 0, 0, false)
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        if digits < 19 { mantissa = mantissa * 10 + UInt64(byte - UInt8(ascii: "0")) }
        digits += 1
        if hasPoint { scale -= 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      index += 1
    }
    guard index == bytes.count, digits > 0, digits <= 15, scale >= -22 else { return slowValue(bytes) }
    let magnitude = Double(mantissa) / powers[-scale]
    return isNegative && magnitude > 0 ? -magnitude : magnitude
  }

  /// A whole number of at least 0 and below 2³¹.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 10, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let value = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value < Int(Int32.max) ? value : nil
  }

  /// 10⁰ to 10²², the powers of ten that a double holds exactly.
  private static let powers: [Double] = (0...22).map { (0..<$0).reduce(1.0) { value, _ in value * 10 } }

  private static func slowValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if ["inf", "+inf", "infinity", "+infinity"].contains(text) { return .infinity }
    // The standard library also reads hexadecimal numbers and nan, which no edge list means.
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.e".utf8.contains($0) }),
      let value = Double(text), value.isFinite
    else { return nil }
    return value == 0 ? 0 : value
  }
}
