import Platform

/// Reads decimal numbers from bytes, exactly.
public enum DecimalNumber {
  /// The number that `bytes` spell, with an optional sign, point and exponent; nil for anything else, for infinities
  /// and for what is not a number. `-0` is 0.
  ///
  /// Up to 15 digits with a scale that a power of ten within 22 reaches are exact by one division or product of
  /// exact numbers (Clinger 1990, doi 10.1145/93542.93557); the rest goes through the C library.
  public static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard !bytes.isEmpty else { return nil }
    var index = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    if isNegative || bytes[0] == UInt8(ascii: "+") { index = 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 0
    var hasPoint = false
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
    guard digits > 0 else { return nil }
    guard index == bytes.count, digits <= 15, scale >= -22 else { return slowValue(bytes) }
    let magnitude = Double(mantissa) / powers[-scale]
    return isNegative && magnitude > 0 ? -magnitude : magnitude
  }

  /// The number that `bytes` spell without exponent, plus sign or spaces: `12`, `-3`, `0.25`; nil for anything else.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var digits = 0
    var points = 0
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-") where place == 0: break
      default: return nil
      }
    }
    guard digits > 0, points <= 1, digits < 300 else { return nil }
    return value(bytes)
  }

  /// 10⁰ to 10²², the powers of ten that a double holds exactly.
  private static let powers: [Double] = (0...22).map { power in
    (0..<power).reduce(1.0) { value, _ in value * 10 }
  }

  private static func slowValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let allowed = bytes.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard allowed, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value == 0 ? 0 : value
  }
}
