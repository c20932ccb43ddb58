/// The countries that produce a mineral in a year, with their shares of the world.
public struct ProductionShares: Sendable {
  /// A country's production.
  public struct Producer: Sendable {
    /// The country, or `OTH`.
    public let country: CountryCode
    /// The amount as printed.
    public let printed: PrintedValue
    /// The amount in ``ProductionShares/unit``; for a withheld one what the total leaves that the
    /// year is complete by.
    public let amount: Interval
    /// The share of the world, percent.
    public let share: Interval
    /// Whether the source calls the value an estimate.
    public let isEstimated: Bool
  }

  /// The mineral whose series it is: the one asked for, or the group it is reported with.
  public let mineral: MineralID
  /// The series: `MCS`, `WMD` or `BGS`.
  public let series: PublicationSeries
  /// The edition.
  public let edition: Edition
  /// The publication that restates it; empty where all values are of the publisher's own file.
  public let via: String
  /// The year.
  public let year: Int
  /// The stage of processing; may be empty.
  public let stage: String
  /// The product form; may be empty.
  public let form: String
  /// What is weighed; may be empty.
  public let basis: String
  /// The unit of the amounts.
  public let unit: String
  /// The named countries, largest first, ties by code; without `OTH`.
  public let named: [Producer]
  /// What the source calls other countries; nil where it prints none.
  public let other: Producer?
  /// The sum of all amounts.
  public let total: Interval
  /// The countries whose value is withheld or not available.
  public let withheld: [CountryCode]
  /// What the source says of the table that changes its meaning: codes of `reference/notes.csv`.
  public let notes: [String]
  /// Why the year counts as complete, or that nothing is printed to compare it with.
  public let completeness: String
  /// Whether the countries agree with a total or with the countries of another publisher. Where not, the shares are
  /// parts of the countries' own sum: upper bounds where a producer is missing.
  public let isCompared: Bool

  /// What tells the series from others, in words: publisher, stage, form and basis, as far as they are named.
  public var kind: String {
    [series.rawValue, stage, form, basis].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The series as a row that values are computed from.
  public var origin: Origin {
    Origin(
      edition, via: via, subject: "production", mineral: mineral, form: form, stage: stage,
      years: YearWindow(year, year))
  }
}
