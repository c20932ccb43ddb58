import Platform
public import SupplyData

/// The annual log returns of a mineral's price over a window of years, each taken inside one series and one edition,
/// and their standard deviation.
///
///     r(t) = ln(p(t) / p(t-1)),  volatility = √(Σ (r - mean)² / (n - 1))
///
/// Levels of two series are never joined, but their returns may stand in one window, since no return crosses from one
/// to the other. For a price whose returns are independent with standard deviation σ the coefficient of variation of
/// five years is about 0.9 σ, so one threshold serves both measures.
public struct LogReturns: Sendable {
  /// One return.
  public struct Return: Sendable {
    /// The later year.
    public let year: Int
    /// ln(p(t)/p(t-1)).
    public let value: Double
    /// The series it is taken in.
    public let series: PriceSeries
    /// The change of the price, a fraction: p(t)/p(t-1) - 1.
    public var change: Double { exp(value) - 1 }
  }

  /// The years of the prices.
  public let window: YearWindow
  /// The returns that are known, by year.
  public let returns: [Return]

  /// The returns of the first of `series` that has each, in `window`.
  init(_ series: [PriceSeries], in window: YearWindow) {
    self.window = window
    returns = (window.first + 1..<window.last + 1).compactMap { year in
      for candidate in series {
        if let ratio = candidate.ratio(to: year) {
          return Return(year: year, value: log(ratio), series: candidate)
        }
      }
      return nil
    }
  }

  /// The fewest returns from which a volatility of `length` years is computed unless others are asked for: half of
  /// them.
  public static func least(ofYears length: Int) -> Int { max(2, length / 2) }

  /// How many returns a window without gaps has.
  public var possible: Int { window.last - window.first }

  /// The sample standard deviation of the returns; nil for fewer than two.
  public var volatility: Double? {
    guard returns.count > 1 else { return nil }
    let mean = returns.reduce(0) { $0 + $1.value } / Double(returns.count)
    let squares = returns.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) }
    return (squares / Double(returns.count - 1)).squareRoot()
  }

  /// The returns with the largest absolute value, by year: more than one where they tie, as a price that doubles and
  /// falls back does.
  public var largest: [Return] {
    let most = returns.reduce(0) { max($0, abs($1.value)) }
    return returns.filter { abs($0.value) >= most * (1 - 1e-12) }
  }

  /// The rows that the returns are taken from, each once.
  public var rows: [SalientRow] {
    SalientRow.once(returns.compactMap { $0.series.steps[$0.year] }.flatMap { [$0.before, $0.after] })
  }
}

extension SalientRow {
  private struct Key: Hashable {
    let edition: Edition
    let measure: Measure
    let mineral: MineralID
    let form: String
    let year: Int
  }

  /// `rows`, each once, in their order.
  static func once(_ rows: [SalientRow]) -> [SalientRow] {
    var seen: Set<Key> = []
    return rows.filter {
      seen.insert(
        Key(edition: $0.edition, measure: $0.measure, mineral: $0.mineral, form: $0.form, year: $0.year)
      ).inserted
    }
  }
}
