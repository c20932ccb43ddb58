/// Estimates of governance of a country and year, of `wgi/governance.csv`; about -2.5 (weak) to 2.5 (strong). They are
/// in standard deviations over all countries: -3.3 is the lowest ever, and what is beyond 4 is of another scale.
public struct GovernanceRow: TableRow {
  /// The six dimensions, in the order of the table.
  public enum Dimension: String, Sendable, CaseIterable {
    /// Voice and accountability.
    case voiceAndAccountability = "voice_accountability"
    /// Political stability and absence of violence.
    case politicalStability = "political_stability"
    /// Government effectiveness.
    case governmentEffectiveness = "government_effectiveness"
    /// Regulatory quality.
    case regulatoryQuality = "regulatory_quality"
    /// Rule of law.
    case ruleOfLaw = "rule_of_law"
    /// Control of corruption.
    case controlOfCorruption = "control_of_corruption"
  }

  /// What an estimate can be: in units of a standard deviation, nearly all lie within -2.5 and 2.5.
  public static let plausible: ClosedRange<Double> = -4...4

  /// The country.
  public let country: CountryCode
  /// The year.
  public let year: Int
  /// The estimates, in the order of ``Dimension``; nil where there is none.
  public let estimates: [Double?]

  /// What the table holds.
  public static let schema = TableSchema(
    "wgi/governance.csv", "Worldwide Governance Indicators, estimates", key: ["country", "year"],
    [
      .init("country", .country, "The country."),
      .init("year", .year, "The year."),
    ]
      + Dimension.allCases.map {
        .init($0.rawValue, .number, required: false, "Estimate, about -2.5 (weak) to 2.5 (strong).")
      })

  /// Reads the present row.
  public init(decoding row: inout RowDecoder) throws(DataError) {
    country = try row.country(0)
    year = try row.year(1)
    var estimates: [Double?] = []
    estimates.reserveCapacity(Dimension.allCases.count)
    for column in 2..<8 {
      let estimate = try row.number(column)
      if let estimate, !Self.plausible.contains(estimate) {
        throw row.fault(
          column, "\(estimate) is no estimate of governance, which lie within -4 and 4",
          remedy: "Use the estimates, not the percentile ranks or another scale")
      }
      estimates.append(estimate)
    }
    self.estimates = estimates
  }
}
