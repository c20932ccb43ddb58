public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// What an author asks a family for; a family reads what its ``FigureFamily/choices`` name.
public struct FigureRequest: Sendable {
  /// The year.
  public var year = 2022
  /// The list of minerals, or the minerals that stand in its place.
  public var list: MineralList
  /// What the shares of suppliers are of.
  public var imports = ImportRule.best
  /// The first year of a period; nil where none is chosen.
  public var from: Int?
  /// The last year of a period; ``year`` where nil.
  public var to: Int?
  /// Several years, in order.
  public var years: [Int] = [2019, 2022]
  /// The one mineral of the figure; nil where none is chosen.
  public var mineral: MineralID?
  /// Whose shares are drawn.
  public var subject = ShareSubject.regions
  /// What is shaded of each mineral and year.
  public var measure = YearMeasure.reliance
  /// How many years a window of prices has.
  public var window = 5
  /// From which coefficient of variation on a price is volatile.
  public var theta = VolatilityMeasure.defaultThreshold
  /// From which part of consumption on a mineral depends on the set, or is highly dependent, percent.
  public var atLeast = 50.0
  /// How supply risk is measured.
  public var scheme = RiskScheme.wgi
  /// The page, typeface, names and what else every family reads.
  public var options = FigureOptions()

  /// The usual choices for `list`.
  public init(list: MineralList) { self.list = list }

  /// The years from ``from`` to ``to``; the five that end in the last one where no first is chosen.
  public var period: YearWindow {
    let last = to ?? year
    return YearWindow(from ?? last - 4, last)
  }
}

/// Whose shares are drawn.
public enum ShareSubject: String, Sendable, CaseIterable {
  /// Regions, with Asia without China.
  case regions
  /// Countries.
  case countries
}

/// What is printed and shaded.
public enum YearMeasure: String, Sendable, CaseIterable {
  /// The net import reliance, percent.
  case reliance
  /// The supply risk HHI_WGI of world production.
  case risk
  /// The coefficient of variation of prices.
  case volatility
}
