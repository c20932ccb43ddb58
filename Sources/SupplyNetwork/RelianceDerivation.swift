public import SupplyData

/// A net import reliance that nobody printed, derived from the values of Data Series 140.
///
/// By production: NIR = 100 × (AC - P) / AC with AC apparent consumption and P the domestic production that enters it.
/// By trade: NIR = 100 × (I - E + S) / AC with imports I, exports E and what stocks fell by S. Each is 0 where the
/// country exports more than it imports. Which of the two, and which production counts, differs by mineral and stands
/// in `reference/derived_reliance.csv` with what it was compared with; derived and printed values differ by up to three
/// points there. Nothing is derived where a part is withheld or not available.
public struct RelianceDerivation: Sendable {
  /// The reliance, percent of apparent consumption.
  public let reliance: Interval
  /// Consumption, then what it was computed with.
  public let parts: [SalientRow]

  /// The reliance of `mineral` in `year`; nil where there is no rule for the mineral or a part is unknown.
  init?(_ mineral: MineralID, in year: Int, _ statistics: SalientStatistics, _ reference: Reference) {
    guard let rule = reference.derivedReliances[mineral] else { return nil }
    let values = Values(mineral: mineral, statistics: statistics, reference: reference)
    guard let consumption = values.row(rule.consumption, "", year), let amount = consumption.value.exact,
      amount > 0
    else { return nil }
    let computed =
      switch rule.method {
      case .production: values.production(rule, year, unit: consumption.unit).map { (amount - $0.0, $0.1) }
      case .trade: values.netImports(year, unit: consumption.unit)
      }
    guard let (imported, rows) = computed else { return nil }
    parts = [consumption] + rows
    reliance = Interval(min(100, max(0, 100 * imported / amount)))
  }

  /// Values of Data Series 140: parts of other editions would be of another definition.
  private struct Values {
    let mineral: MineralID
    let statistics: SalientStatistics
    let reference: Reference

    func row(_ measure: SalientRow.Measure, _ form: String, _ year: Int) -> SalientRow? {
      statistics.all(measure, of: mineral).first {
        $0.year == year && $0.form == form && reference.editions[$0.edition]?.series == .historicalStatistics
      }
    }

    private func amount(
      _ measure: SalientRow.Measure, _ form: String, _ year: Int, unit: String
    ) -> (value: Double, row: SalientRow)? {
      guard let row = row(measure, form, year), row.unit == unit, let value = row.value.exact else {
        return nil
      }
      return (value, row)
    }

    /// The production that counts, and its rows.
    func production(_ rule: DerivedRelianceRule, _ year: Int, unit: String) -> (Double, [SalientRow])? {
      var produced = 0.0
      var rows: [SalientRow] = []
      for part in rule.production {
        guard let next = amount(part.measure, part.form, year, unit: unit) else { return nil }
        produced += next.value
        rows.append(next.row)
      }
      return (produced, rows)
    }

    /// Imports less exports, with what stocks fell by where the mineral has stocks at all, and the rows.
    func netImports(_ year: Int, unit: String) -> (Double, [SalientRow])? {
      guard let imports = amount(.imports, "", year, unit: unit),
        let exports = amount(.exports, "", year, unit: unit)
      else { return nil }
      let net = imports.value - exports.value
      let hasStocks = statistics.all(.stocks, of: mineral).contains {
        $0.form.isEmpty && reference.editions[$0.edition]?.series == .historicalStatistics
      }
      guard hasStocks else { return (net, [imports.row, exports.row]) }
      guard let before = amount(.stocks, "", year - 1, unit: unit),
        let after = amount(.stocks, "", year, unit: unit)
      else { return nil }
      return (net + before.value - after.value, [imports.row, exports.row, before.row, after.row])
    }
  }
}
