import SupplyData

/// A year or a window of years as a release prints it: `2025`, `2021–24`, `2021-2024`.
struct PublishedYears: Hashable, Sendable {
  /// The first year.
  let first: Int
  /// The last year, or the only one.
  let last: Int

  /// Reads `text`; nil where it is neither a year nor a window, from 1900 to 2100.
  init?(_ text: String) {
    let parts = text.trimmingBlanks().asciiSigns().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap(Self.year(_:)) else { return nil }
    self.first = first
    switch parts.count {
    case 1: last = first
    case 2:
      let isShort = parts[1].utf8.count == 2
      guard let last = isShort ? Self.year("\(first / 100)\(parts[1])") : Self.year(parts[1]), last >= first
      else { return nil }
      self.last = last
    default: return nil
    }
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }
}
