import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// A measure of each mineral in each year, printed and shaded: a row a mineral, a column a year.
public enum HeatmapYearsFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "heatmap-years", "Minerals by years: reliance, risk or volatility, every value printed and shaded.",
    reads: [.from, .to, .list, .minerals, .measure], needs: [.from])

  /// What is printed and shaded.
  public enum Measure: String, Sendable, CaseIterable {
    /// The net import reliance, percent.
    case reliance
    /// The supply risk HHI_WGI of world production.
    case risk
    /// The coefficient of variation of prices.
    case volatility
  }

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    let values: YearCells
    switch request.measure {
    case .reliance:
      values = YearCells(
        try DependenceYears(list: request.list, period: request.period, sources: sources.sources),
        sources.reference)
    case .risk:
      let governance = try Governance(sources.dataset)
      values = YearCells(
        try RiskTrend(
          list: request.list, period: request.period, governance: governance, sources: sources.sources,
          reference: sources.reference), sources.reference)
    case .volatility:
      values = YearCells(
        try MarketPeriod(
          list: request.list, period: request.period, length: YearCells.window,
          prices: MineralPrices(sources.sources, reference: sources.reference)), sources.reference)
    }
    return try make(values, request, sources.reference)
  }

  private static func make(
    _ values: YearCells, _ request: FigureRequest, _ reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let (options, period) = (request.options, request.period)
    let years = values.years
    let rows = values.rows.map { row in
      (mineral: row.mineral, cells: row.cells, name: options.names.name(of: row.mineral, in: reference))
    }.sorted { ($0.name, $0.mineral) < ($1.name, $1.mineral) }
    let cells = rows.enumerated().flatMap { number, row in
      row.cells.map { cell in
        HeatmapContent.Cell(
          row: number, column: cell.year - years.first, text: cell.text,
          shade: min(1, max(0, cell.value / values.full)) * deepest,
          isBroken: cell.isBroken && cell.year > years.first)
      }
    }
    let span = "\(period.first)–\(period.last)"
    return try HeatmapLayout(
      HeatmapContent(
        name: "heatmap-years", title: "\(values.title), \(span)",
        rows: rows.map { .init(id: "mineral:\($0.mineral)", label: $0.name) },
        columns: (years.first...years.last).map { .init(id: "year:\($0)", label: "\($0)") },
        cells: cells, rowEnd: "", columnFoot: "", colors: [], notes: [values.reading],
        caption:
          "\(values.title) of the minerals of the list \(request.list.name), \(span): a row a mineral, a column a year. "
          + "\(values.reading)\(ChartWords.leftOut(values.left)) \(CaptionText.sources(values.editions))",
        sources: values.editions, omitted: 0, remedy: .anyOf([.raise(.width), .choose(.period)])),
      options: options
    ).figure()
  }

  /// The shade of the full value: text must still be read on it.
  private static let deepest = 0.85
}

/// The values of a measure by mineral and year, as a heat map prints them.
struct YearCells: Sendable {
  struct Cell: Sendable {
    let year: Int
    let text: String
    /// What is shaded.
    let value: Double
    var isBroken = false
  }

  struct Row: Sendable {
    let mineral: MineralID
    let cells: [Cell]
  }

  /// How many years a window of prices has.
  static let window = 5

  let title: String
  let years: YearWindow
  let rows: [Row]
  /// The value of the deepest shade.
  let full: Double
  let reading: String
  /// What is not drawn, with the reason.
  let left: [String]
  let editions: Set<Edition>

