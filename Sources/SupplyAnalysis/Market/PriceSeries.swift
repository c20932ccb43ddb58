public import SupplyData

/// The prices of a mineral in one series: one publication family, one form, one unit.
///
/// The unit values of Data Series 140 and the prices of the Mineral Commodity Summaries are different series: they
/// are never joined.
public struct PriceSeries: Sendable {
  /// A change of the price from one year to the next, both printed by one edition.
  public struct Step: Sendable {
    /// The price of the year before.
    public let before: SalientRow
    /// The price of the year.
    public let after: SalientRow
  }

  /// The mineral.
  public let mineral: MineralID
  /// The publication family, as `reference/editions.csv` names it: `MCS` or `DS140`.
  public let family: String
  /// What is priced, as printed; may be empty.
  public let form: String
  /// The unit of ``values``: that of the latest year.
  public let unit: String
  /// The row of each year, of the edition that the vintage chooses.
  public let figures: [Int: SalientRow]
  /// The price of each year in ``unit``; without the years that are withheld, not available or in a unit that cannot
  /// be compared.
  public let values: [Int: Interval]
  /// The change to each year within one edition, the one that the vintage chooses of those that print both years;
  /// without the years where a price is a range, 0 or unknown.
  public let steps: [Int: Step]
  private let units: [String: UnitRecord]

  /// The series of `rows`, of one family and form and of all editions; nil where there is none.
  init?(_ rows: [SalientRow], family: String, vintage: Vintage, reference: Reference) {
    let byYear = Dictionary(grouping: rows, by: \.year)
    let figures = byYear.compactMapValues {
      vintage.choose(among: $0, of: reference, edition: { $0.edition })
    }
    guard let latest = figures.values.max(by: { $0.year < $1.year }) else { return nil }
    mineral = latest.mineral
    self.family = family
    form = latest.form
    unit = latest.unit
    self.figures = figures
    values = figures.compactMapValues { row in
      guard let price = row.value.interval, price.lower >= 0,
        let factor = Self.factor(from: row.unit, to: latest.unit, reference.units)
      else { return nil }
      return price * factor
    }
    steps = Dictionary(
      uniqueKeysWithValues: byYear.compactMap { year, rows in
        let pairs = rows.compactMap { after in
          (byYear[year - 1] ?? []).first { $0.edition == after.edition }.map {
            Step(before: $0, after: after)
          }
        }
        let usable = pairs.filter {
          ($0.before.value.exact ?? 0) > 0 && ($0.after.value.exact ?? 0) > 0
            && Self.factor(from: $0.before.unit, to: $0.after.unit, reference.units) != nil
        }
        return vintage.choose(among: usable, of: reference, edition: { $0.after.edition }).map { (year, $0) }
      })
    units = reference.units
  }

  /// The years with a price, in order.
  public var years: [Int] { values.keys.sorted() }

  /// The prices of `window`, one a year; nil where one is not known.
  public func values(in window: YearWindow) -> [Interval]? {
    let found = (window.first...window.last).compactMap { values[$0] }
    return found.count == window.last - window.first + 1 ? found : nil
  }

  /// The price of `year` over that of the year before, within one edition; nil where none prints both as numbers above
  /// 0.
  public func ratio(to year: Int) -> Double? {
    guard let step = steps[year], let before = step.before.value.exact, let after = step.after.value.exact,
      let factor = Self.factor(from: step.after.unit, to: step.before.unit, units)
    else { return nil }
    return after * factor / before
  }

  private static func factor(from: String, to: String, _ units: [String: UnitRecord]) -> Double? {
    if from == to { return 1 }
    guard let a = units[from], let b = units[to], a.dimension == b.dimension, let factor = a.factor,
      let divisor = b.factor
    else { return nil }
    return factor / divisor
  }
}
