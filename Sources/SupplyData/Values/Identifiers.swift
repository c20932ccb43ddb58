/// The kebab-case id of a mineral in `reference/minerals.csv`.
public struct MineralID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The id's letters.
  public let rawValue: String
  /// The id `rawValue`.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// The id spelled by a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// The id's letters.
  public var description: String { rawValue }
  /// By letters.
  public static func < (a: MineralID, b: MineralID) -> Bool { a.rawValue < b.rawValue }
}

/// The ISO 3166-1 alpha-3 code of a country, or `OTH` for a source's "Other countries", or `WLD` for its printed
/// world total.
public struct CountryCode: Sendable, Hashable, Comparable, Codable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The code's letters.
  public let rawValue: String
  /// The code `rawValue`.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// The code spelled by a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// The code's letters.
  public var description: String { rawValue }
  /// By letters.
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.rawValue < b.rawValue }

  /// The countries that a source lumps together as "Other countries".
  public static let other: CountryCode = "OTH"
  /// The source's own printed world total.
  public static let world: CountryCode = "WLD"
  /// The United States.
  public static let unitedStates: CountryCode = "USA"
}

/// The publication that printed a number: `MCS2026`, `DS140`, `WMD2024`, `BACI202601`.
public struct Edition: Sendable, Hashable, Comparable, Codable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The edition's letters.
  public let rawValue: String
  /// The edition `rawValue`.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// The edition spelled by a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// The edition's letters.
  public var description: String { rawValue }
  /// By their letters.
  public static func < (a: Edition, b: Edition) -> Bool { a.rawValue < b.rawValue }
}

/// The years `first` to `last`, both inclusive, over which a source averages.
public struct YearWindow: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// The first year.
  public let first: Int
  /// The last year.
  public let last: Int
  /// The years from `first` to `last`.
  ///
  /// - Precondition: `first <= last`.
  public init(_ first: Int, _ last: Int) {
    precondition(first <= last, "a window's years are in order")
    self.first = first
    self.last = last
  }
  /// The middle of the window: 2022.5 for 2021-24.
  public var middle: Double { Double(first + last) / 2 }
  /// Whether `year` lies in the window.
  public func contains(_ year: Int) -> Bool { first <= year && year <= last }
  /// `2021-24`, as the sources print it, or the single year.
  public var description: String {
    if first == last { return "\(first)" }
    guard first / 100 == last / 100 else { return "\(first)-\(last)" }
    return "\(first)-\(last % 100 < 10 ? "0" : "")\(last % 100)"
  }
  /// How many years the window has.
  public var length: Int { last - first + 1 }
  /// How long `windows` are, as a phrase: `4 years`, `1 to 4 years`.
  public static func lengths(of windows: some Sequence<YearWindow>) -> String {
    let lengths = windows.map(\.length)
    guard let least = lengths.min(), let most = lengths.max() else { return "no years" }
    return least == most ? "\(most) year\(most == 1 ? "" : "s")" : "\(least) to \(most) years"
  }
  /// The runs of `years`, which rise: `2011-15, 2018-22`; empty where there are none.
  ///
  /// - Complexity: O(n).
  public static func runs(of years: some Sequence<Int>) -> String {
    var runs: [YearWindow] = []
    for year in years {
      if let last = runs.last, last.last == year - 1 {
        runs[runs.count - 1] = YearWindow(last.first, year)
      } else {
        runs.append(YearWindow(year, year))
      }
    }
    return runs.map(\.description).joined(separator: ", ")
  }
  /// By first year, then by last.
  public static func < (a: YearWindow, b: YearWindow) -> Bool { (a.first, a.last) < (b.first, b.last) }
}
