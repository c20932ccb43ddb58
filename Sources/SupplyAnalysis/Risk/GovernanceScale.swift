import SupplyData

/// Which Worldwide Governance Indicators a governance weight is made of.
public enum GovernanceScale: String, Sendable, Hashable, CaseIterable {
  /// The mean of all six.
  case meanOfSix = "all"
  /// Voice and accountability.
  case voiceAndAccountability = "voice-accountability"
  /// Political stability and absence of violence.
  case politicalStability = "political-stability"
  /// Government effectiveness.
  case governmentEffectiveness = "government-effectiveness"
  /// Regulatory quality.
  case regulatoryQuality = "regulatory-quality"
  /// Rule of law.
  case ruleOfLaw = "rule-of-law"
  /// Control of corruption.
  case controlOfCorruption = "control-of-corruption"

  /// The places of the estimates in a row that the weight is made of.
  var places: [Int] {
    let all = GovernanceRow.Dimension.allCases
    return all.indices.filter { self == .meanOfSix || all[$0].rawValue.replacing("_", with: "-") == rawValue }
  }

  /// The indicators in words.
  public var words: String {
    self == .meanOfSix ? "mean of the six indicators" : rawValue.replacing("-", with: " ")
  }
}
