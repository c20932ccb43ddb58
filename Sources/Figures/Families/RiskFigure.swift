import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The supply risk HHI_WGI of world production over the years, a panel for each reported series.
///
/// Every panel is of one series and stage, named in its heading; a year in which the series is not complete is a gap.
public enum RiskFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "risk", "Supply risk (HHI weighted by governance) of world production over the years.",
    reads: [.from, .to, .list, .minerals, .events], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    let governance = try Governance(sources.dataset)
    return try make(
      try RiskTrend(
        list: request.list, period: request.period, governance: governance, sources: sources.sources,
        reference: sources.dataset.reference),
      governance: governance, options: request.options, register: sources.register)
  }

  /// The chart of `trend`, whose governance weights are `governance`.
  ///
  /// - Throws: ``FigureError`` when the panels do not fit the page.
  public static func make(
    _ trend: RiskTrend, governance: Governance, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    try ChartGrid(content(trend, governance, options, register).marked(options), options: options).figure()
  }

  private static func content(
    _ trend: RiskTrend, _ governance: Governance, _ options: FigureOptions, _ register: Register
  ) -> ChartContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let known = trend.entries.filter { !$0.points.isEmpty }
    let points = known.flatMap(\.points)
    let editions = Set(points.map(\.shares.edition) + [governance.edition])
    let panels = panels(of: known, palette, options, register)
    let years = "\(trend.period.first)–\(trend.period.last)"
    let late = (trend.period.first...trend.period.last).first { (governance.year(for: $0) ?? $0) < $0 }
    let hasBreaks = panels.contains { !$0.breaks.isEmpty }
    let reading =
      "One series and stage a panel. A gap: the series is not complete."
      + (hasBreaks ? " \(ChartWords.breakReading)" : "")
      + (late.map { " From \($0) on, the governance of \(governance.year(for: $0) ?? $0)." } ?? "")
    let bounds = FigureCaption.Part(
      "Bands and whiskers: bounds, where producers are withheld, lumped together or without governance estimates.",
      brief: "Bands and whiskers: bounds.")
    let measure =
      "HHI_WGI = Σ s² g, 0 to 10,000, of the producers' shares s (percent) in world production and governance weights g (0 "
      + "best, 1 worst; \(governance.scale.words))."
    return ChartContent(
      name: "risk", title: "Supply risk of minerals, \(years)",
      heading: "HHI_WGI of world production, 0 to 10,000", years: trend.period,
      most: points.map(\.index.upper).max() ?? 1, panels: panels,
      samples: ChartWords.samples(of: panels, filled: "HHI_WGI", hollow: "", color: palette.gain)
        + (hasBreaks
          ? [ChartWords.breakSample(palette.ink)] : []),
      legend: [
        "\(measure) \(reading) \(bounds.text) \(CaptionText.capital(ChartWords.bounds)). List \(trend.list.name), \(years). Sources: "
          + "\(ChartWords.names(editions))."
      ],
      caption: FigureCaption(
        [
          "Supply risk of \(CaptionText.minerals(trend.list.name, of: trend.list.minerals)), \(years): \(measure) \(reading)",
          bounds,
        ]
          + details(of: trend, register) + [CaptionText.sources(editions)]),
      sources: editions)
  }

  /// A panel for each mineral, by name.
  private static func panels(
    of entries: [RiskTrend.Entry], _ palette: Palette, _ options: FigureOptions, _ register: Register
  ) -> [ChartPanel] {
    entries.map { entry in
      let name = options.names.name(of: entry.mineral, in: register)
      let shares = entry.points[0].shares
      let source = [shares.stage, shares.series.rawValue].filter { !$0.isEmpty }.joined(separator: ", ")
      return ChartPanel(
        id: "mineral:\(entry.mineral)",
        titles: ["\(name), \(source)", shares.stage.isEmpty ? name : "\(name), \(shares.stage)", name],
        series: [
          .init(
            id: "risk", meaning: "\(name): HHI_WGI of world production",
            style: .init(color: palette.gain),
            values: entry.points.map { point in
              .init(
                year: point.year, value: point.index,
                run: "\(entry.breaks.count { $0.year <= point.year })")
            })
        ], breaks: entry.breaks.map(\.year))
    }.sorted { ($0.titles[2], $0.id) < ($1.titles[2], $1.id) }
  }

  /// Which series stands for which mineral, where series break, whose risk a group's is, and what is omitted.
  private static func details(of trend: RiskTrend, _ register: Register) -> [FigureCaption.Part] {
    let known = trend.entries.filter { !$0.points.isEmpty }
    let series = Dictionary(
      known.map { entry in
        let shares = entry.points[0].shares
        let details = [shares.series.rawValue, shares.stage, shares.form, shares.basis].filter { !$0.isEmpty }
        return (details.joined(separator: " "), [entry.mineral])
      }, uniquingKeysWith: +)
    let breaks = Dictionary(
      known.flatMap { entry in entry.breaks.map { ("before \($0.year), \($0.reason)", [entry.mineral]) } },
      uniquingKeysWith: +)
    let left = trend.entries.filter(\.points.isEmpty).map {
      ChartWords.Omission(mineral: $0.mineral, reason: $0.test.reason ?? "")
    }
    return [
      ChartWords.series(series, register), ChartWords.breaks(breaks, areMarked: true, register),
      ChartWords.members(known.map { .init(mineral: $0.mineral, members: $0.members) }, register),
      ChartWords.omitted(left, register),
    ]
  }
}
