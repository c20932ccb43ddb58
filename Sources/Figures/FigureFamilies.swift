/// Every family of figures.
public enum FigureFamilies {
  /// The families in the order in which help, gallery and README list them.
  public static let all: [any FigureFamily.Type] = [
    NetworkFigure.self, ProductionFigure.self, RegionsFigure.self, DifferenceFigure.self, YearsFigure.self,
    ChokepointFigure.self, HeatmapFigure.self, HeatmapYearsFigure.self, BumpFigure.self, AlluvialFigure.self,
    TradeFigure.self, TraceFigure.self, MapFigure.self, ChoroplethFigure.self, ProjectionFigure.self,
    RelianceFigure.self, VolatilityFigure.self, RiskFigure.self, PlaneFigure.self, SharesFigure.self,
    SlopesFigure.self, GravityFigure.self,
  ]

  /// The family called `name`; nil where there is none.
  public static func family(named name: String) -> (any FigureFamily.Type)? { all.first { $0.name == name } }
}
