/// Gives a PNG its physical size and the words that go with it: cairo writes neither.
enum PNGDocument {
  /// The bytes of a chunk before its data: length and type.
  private static let header = 8

  /// The image with its resolution and, where there are any, title and description, behind the first chunk.
  ///
  /// Bytes that are no PNG are returned as they are. Reference: PNG 3rd edition, 11.3.4.3 (pHYs) and 11.3.3.4 (iTXt).
  static func describing(
    _ bytes: [UInt8], dpi: Double, title: String?, description: String?
  ) -> [UInt8] {
    let signature = 8
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count > signature + header + 4 else {
      return bytes
    }
    let length = bytes[signature..<(signature + 4)].reduce(0) { $0 << 8 | Int($1) }
    // Length, type, data, checksum.
    let end = signature + header + length + 4
    guard length < 1 << 16, end <= bytes.count else { return bytes }
    let perMetre = UInt32(max(1, min(1e6, (dpi / 0.0254).rounded())))
    var chunks = chunk("pHYs", bigEndian(perMetre) + bigEndian(perMetre) + [1])
    for (keyword, text) in [("Title", title), ("Description", description)] {
      guard let text, !text.isEmpty else { continue }
      // Keyword, no compression, no language, no translated keyword, UTF-8.
      chunks += chunk("iTXt", Array(keyword.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8))
    }
    return Array(bytes[..<end] + chunks + bytes[end...])
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return bigEndian(UInt32(data.count)) + body + bigEndian(checksum(body))
  }

  /// The CRC-32 of PNG's annex D. O(n).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return sum ^ 0xFFFF_FFFF
  }
}
