import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The values of a measure by mineral and year, as a heat map prints them.
struct YearCells: Sendable {
  struct Cell: Sendable {
    let year: Int
    let text: String
    /// What is shaded.
    let value: Double
    /// Whether the row breaks before it.
    var isBroken = false
    /// Whether it reaches a threshold at either bound.
    var isMarked = false
    /// Whether it is of the second kind of source.
    var isItalic = false
  }

  struct Row: Sendable {
    let mineral: MineralID
    /// The known values, in the order of years.
    let cells: [Cell]
    /// Why a row has no value.
    var reason = ""
  }

  let title: String
  /// The period in words: `2013–2022`.
  let period: YearWindow
  /// The years that have a column.
  let years: YearWindow
  let rows: [Row]
  /// The value of the deepest shade.
  let full: Double
  let reading: String
  /// The signs that stand in cells, for the legend.
  let signs: [FigureLegend.Sample]
  /// What a cell without a value means.
  let unknown: String
  /// What a line between cells means.
  var breaks = ""
  let editions: Set<Edition>

  /// The net import reliance of each year.
  init(_ dependence: DependenceYears, _ register: Register) {
    let groups = Dictionary(grouping: dependence.entries, by: RelianceFigure.series)
    title = "Net import reliance"
    (period, years) = (dependence.period, dependence.period)
    rows = groups.map { mineral, entries in
      Row(
        mineral: mineral,
        cells: Self.cells(entries[0]),
        reason: "\(register.shortName(of: mineral).lowercased()) (no reliance known)")
    }
    full = 100
    let values = groups.values.flatMap { $0[0].values }.filter { $0.interval != nil }
    signs = FigureSigns(values.compactMap(\.token)).samples
    reading =
      "Cells: net imports, changes of stocks counted, in percent of apparent U.S. consumption; shades grow from 0 (white) to "
      + "100 %, and a bound is shaded by the middle of what it allows. A group that is printed as one is one row."
    unknown = "withheld or not printed"
    breaks = "a known break of the series"
    editions = Set(
      values.flatMap { value in
        [value.figure?.edition].compactMap { $0 } + (value.derivation?.parts.map(\.edition) ?? [])
      })
  }

  /// The known reliances of `entry`; a break before a year without one lies before the next that has one.
  private static func cells(_ entry: DependenceYears.Entry) -> [Cell] {
    var last = Int.min
    return entry.values.compactMap { value in
      guard let interval = value.interval else { return nil }
      defer { last = value.year }
      return Cell(
        year: value.year, text: value.token ?? "–", value: interval.clamped(to: 0...100).midpoint,
        isBroken: entry.breaks.contains { last < $0.year && $0.year <= value.year })
    }
  }

  /// The supply risk of each year in one series.
  init(_ trend: RiskTrend) {
    title = "Supply risk HHI_WGI"
    (period, years) = (trend.period, trend.period)
    rows = trend.entries.map { entry in
      let breaks = Set(entry.breaks.map(\.year))
      return Row(
        mineral: entry.mineral,
        cells: entry.points.map {
          Cell(
            year: $0.year, text: Self.bounded($0.index, decimals: 0), value: $0.index.upper,
            isBroken: breaks.contains($0.year))
        }, reason: entry.test.reason ?? "")
    }
    let points = trend.entries.flatMap(\.points)
    full = points.map(\.index.upper).max() ?? 1
    reading =
      "Cells: Σ s² g over the producers' shares s (percent) of world production and governance weights g (0 best, 1 worst), 0 "
      + "to 10,000; shades grow from 0 (white) to \(FigureText.number(full, decimals: 0)), by the upper bound. A row is of one "
      + "series and stage."
    signs = FigureSigns(rows.flatMap(\.cells).map(\.text)).samples
    unknown = "the series is not complete"
    breaks = "another edition or scope begins"
    editions = Set(points.map(\.shares.edition) + [trend.governance.edition])
  }

  /// The volatility of the window that ends in each year; `theta` and more is marked.
  init(_ market: MarketPeriod, theta: Double, _ register: Register) {
    title = "Volatility of prices"
    let (first, last) = (market.windows[0], market.windows[market.windows.count - 1])
    (period, years) = (market.period, YearWindow(first.last, last.last))
    rows = market.entries.map { entry in
      let found = entry.windows.compactMap(\.value)
      return Row(
        mineral: entry.mineral,
        cells: found.enumerated().map { place, volatility in
          Cell(
            year: volatility.window.last,
            text: Self.bounded(volatility.variation, decimals: Self.decimals(volatility.variation, theta)),
            value: volatility.variation.upper,
            isBroken: place > 0 && Self.key(found[place - 1].series) != Self.key(volatility.series),
            isMarked: volatility.variation.isAtLeast(theta) == .yes,
            isItalic: volatility.series.family == Self.unitValues)
        },
        reason: entry.windows.last?.reason
          ?? "no price of \(register.shortName(of: entry.mineral).lowercased())")
    }
    let all = market.entries.flatMap { $0.windows.compactMap(\.value) }
    full = all.map(\.variation.upper).filter(\.isFinite).max() ?? 1
    reading =
      "Cells: coefficient of variation (CV, population standard deviation over mean) of the price in the "
      + "\(first.last - first.first + 1) years that end in the column's year, inside one price series; windows that overlap share "
      + "years."
    let cells = rows.flatMap(\.cells)
    signs =
      FigureSigns(cells.map(\.text)).samples
      + (cells.contains(where: \.isMarked)
        ? [.sign("0.00", "volatile, CV of \(FigureText.number(theta)) or more", isBold: true)] : [])
      + (cells.contains(where: \.isItalic)
        ? [.sign("0.00", "unit values (Data Series 140)", isItalic: true)] : [])
    unknown = "no series covers the window"
    breaks = "another price series begins"
    editions = Set(all.flatMap { $0.figures.map(\.edition) })
  }

  /// The family of price series that are unit values.
  private static let unitValues = "DS140"

  /// Two decimals, or as many as keep a value that is below `theta` from being printed as `theta`.
  private static func decimals(_ value: Interval, _ theta: Double) -> Int {
    func isSided(_ decimals: Int) -> Bool {
      let scale = decimals == 2 ? 100.0 : 1000
      return [value.lower, value.upper].allSatisfy {
        ($0 * scale).rounded() / scale >= theta ? $0 >= theta : true
      }
    }
    return isSided(2) ? 2 : 3
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
