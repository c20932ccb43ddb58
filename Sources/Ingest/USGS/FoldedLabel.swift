import SupplyData

/// A publisher's label with everything left aside that changes without meaning: letter case, spaces, punctuation,
/// years and a closing "rounded".
///
/// `Mine production: rounded` and `Mine production` fold alike, and so do `1‑gram ampoules` and `1?gram ampoules`
/// (a hyphen the encoding could not hold), and sentences that name this year and last.
struct FoldedLabel: Hashable, Sendable {
  /// What is left: small letters and digits.
  let text: String

  /// Folds `label`. O(length).
  init(_ label: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(label.utf8.count)
    var digits = 0
    // Where the last digits make a year, they are taken back.
    func dropYear() {
      guard digits == 4, let century = folded.suffix(4).first, let decade = folded.suffix(3).first,
        (century == 0x31 && decade == 0x39) || (century == 0x32 && decade == 0x30)
      else { return }
      folded.removeLast(4)
    }
    for scalar in label.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39:
        folded.append(UInt8(scalar.value))
        digits += 1
        continue
      case 0x61...0x7A:
        dropYear()
        folded.append(UInt8(scalar.value))
      case 0x41...0x5A:
        dropYear()
        folded.append(UInt8(scalar.value + 32))
      case 0..<0x80: dropYear()
      default:
        dropYear()
        if scalar.properties.isAlphabetic { folded += Array(scalar.properties.lowercaseMapping.utf8) }
      }
      digits = 0
    }
    dropYear()
    if folded.suffix(7).elementsEqual("rounded".utf8) { folded.removeLast(7) }
    text = String(decoding: folded, as: UTF8.self)
  }
}
