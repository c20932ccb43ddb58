/// A number that an analysis answers with first.
public enum SensitivityHeadline: String, Sendable, Hashable, CaseIterable {
  /// The largest mean part of U.S. consumption attributed to one country, percent.
  case exposure
  /// Of how many minerals one foreign country supplies the threshold or more of U.S. consumption.
  case supplied
  /// Of how many minerals one foreign country has the threshold or more of a stage.
  case controlled
  /// The largest risk HHI_WGI at the lower bounds, 0 to 10,000.
  case largestRisk = "largest-risk"
  /// How many entries of the list are at high risk.
  case highRisk = "high-risk"
  /// Of how many entries the risk rises.
  case risingRisk = "rising-risk"
  /// The mean change of Asia's share of production, percentage points.
  case asia
  /// The mean change of Africa's share of production, percentage points.
  case africa
  /// The mean change of South America's share of production, percentage points.
  case southAmerica = "south-america"
  /// Of how many minerals Asia's share of production has a rising trend.
  case risingInAsia = "rising-in-asia"

  /// The analysis that it comes from.
  public var analysis: SensitivityAnalysis {
    switch self {
    case .exposure, .supplied, .controlled: .chokepoints
    case .largestRisk, .highRisk, .risingRisk: .risk
    case .asia, .africa, .southAmerica, .risingInAsia: .shifts
    }
  }

  /// Whether it is a number of minerals.
  public var isCount: Bool {
    [.supplied, .controlled, .highRisk, .risingRisk, .risingInAsia].contains(self)
  }
}

/// An analysis whose headlines are looked at.
public enum SensitivityAnalysis: String, Sendable, Hashable, CaseIterable {
  /// Who can stop the supply.
  case chokepoints
  /// Supply risk.
  case risk
  /// Where production has moved.
  case shifts
}
