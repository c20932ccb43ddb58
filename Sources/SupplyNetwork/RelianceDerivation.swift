public import SupplyData

/// A net import reliance that nobody printed, derived from the figures of Data Series 140.
///
/// NIR = 100 × (AC - P) / AC with AC apparent consumption and P the domestic production that enters it, both as
/// printed; 0 where the country exports more than it imports. Which production counts differs by mineral and stands in
/// `reference/derived_reliance.csv` with what it was compared with; derived and printed figures differ by up to three
/// points there. Nothing is derived where a part is withheld or not available.
public struct RelianceDerivation: Sendable {
  /// The reliance, percent of apparent consumption.
  public let reliance: Interval
  /// Consumption, then the production that counts.
  public let parts: [SalientRow]

  /// The reliance of `mineral` in `year`; nil where there is no rule for the mineral or a part is unknown.
  init?(_ mineral: MineralID, in year: Int, _ statistics: SalientStatistics, _ reference: Reference) {
    guard let rule = reference.derivedReliances[mineral],
      let consumption = Self.figure(rule.consumption, "", mineral, year, statistics, reference),
      let amount = consumption.value.exact, amount > 0
    else { return nil }
    var parts = [consumption]
    var produced = 0.0
    for part in rule.production {
      guard let row = Self.figure(part.measure, part.form, mineral, year, statistics, reference),
        let value = row.value.exact, row.unit == consumption.unit
      else { return nil }
      parts.append(row)
      produced += value
    }
    self.parts = parts
    reliance = Interval(min(100, max(0, 100 * (amount - produced) / amount)))
  }

  /// A figure of Data Series 140: parts of other editions would be of another definition.
  private static func figure(
    _ measure: SalientRow.Measure, _ form: String, _ mineral: MineralID, _ year: Int,
    _ statistics: SalientStatistics, _ reference: Reference
  ) -> SalientRow? {
    statistics.all(measure, of: mineral).first {
      $0.year == year && $0.form == form && reference.editions[$0.edition]?.series == "DS140"
    }
  }
}
