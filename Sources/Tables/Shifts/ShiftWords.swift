import SupplyAnalysis
import SupplyData

/// Shifts in sentences that say no more than the test allows.
enum ShiftWords {
  /// Two statements: the change from the first year to the last, and the trend.
  ///
  /// `Asia's share of mined nickel rose by 23.6 to 42.8 points, from 41.7–53.4 % (2013) to 77.0–84.4 % (2025); the
  /// trend test is undecided within the bounds (slope 3.32 points a year, p < 0.001).` "Rose" and "fell" hold for all
  /// values within the bounds.
  static func verdict(
    _ shift: ShareShift, in shares: RegionShares, level: Double, register: Register
  ) -> String {
    let subject =
      "\(possessive(shift.group.name(in: register))) share of \(whole(shares, register))"
    if shift.shares.allSatisfy({ $0.upper == 0 }) {
      return
        "\(subject) was 0 in every year from \(place(shares.years.first)) to \(place(shares.years.last))."
    }
    return "\(subject) \(change(shift, in: shares))\(breaks(shares)); \(trend(shift, level: level))."
  }

  /// The change: `rose by 23.6 to 42.8 points, from 41.7–53.4 % (2013) to 77.0–84.4 % (2025)`.
  static func change(_ shift: ShareShift, in shares: RegionShares) -> String {
    let decimals = decimals(shift)
    let from =
      "\(NumberText.interval(shift.first, decimals: decimals)) % (\(place(shares.years.first)))"
    let to = "\(NumberText.interval(shift.last, decimals: decimals)) % (\(place(shares.years.last)))"
    return switch shift.direction {
    case .rose: "rose by \(points(shift.change, decimals: decimals)), from \(from) to \(to)"
    case .fell: "fell by \(points(shift.change, decimals: decimals)), from \(from) to \(to)"
    case .unchanged: "did not change: \(from) and \(to)"
    case .unknown: "was \(from) and \(to), so that the sign of its change is not known"
    }
  }

  /// The trend: `the trend is upward (slope 5.23 points a year, p < 0.001)`, or why there is none.
  static func trend(_ shift: ShareShift, level: Double) -> String {
    guard let test = shift.trend.value else { return "no trend is tested, as \(shift.trend.reason ?? "")" }
    let numbers =
      "(slope \(NumberText.fixed(test.slope.slope, decimals: decimals(shift) + 1)) points a year, "
      + "\(probability(test.pValue)))"
    return switch shift.movement(level: level) {
    case .up: "the trend is upward \(numbers)"
    case .down: "the trend is downward \(numbers)"
    case .noTrend: "there is no trend beyond chance \(numbers)"
    case .undecided, .untested: "the trend test is undecided within the bounds \(numbers)"
    }
  }

  /// The size of a change whose sign is known: `1.4 to 4.0 points`.
  static func points(_ change: Interval, decimals: Int) -> String {
    let bounds = [abs(change.lower), abs(change.upper)].sorted()
    func texts(_ decimals: Int) -> [String] { bounds.map { NumberText.fixed($0, decimals: decimals) } }
    // A change that is not 0 does not read 0.0.
    let sizes = texts((decimals...decimals + 3).first { Double(texts($0)[0]) != 0 } ?? decimals)
    return sizes[0] == sizes[1] ? "\(sizes[0]) points" : "\(sizes[0]) to \(sizes[1]) points"
  }

  /// `at least 8, at most 13`, or `8`.
  static func count(_ count: BoundedCount) -> String {
    count.certain == count.possible
      ? "\(count.certain)" : "at least \(count.certain), at most \(count.possible)"
  }

  /// `mined nickel`, `graphite reserves`, `U.S. imports of antimony`.
  static func whole(_ shares: RegionShares, _ register: Register) -> String {
    let name = register.shortName(of: shares.mineral).lowercased()
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
    return names[((Int(nearest: bearing / 45) % 8) + 8) % 8]
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
      + shares.breaks.map { "\($0.year)" }.joined(separator: " and ")
  }

  private static func possessive(_ name: String) -> String { name.hasSuffix("s") ? "\(name)'" : "\(name)'s" }
}
