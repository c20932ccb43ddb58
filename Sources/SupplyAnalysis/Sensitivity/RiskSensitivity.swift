import Platform
import SupplyData
import SupplyNetwork

/// The headlines of supply risk under other thresholds, periods, editions, governance and stages.
struct RiskSensitivity {
  /// The percentiles of the usual risks whose value is the threshold; the first is the usual one.
  private static let percentiles: [Double] = [75, 60, 90]
  /// The p-values below which a trend counts, beside the usual one.
  private static let levels: [Double] = [0.05, 0.01]

  private let data: SensitivityData
  init(_ data: SensitivityData) { self.data = data }

  /// Every headline as usual and under each of `choices`. The threshold is the same value under all choices but that of
  /// the threshold itself, since a percentile would fix how many are high.
  func cases(_ choices: [SensitivityChoice]) throws(DataError) -> [SensitivityCase] {
    let usual = try risk(data.usual, nil)
    let thresholds = Self.percentiles.map { percentile in
      usual.value.flatMap { $0.value(of: .percentile(percentile)) }
    }
    let threshold = thresholds[0]
    let trend = try self.trend(data.usual, data.options.period)
    var cases =
      Self.levels(nil, "usual", usual, threshold) + [rising(nil, "usual", trend, TrendTest.defaultLevel)]
    if choices.contains(.threshold) {
      for (percentile, value) in zip(Self.percentiles, thresholds).dropFirst() {
        cases.append(Self.high(.threshold, "percentile \(Int(percentile))", usual, value))
      }
      for level in Self.levels { cases.append(rising(.threshold, "p < \(level)", trend, level)) }
    }
    if choices.contains(.window) {
      for period in data.shorter {
        cases.append(
          rising(
            .window, period.description, try self.trend(data.usual, period), TrendTest.defaultLevel))
      }
    }
    if choices.contains(.edition) {
      cases += Self.levels(.edition, data.otherEdition, try risk(data.other, nil), threshold)
      cases.append(
        rising(
          .edition, data.otherEdition, try self.trend(data.other, data.options.period), TrendTest.defaultLevel
        ))
    }
    if choices.contains(.weights) {
      cases.append(
        rising(.weights, "governance of each year", trend, TrendTest.defaultLevel, weights: .eachYear))
    }
    if choices.contains(.stage) {
      for (words, stage) in [("worst", RiskStage.worst), ("mine", .named("mine"))] {
        cases += Self.levels(.stage, words, try risk(data.usual, stage), threshold)
      }
    }
    return cases
  }

  private func risk(_ sources: NetworkSources, _ stage: RiskStage?) throws(DataError) -> Found<SupplyRisk> {
    try SensitivityData.found { () throws(DataError) in
      let network = try data.network(sources)
      guard let stage else { return try SupplyRisk(network, scheme: .wgi, governance: data.governance) }
      return try SupplyRisk(network, at: stage, governance: data.governance, in: sources)
    }
  }

  private func trend(_ sources: NetworkSources, _ period: YearWindow) throws(DataError) -> Found<RiskTrend> {
    try SensitivityData.found { () throws(DataError) in
      try RiskTrend(
        list: data.list, period: period, governance: data.governance, sources: sources,
        reference: data.dataset.reference)
    }
  }

  private static func levels(
    _ choice: SensitivityChoice?, _ words: String, _ risk: Found<SupplyRisk>, _ threshold: Double?
  ) -> [SensitivityCase] {
    let largest = Found { () throws(UnknownReason) -> SensitivityCase.Outcome in
      let risk = try risk.get()
      let known = risk.entries.compactMap { entry in entry.risk.value.map { (entry.mineral, $0) } }
      guard let first = known.largest(by: \.1.lower, then: \.0) else {
        throw .notPrinted("no risk is known")
      }
      return .init(first.1, of: .mineral(first.0), total: known.count, from: risk.editions)
    }
    return [
      SensitivityCase(headline: .largestRisk, choice: choice, setting: words, outcome: largest),
      high(choice, words, risk, threshold),
    ]
  }

  private static func high(
    _ choice: SensitivityChoice?, _ words: String, _ risk: Found<SupplyRisk>, _ threshold: Double?
  ) -> SensitivityCase {
    let outcome = Found { () throws(UnknownReason) -> SensitivityCase.Outcome in
      guard let threshold else {
        throw .incomplete(
          "fewer than \(RiskThreshold.leastSeries) risks are known, and a percentile takes as many")
      }
      let risk = try risk.get()
      return .init(risk.high(.fixed(threshold)), from: risk.editions)
    }
    return SensitivityCase(headline: .highRisk, choice: choice, setting: words, outcome: outcome)
  }

  private func rising(
    _ choice: SensitivityChoice?, _ words: String, _ trend: Found<RiskTrend>, _ level: Double,
    weights: RiskTrend.Weights = .fixed
  ) -> SensitivityCase {
    SensitivityCase(
      headline: .risingRisk, choice: choice, setting: words,
      outcome: trend.map { .init($0.rising(level: level, weights: weights), from: $0.editions) })
  }
}
