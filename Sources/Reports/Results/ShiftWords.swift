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
    let from = "\(percent(shift.first)) % (\(place(shares.years.first)))"
    let to = "\(percent(shift.last)) % (\(place(shares.years.last)))"
    guard let test = shift.trend.value else {
      return "\(subject) was \(from) and \(to); \(shift.trend.reason ?? "no trend is told")."
    }
    let numbers =
      "slope \(NumberText.fixed(test.slope.slope, decimals: 2)) points a year, \(probability(test.pValue))"
    switch shift.movement(level: level) {
    case .up: return "\(subject) rose from \(from) to \(to), \(numbers)."
    case .down: return "\(subject) fell from \(from) to \(to), \(numbers)."
    case .noTrend:
      return "\(subject) was \(from) and \(to), with no trend that chance would not give (\(numbers))."
    case .cannotBeTold:
      return
        "\(subject) was \(from) and \(to); whether it moved cannot be told within the bounds (\(numbers))."
    }
  }

  /// `mined nickel`, `graphite reserves`, `U.S. imports of antimony`.
  static func whole(_ shares: RegionShares, _ reference: Reference) -> String {
    let name = reference.shortName(of: shares.mineral).lowercased()
    let label = shares.label
    if label.hasPrefix("USGS import") || label.hasPrefix("BACI") { return "U.S. imports of \(name)" }
    if label.contains("reserves") { return "\(name) reserves" }
    if label.contains("capacity") {
      return shares.stage.isEmpty ? "\(name) capacity" : "\(name) \(shares.stage) capacity"
    }
    switch shares.stage {
    case "mine": return "mined \(name)"
    case "": return "\(name) production"
    default: return "\(shares.stage) production of \(name)"
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

  private static func percent(_ share: Interval) -> String { NumberText.interval(share, decimals: 1) }

  private static func possessive(_ name: String) -> String { name.hasSuffix("s") ? "\(name)'" : "\(name)'s" }
}
