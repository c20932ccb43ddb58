/// What the paper says of the critical minerals of the United States over 2013-2022, without the thresholds it used.
///
/// Reference: Wang, Li and Liu 2024, doi 10.3981/j.issn.1000-7857.2024.01.00093.
public enum PaperClaim: Sendable, CaseIterable {
  /// About 90 % rely on imports.
  case relyOnImports
  /// The prices of about 70 % fluctuate violently.
  case violentPrices
  /// The supply risk of about 32 % is high or keeps rising.
  case highOrRisingRisk

  /// The share of minerals, percent.
  public var share: Double {
    switch self {
    case .relyOnImports: 90
    case .violentPrices: 70
    case .highOrRisingRisk: 32
    }
  }

  /// How far "about" reaches, percentage points.
  public static let about = 2.5
}
