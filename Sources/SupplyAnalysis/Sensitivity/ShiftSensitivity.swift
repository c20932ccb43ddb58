import SupplyData
import SupplyNetwork

/// The headlines of the shifts of production under other levels, periods, editions, weights and stages.
struct ShiftSensitivity {
  /// The p-values below which a trend counts, beside the usual one.
  private static let levels: [Double] = [0.1, 0.01]
  private static let regions: [(headline: SensitivityHeadline, region: Region)] = [
    (.asia, .asia), (.africa, .africa), (.southAmerica, .southAmerica),
  ]

  private let data: SensitivityData
  init(_ data: SensitivityData) { self.data = data }

  /// Every headline as usual and under each of `choices`.
  func cases(_ choices: [SensitivityChoice]) throws(DataError) -> [SensitivityCase] {
    let usual = try panel(data.usual, data.options.period)
    var cases = Self.means(nil, "usual", usual) + [rising(nil, "usual", usual)]
    if choices.contains(.threshold) {
      cases += Self.levels.map { rising(.threshold, "p < \($0)", usual, level: $0) }
    }
    if choices.contains(.window) {
      for period in data.shorter {
        let panel = try panel(data.usual, period)
        cases += Self.means(.window, period.description, panel) + [rising(.window, period.description, panel)]
      }
    }
    if choices.contains(.edition) {
      let panel = try panel(data.other, data.options.period)
      cases += Self.means(.edition, data.otherEdition, panel) + [rising(.edition, data.otherEdition, panel)]
    }
    if choices.contains(.weights) { cases += byValue(usual) }
    if choices.contains(.stage) {
      let panel = try panel(data.usual, data.options.period, stage: "mine")
      cases += Self.means(.stage, "mine", panel) + [rising(.stage, "mine", panel)]
    }
    return cases
  }

  private func panel(
    _ sources: NetworkSources, _ period: YearWindow, stage: String? = nil
  ) throws(DataError) -> Found<ShiftPanel> {
    try SensitivityData.found { () throws(DataError) in
      try ShiftPanel(
        list: data.list, period: period, of: try ShiftSources(.production, data.dataset, sources),
        series: sources.reliance, stage: stage)
    }
  }

  private static func means(
    _ choice: SensitivityChoice?, _ words: String, _ panel: Found<ShiftPanel>
  ) -> [SensitivityCase] {
    regions.map { headline, region in
      SensitivityCase(
        headline: headline, choice: choice, setting: words,
        outcome: Found { () throws(UnknownReason) in
          let panel = try panel.get()
          guard let summary = panel.summary(of: .region(region)) else {
            throw .notDefined("\(region.rawValue) is no group of the panel")
          }
          return .init(summary.mean, total: panel.entries.count, from: panel.editions)
        })
    }
  }

  private func rising(
    _ choice: SensitivityChoice?, _ words: String, _ panel: Found<ShiftPanel>,
    level: Double = ShareShift.defaultLevel
  ) -> SensitivityCase {
    SensitivityCase(
      headline: .risingInAsia, choice: choice, setting: words,
      outcome: Found { () throws(UnknownReason) in
        let panel = try panel.get()
        guard let summary = panel.summary(of: .region(.asia), level: level) else {
          throw .notDefined("Asia is no group of the panel")
        }
        return .init(summary.rising, from: panel.editions)
      })
  }

  /// The change of the share in the value of production at the prices of the first year.
  private func byValue(_ panel: Found<ShiftPanel>) -> [SensitivityCase] {
    let reference = data.dataset.reference
    let value = panel.map {
      ValueShift($0, prices: MineralPrices(data.usual, reference: reference), reference: reference)
    }
    return Self.regions.map { headline, region in
      SensitivityCase(
        headline: headline, choice: .weights, setting: "by value",
        outcome: Found { () throws(UnknownReason) in
          let value = try value.get()
          guard let shares = value.shares(of: .region(region), in: reference.register) else {
            throw .partsUnknown("no mineral of the panel has a price by weight")
          }
          return .init(
            Interval(shares.last.lower - shares.first.upper, shares.last.upper - shares.first.lower),
            total: value.entries.count, from: try panel.get().editions)
        })
    }
  }
}
