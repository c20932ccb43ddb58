public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The volatility of prices over windows of years, printed and shaded: a row a mineral, in each column the coefficient
/// of variation of the window that ends in its year.
///
/// The windows of two price series are never joined: a line stands between them.
public enum VolatilityFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "volatility", "Coefficient of variation of prices over windows of years, printed and shaded.",
    reads: [.from, .to, .list, .minerals, .window, .theta, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try sources.market(request), threshold: request.theta, options: request.options,
      register: sources.register)
  }

  /// The figure of `market`; what is volatile, `threshold` or more, is bold.
  ///
  /// - Throws: ``FigureError`` when no price is known, or the rows do not fit the page.
  public static func make(
    _ market: MarketPeriod, threshold: Double, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    try YearCellsFigure(
      YearCells(market, theta: threshold, register), list: market.list.name, options: options, register
    ).figure(name)
  }
}
