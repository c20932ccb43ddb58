/// Chinese as it is set: a space between its characters and Latin letters or numbers, none beside its own marks.
enum ChineseSpacing {
  /// `text` with these spaces and no others between Chinese characters.
  static func spaced(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var last: Kind?
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar == " " {
        isSpaced = true
        continue
      }
      let kind = Kind(scalar)
      if let last, last.takesSpace(before: kind, isSpaced: isSpaced) { out.append(" ") }
      out.append(scalar)
      (last, isSpaced) = (kind, false)
    }
    return String(out)
  }

  /// What stands beside a space.
  private enum Kind {
    /// A Chinese character; a Chinese mark; a Latin letter, number or sign; a mark close to what it belongs to.
    case character, mark, latin, close

    init(_ scalar: Unicode.Scalar) {
      self =
        switch scalar.value {
        case 0x3400...0x9FFF: .character
        case 0x2014, 0x201C, 0x201D, 0x2026, 0x3000...0x303F, 0xFF00...0xFFEF: .mark
        default: Self.closeMarks.contains(scalar) ? .close : .latin
        }
    }

    private static let closeMarks: Set<Unicode.Scalar> = ["(", ")", "/", "?", "!", "'", "\"", ".", ",", "–"]

    func takesSpace(before next: Kind, isSpaced: Bool) -> Bool {
      if self == .mark || next == .mark { return false }
      if self == .character, next == .character { return false }
      if self == next || self == .close || next == .close { return isSpaced }
      return true
    }
  }
}
