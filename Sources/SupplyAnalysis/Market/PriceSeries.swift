public import SupplyData

/// The prices of a mineral in one series: one publication family, one form, one unit.
///
/// The unit values of Data Series 140 and the prices of the Mineral Commodity Summaries are different series: they
/// are never joined.
public struct PriceSeries: Sendable {
  /// The mineral.
  public let mineral: MineralID
  /// The publication family, as `reference/editions.csv` names it: `MCS` or `DS140`.
  public let family: String
  /// What is priced, as printed; may be empty.
  public let form: String
  /// The unit of ``values``: that of the latest year.
  public let unit: String
  /// The figure of each year, as printed.
  public let figures: [Int: SalientRow]
  /// The price of each year in ``unit``; without the years that are withheld, not available or in a unit that cannot
  /// be compared.
  public let values: [Int: Interval]

  /// The series of `figures`, one a year, of one family and form; nil where there is none.
  init?(_ figures: [SalientRow], family: String, units: [String: UnitRecord]) {
    guard let latest = figures.max(by: { $0.year < $1.year }) else { return nil }
    mineral = latest.mineral
    self.family = family
    form = latest.form
    unit = latest.unit
    self.figures = Dictionary(figures.map { ($0.year, $0) }) { first, _ in first }
    var values: [Int: Interval] = [:]
    for figure in figures {
      guard let price = figure.value.interval, price.lower >= 0,
        let factor = Self.factor(from: figure.unit, to: latest.unit, units)
      else { continue }
      values[figure.year] = price * factor
    }
    self.values = values
  }

  /// The years with a price, in order.
  public var years: [Int] { values.keys.sorted() }

  /// The prices of `window`, one a year; nil where one is not known.
  public func values(in window: YearWindow) -> [Interval]? {
    let found = (window.first...window.last).compactMap { values[$0] }
    return found.count == window.last - window.first + 1 ? found : nil
  }

  private static func factor(from: String, to: String, _ units: [String: UnitRecord]) -> Double? {
    if from == to { return 1 }
    guard let a = units[from], let b = units[to], a.dimension == b.dimension, let one = a.factor,
      let other = b.factor
    else { return nil }
    return one / other
  }
}
