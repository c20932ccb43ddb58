import SupplyAnalysis
import SupplyData

/// Shifts in sentences that say no more than the test allows.
enum ShiftWords {
  /// `Indonesia's share of mined nickel rose from 32.1 % (2013) to 48.8 % (2022), slope 2.1 points a year, p < 0.01.`
  ///
  /// "Rose" and "fell" need a test that holds for all values within the bounds; without it the sentence says that there
  /// is no trend, that the bounds or the years do not tell, or, where no trend can be told at all, only what the
  /// shares were.
  static func verdict(
    _ shift: ShareShift, in shares: RegionShares, level: Double, reference: Reference
  ) -> String {
    let whole = whole(shares, reference)
    let subject = "\(possessive(shift.group.name(in: reference))) share of \(whole)"
    if shift.shares.allSatisfy({ $0.upper == 0 }) {
      return
        "\(subject) was 0 in every year from \(place(shares.years.first)) to \(place(shares.years.last))."
    }
    let decimals = decimals(shift)
    let from =
      "\(NumberText.interval(shift.first, decimals: decimals)) % (\(place(shares.years.first)))"
    let to = "\(NumberText.interval(shift.last, decimals: decimals)) % (\(place(shares.years.last)))"
    guard let test = shift.trend.value else {
      return "\(subject) was \(from) and \(to); \(shift.trend.reason ?? "no trend is told")\(breaks(shares))."
    }
    let numbers =
      "slope \(NumberText.fixed(test.slope.slope, decimals: decimals + 1)) points a year, "
      + "\(probability(test.pValue))" + breaks(shares)
    switch shift.movement(level: level) {
    case .up: return "\(subject) rose from \(from) to \(to), \(numbers)."
    case .down: return "\(subject) fell from \(from) to \(to), \(numbers)."
    case .noTrend:
      return "\(subject) was \(from) and \(to), with no trend beyond chance (\(numbers))."
    case .unknown:
      return
        "\(subject) was \(from) and \(to); whether it moved cannot be told within the bounds (\(numbers))."
    }
  }

  /// `mined nickel`, `graphite reserves`, `U.S. imports of antimony`.
  static func whole(_ shares: RegionShares, _ reference: Reference) -> String {
    let name = reference.shortName(of: shares.mineral).lowercased()
    return switch (shares.subject, shares.stage) {
    case (.imports, _), (.baci, _): "U.S. imports of \(name)"
    case (.reserves, _): "\(name) reserves"
    case (.capacity, ""): "\(name) capacity"
    case (.capacity, let stage): "\(stage) capacity of \(name)"
    case (.production, "mine"): "mined \(name)"
    case (.production, ""): "\(name) production"
    case (.production, let stage): "\(stage) production of \(name)"
    }
  }

  /// `p < 0.001`, `p < 0.01`, or p to two digits.
  static func probability(_ p: Double) -> String {
    if p < 0.001 { return "p < 0.001" }
    if p < 0.01 { return "p < 0.01" }
    return "p = \(NumberText.fixed(p, decimals: p < 0.1 ? 3 : 2))"
  }

  /// A direction in degrees as one of eight winds.
  static func wind(_ bearing: Double) -> String {
    let names = [
      "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west",
    ]
    return names[Int((bearing / 45).rounded()) % 8]
  }

  private static func place(_ year: CountryAmounts?) -> String { year?.window.description ?? "–" }

  /// One decimal; three where with one the first share and the last read the same though they differ.
  private static func decimals(_ shift: ShareShift) -> Int {
    let texts = [shift.first, shift.last].map { NumberText.interval($0, decimals: 1) }
    return texts[0] == texts[1] && shift.first != shift.last ? 3 : 1
  }

  /// Says where the series breaks on the way.
  private static func breaks(_ shares: RegionShares) -> String {
    guard !shares.breaks.isEmpty else { return "" }
    return ", over a break of the series before "
      + shares.breaks.map { "\($0)" }.joined(separator: " and ")
  }

  private static func possessive(_ name: String) -> String { name.hasSuffix("s") ? "\(name)'" : "\(name)'s" }
}
