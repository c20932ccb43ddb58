/// The signs that stand beside values, each explained where it stands: one sign for one meaning in all families.
struct FigureSigns: Sendable {
  private let words: Set<Substring>

  /// The signs of `values`, as figures print them.
  init(_ values: some Sequence<String>) { words = Set(values.flatMap { $0.split(separator: " ") }) }

  /// The sign of a derived value.
  static let derived = "≈"
  /// What ``derived`` means.
  static let meaningOfDerived = "derived from consumption and production"

  /// The signs that occur, for the legend, always in one order.
  var samples: [FigureLegend.Sample] {
    let all = [
      (words.contains { $0.hasPrefix(Self.derived) }, Self.derived, Self.meaningOfDerived),
      (words.contains { $0.hasPrefix(">") || $0.hasPrefix("<") }, "> <", "bound as printed"),
      (words.contains { $0.hasPrefix("≤") }, "≤", "upper bound"),
      (words.contains("E"), "E", "net exporter"),
      (words.contains("–"), "–", "unknown"),
      (words.contains("?"), "?", "bounds leave it open"),
    ]
    return all.filter(\.0).map { .sign($0.1, $0.2) }
  }
}
