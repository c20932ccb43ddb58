import Platform
public import SupplyData

/// The compound annual growth of world production, inside one series and stage.
///
/// G = (P(t)/P(t-n))^(1/n) - 1 with P the sum over all countries of a complete year.
public struct ProductionGrowth: Sendable {
  /// The first and the last year compared.
  public let years: YearWindow
  /// The growth a year, as a fraction.
  public let rate: Interval
  /// The producers of the first year.
  public let before: ProductionShares
  /// The producers of the last year.
  public let after: ProductionShares

  /// The growth of `mineral` to `year`.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - year: The year.
  ///   - span: Over how many years; where that year is not complete in any series, one year less, then one
  ///     more.
  ///   - production: World production.
  /// - Precondition: `span` is above 1.
  public static func of(
    _ mineral: MineralID, to year: Int, over span: Int = 5, in production: WorldProduction
  ) -> Found<ProductionGrowth> {
    precondition(span > 1, "growth spans more than a year")
    let latest = production.candidates(of: mineral, in: year).compactMap(\.shares)
    guard !latest.isEmpty else {
      return .missing(
        production.shares(of: mineral, in: year).unknown ?? .incomplete("production is not known"))
    }
    for length in [span, span - 1, span + 1] {
      let earlier = production.candidates(of: mineral, in: year - length).compactMap(\.shares)
      for after in latest {
        guard let before = earlier.first(where: { isSameSeries($0, after) }), before.total.lower > 0 else {
          continue
        }
        func rate(_ ratio: Double) -> Double { pow(ratio, 1 / Double(length)) - 1 }
        let low = rate(after.total.lower / before.total.upper)
        let high = rate(after.total.upper / before.total.lower)
        return .value(
          ProductionGrowth(
            years: YearWindow(year - length, year), rate: Interval(min(low, high), max(low, high)),
            before: before, after: after))
      }
    }
    return .missing(
      .incomplete(
        "no series of world production is complete both in \(year) and in \(year - span - 1)-\(year - span + 1)"
      ))
  }

  /// Whether two years are of one series, stage, form, basis and unit.
  static func isSameSeries(_ a: ProductionShares, _ b: ProductionShares) -> Bool {
    a.series == b.series && a.stage == b.stage && a.form == b.form && a.basis == b.basis && a.unit == b.unit
  }
}
