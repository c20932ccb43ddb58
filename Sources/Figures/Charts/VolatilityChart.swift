import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The volatility of prices over windows of years, a panel for each mineral: the coefficient of variation of the window
/// that ends in each year, and the line above which a price is called violent.
///
/// The windows of two price series are never joined. Neighbouring windows share years, which smooths the line; the legend
/// says so.
public enum VolatilityChart: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "volatility", "Coefficient of variation of prices over windows of years.",
    reads: [.from, .to, .list, .minerals, .window, .theta, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try MarketPeriod(
        list: request.list, period: request.period, length: request.window,
        prices: MineralPrices(sources.sources, reference: sources.reference)),
      threshold: request.theta, options: request.options, reference: sources.reference)
  }

  /// The chart of `market` with the line at `threshold`.
  ///
  /// - Throws: ``FigureError`` when the panels do not fit the page.
  public static func make(
    _ market: MarketPeriod, threshold: Double, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    try ChartGrid(content(market, threshold, options, reference).marked(options), options: options).figure()
  }

  private static func content(
    _ market: MarketPeriod, _ threshold: Double, _ options: FigureOptions, _ reference: Reference
  ) -> ChartContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let known = market.entries.filter { $0.most != nil }
    let all = known.flatMap { $0.windows.compactMap(\.value) }
    let editions = Set(all.flatMap { $0.figures.map(\.edition) })
    let panels = known.map { entry in
      let name = options.names.name(of: entry.mineral, in: reference)
      let values = entry.windows.compactMap(\.value).map { volatility in
        ChartSeries.Value(
          year: volatility.window.last, value: volatility.variation,
          run: "\(volatility.series.family) \(volatility.series.form) \(volatility.series.unit)",
          isHollow: volatility.series.family == "DS140")
      }
      return ChartPanel(
        id: "mineral:\(entry.mineral)", titles: [name],
        series: [
          .init(
            id: "cv", meaning: "\(name): coefficient of variation of the price",
            style: .init(color: palette.gain), values: values)
        ])
    }.sorted { ($0.titles[0], $0.id) < ($1.titles[0], $1.id) }
    let (first, last) = (market.windows[0], market.windows[market.windows.count - 1])
    let length = first.last - first.first + 1
    let drawing =
      "Each value is of the window of \(length) years that ends in its year, inside one price series; windows that overlap "
      + "share years. Filled marks, prices of the Mineral Commodity Summaries (MCS); hollow marks on a thin line, unit values "
      + "of Data Series 140 (DS140); the two are never joined. A gap: no series covers the window."
    let left = market.entries.filter { $0.most == nil }.map { entry in
      entry.windows.last?.reason ?? "no price of \(reference.shortName(of: entry.mineral).lowercased())"
    }
    let cut = FigureText.number(threshold)
    return ChartContent(
      name: "volatility", title: "Volatility of mineral prices, \(market.period.first)–\(market.period.last)",
      heading: "CV of the price over \(length) years (standard deviation / mean)",
      years: YearWindow(first.last, last.last),
      most: max(threshold, all.map(\.variation.upper).filter(\.isFinite).max() ?? 1), panels: panels,
      cut: threshold,
      samples: ChartWords.samples(of: panels, filled: "MCS", hollow: "DS140", color: palette.gain) + [
        .init(text: "violent from θ = \(cut) on", width: 0.5, color: palette.loss, isDashed: true)
      ],
      legend: [
        "\(drawing) List \(market.list.name). Sources: \(ChartWords.names(editions))."
      ],
      caption:
        "Volatility of the prices of the minerals of the list \(market.list.name): coefficient of variation (population "
        + "standard deviation over mean), windows inside \(market.period.first)–\(market.period.last). \(drawing) Dashed "
        + "horizontal line: θ = \(cut), from which on a price is called violent."
        + "\(ChartWords.leftOut(left))\(ChartWords.citations(editions, reference))", sources: editions)
  }
}
