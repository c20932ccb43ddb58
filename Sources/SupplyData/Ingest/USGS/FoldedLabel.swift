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
    var folded = ""
    var digits = ""
    func isYear() -> Bool { digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20")) }
    for scalar in label.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      default:
        if !isYear() { folded += digits }
        digits = ""
        if scalar.properties.isAlphabetic { folded += scalar.properties.lowercaseMapping }
      }
    }
    if !isYear() { folded += digits }
    if folded.hasSuffix("rounded") { folded.removeLast(7) }
    text = folded
  }
}
