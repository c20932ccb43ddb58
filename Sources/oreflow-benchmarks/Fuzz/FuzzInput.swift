import Graphs

/// Seeded damage to inputs that know what they are: numbers at the edges of types, years, percentages, quotes and marks
/// beside the damage to bytes.
struct FuzzInput {
  /// The random numbers of this round.
  var random: SplitMix64

  /// What a cell is replaced by: values at which readers and sums have failed before.
  static let cells = [
    "", "0", "-0", "-5", "101", "100.0000001", "1e20", "1e308", "1e309", "1e-320", "nan", "inf", "-inf",
    "0x10", "1_0",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "9999999999999999", "4294967296",
    "18446744073709551616", "65536", "1899", "1900", "2100", "2101", "-1", "99999", "W", "NA", "E", "s",
    ">50", ">100",
    "<0", "<1", "50-300", "300-50", ">95", "0.5", ".5", "5.", "1,000", "1.5e3", "USA", "OTH", "WLD", "zzz",
    "a\"b",
    "\"\u{301}", "\u{FEFF}", "\u{1B}[31m", "=1+1", "\u{202E}", "é", "e\u{301}", "中文", "a,b", "\n", "\r\n",
    "\r",
    "MCS2026", "BACI202601", "percent", "t",
  ]

  /// A number below `limit`.
  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(random.next() % UInt64(limit)) : 0 }

  /// One of `choices`.
  mutating func choice<T>(of choices: [T]) -> T { choices[below(choices.count)] }

  /// `text`, a table with commas, with one to four pieces of damage; one in ten stays as it is.
  mutating func damaged(_ text: [UInt8]) -> [UInt8] {
    var bytes = text
    guard below(10) > 0 else { return bytes }
    for _ in 0...below(4) {
      if below(2) == 0 { damageCell(of: &bytes) } else { damageBytes(&bytes) }
    }
    return bytes
  }

  /// Puts another value into a cell: what is between two separators.
  private mutating func damageCell(of bytes: inout [UInt8]) {
    let ends: Set<UInt8> = [0x2C, 0x0A, 0x3B, 0x09, 0x20]
    guard !bytes.isEmpty else { return }
    let place = below(bytes.count)
    let start = bytes[..<place].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex { ends.contains($0) } ?? bytes.count
    guard start <= end else { return }
    bytes.replaceSubrange(start..<end, with: Array(choice(of: Self.cells).utf8))
  }

  private mutating func damageBytes(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    let length = min(1 + below(40), bytes.count - place)
    switch below(6) {
    case 0: bytes.removeSubrange(place..<place + length)
    case 1: bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: place)
    case 2: bytes.removeSubrange(place...)
    case 3: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
    case 4:
      bytes.insert(contentsOf: choice(of: [[0x22], [0], [0x0D], [0xFF], [0xC2], [0x2C], [0x0A]]), at: place)
    default: bytes.insert(contentsOf: Array(choice(of: Self.cells).utf8), at: place)
    }
  }

  /// Text of up to `most` pieces: letters, quotes, marks, control characters.
  mutating func text(_ most: Int) -> String {
    var text = ""
    for _ in 0..<below(most + 1) {
      text += choice(
        of: Self.cells + ["x", "Co", " ", "\\", "&", "<", ">", "'", "|", "\u{0}", "\u{85}", "\u{2028}", "#"])
    }
    return text
  }
}
