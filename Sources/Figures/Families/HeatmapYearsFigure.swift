import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// A measure of each mineral in each year, printed and shaded: a row a mineral, a column a year.
public enum HeatmapYearsFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "heatmap-years", "Minerals by years: reliance, risk or volatility, every value printed and shaded.",
    reads: [.from, .to, .list, .minerals, .measure, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    let values: YearCells
    switch request.measure {
    case .reliance:
      values = YearCells(
        try DependenceYears(list: request.list, period: request.period, sources: sources.sources),
        sources.register)
    case .risk:
      values = YearCells(
        try RiskTrend(
          list: request.list, period: request.period, governance: try Governance(sources.dataset),
          sources: sources.sources, reference: sources.dataset.reference))
    case .volatility:
      values = YearCells(
        try sources.market(request), theta: request.theta, sources.register)
    }
    return try YearCellsFigure(values, list: request.list.name, options: request.options, sources.register)
      .figure(name)
  }
}
