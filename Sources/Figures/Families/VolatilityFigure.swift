public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The volatility of prices over windows of years, printed and shaded: a row a mineral, in each column the coefficient of
/// variation of the window that ends in its year.
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
      try MarketPeriod(request, sources), threshold: request.theta, options: request.options,
      reference: sources.reference)
  }

  /// The figure of `market`; what is volatile, `threshold` or more, is bold.
  ///
  /// - Throws: ``FigureError`` when no price is known, or the rows do not fit the page.
  public static func make(
    _ market: MarketPeriod, threshold: Double, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    try YearCellsFigure(
      YearCells(market, theta: threshold, reference), list: market.list.name, options: options, reference
    ).figure(name)
  }
}

extension MarketPeriod {
  /// The windows of prices that `request` asks for, from `sources`.
  init(_ request: FigureRequest, _ sources: FigureSources) throws {
    try self.init(
      list: request.list, period: request.period, length: request.window,
      prices: MineralPrices(sources.sources, reference: sources.reference))
  }
}