  /// The net import reliance of each year.
  init(_ dependence: DependenceYears, _ reference: Reference) {
    let groups = Dictionary(grouping: dependence.entries, by: RelianceChart.series)
    let known = groups.filter { $0.value[0].values.contains { $0.interval != nil } }
    title = "Net import reliance"
    years = dependence.period
    rows = known.map { mineral, entries in
      Row(
        mineral: mineral,
        cells: entries[0].values.compactMap { value in
          value.interval.map {
            Cell(
              year: value.year, text: value.token ?? "–", value: $0.clamped(to: 0...100).midpoint)
          }
        })
    }
    full = 100
    let values = known.values.flatMap { $0[0].values }
    let derived = values.contains { $0.figure == nil && $0.derivation != nil }
    reading =
      "Cells: percent of U.S. consumption as printed (> and <: a bound, shaded by the middle of what it allows; E: net exporter)"
      + (derived ? "; ≈: derived from consumption and production" : "") + ". Empty: withheld or not printed."
    left = groups.keys.filter { known[$0] == nil }.sorted()
      .map { "\(reference.shortName(of: $0).lowercased()) (no reliance known)" }
    editions = Set(
      values.flatMap { value in
        [value.figure?.edition].compactMap { $0 } + (value.derivation?.parts.map(\.edition) ?? [])
      })
  }

  /// The supply risk of each year in one series.
  init(_ trend: RiskTrend, _ reference: Reference) {
    let known = trend.entries.filter { !$0.points.isEmpty }
    title = "Supply risk HHI weighted by governance"
    years = trend.period
    rows = known.map { entry in
      let breaks = Set(entry.breaks.map(\.year))
      return Row(
        mineral: entry.mineral,
        cells: entry.points.map {
          Cell(
            year: $0.year, text: Self.bounded($0.index, decimals: 0), value: $0.index.upper,
            isBroken: breaks.contains($0.year))
        })
    }
    let points = known.flatMap(\.points)
    full = points.map(\.index.upper).max() ?? 1
    reading =
      "Cells: Σ s² g over the producers' shares s (percent) of world production and governance weights g (0 best, 1 worst), 0 "
      + "to 10,000; ≤: upper bound, where producers are withheld or lumped together. Shading: linear to the largest value. A line "
      + "between cells: another edition or scope begins, so that the two sides are not to be compared. Empty: the series is not complete."
    left = trend.entries.filter(\.points.isEmpty).map { $0.test.reason ?? "" }
    editions = Set(points.map(\.shares.edition) + [trend.governance.edition])
  }

  /// The volatility of the window that ends in each year.
  init(_ market: MarketPeriod, _ reference: Reference) {
    let known = market.entries.filter { $0.most != nil }
    title = "Volatility of prices"
    years = YearWindow(market.windows[0].last, market.windows[market.windows.count - 1].last)
    rows = known.map { entry in
      let found = entry.windows.compactMap(\.value)
      return Row(
        mineral: entry.mineral,
        cells: found.enumerated().map { place, volatility in
          Cell(
            year: volatility.window.last, text: Self.bounded(volatility.variation, decimals: 2),
            value: volatility.variation.upper,
            isBroken: place > 0 && Self.key(found[place - 1].series) != Self.key(volatility.series))
        })
    }
    let all = known.flatMap { $0.windows.compactMap(\.value) }
    full = all.map(\.variation.upper).filter(\.isFinite).max() ?? 1
    reading =
      "Cells: coefficient of variation (standard deviation over mean) of the price in the \(Self.window) years that end in the "
      + "column's year, inside one price series; windows that overlap share years. A line between cells: another price series "
      + "begins. Empty: no series covers the window."
    left = market.entries.filter { $0.most == nil }.map { entry in
      entry.windows.last?.reason ?? "no price of \(reference.shortName(of: entry.mineral).lowercased())"
    }
    editions = Set(all.flatMap { $0.figures.map(\.edition) })
  }

  private static func key(_ series: PriceSeries) -> [String] {
    [series.family, series.form, series.unit]
  }

  private static func bounded(_ value: Interval, decimals: Int) -> String {
    let (lower, upper) = (
      FigureText.number(value.lower, decimals: decimals), FigureText.number(value.upper, decimals: decimals)
    )
    return (lower == upper ? "" : "≤") + upper
  }
}
