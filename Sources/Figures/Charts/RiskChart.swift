import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The supply risk HHI_WGI of world production over the years, a panel for each reported series.
///
/// Every panel is of one series and stage, named in its heading; a year in which the series is not complete is a gap.
public enum RiskChart: FigureFamily {
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
        reference: sources.reference),
      governance: governance, options: request.options, reference: sources.reference)
  }

  /// The chart of `trend`, whose governance weights are `governance`.
  ///
  /// - Throws: ``FigureError`` when the panels do not fit the page.
  public static func make(
    _ trend: RiskTrend, governance: Governance, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    try ChartGrid(content(trend, governance, options, reference).marked(options), options: options).figure()
  }

  private static func content(
    _ trend: RiskTrend, _ governance: Governance, _ options: FigureOptions, _ reference: Reference
  ) -> ChartContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let known = trend.entries.filter { !$0.points.isEmpty }
    let points = known.flatMap(\.points)
    let editions = Set(points.map(\.shares.edition) + [governance.edition])
    let panels = known.map { entry in
      let name = options.names.name(of: entry.mineral, in: reference)
      let shares = entry.points[0].shares
      let source = [shares.stage, shares.series].filter { !$0.isEmpty }.joined(separator: ", ")
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
    let years = "\(trend.period.first)–\(trend.period.last)"
    let late = (trend.period.first...trend.period.last).first { (governance.year(for: $0) ?? $0) < $0 }
    let drawing =
      "HHI_WGI = Σ s² g over the producers' shares s (percent) of world production and governance weights g (0 best, 1 "
      + "worst; \(governance.scale.words)); 0 to 10,000. One series and stage a panel. Bands and whiskers: bounds, where "
      + "producers are withheld, lumped together or without governance estimates; \(ChartWords.bounds). A gap: the series is not complete. A "
      + "dotted upright: another edition or scope begins, and what is left and right of it is not to be compared."
      + (late.map { " From \($0) on, the governance of \(governance.year(for: $0) ?? $0)." } ?? "")
    let series = known.map { entry in
      let shares = entry.points[0].shares
      let details = [shares.stage, shares.form, shares.basis, shares.series].filter { !$0.isEmpty }
      return
        "\(reference.shortName(of: entry.mineral).lowercased()) (\(details.joined(separator: ", ")))"
    }
    let members = known.map { ChartWords.members($0.mineral, $0.members, reference) }.joined()
    let left = trend.entries.filter(\.points.isEmpty).map { $0.test.reason ?? "" }
    return ChartContent(
      name: "risk", title: "Supply risk of minerals, \(years)",
      heading: "HHI_WGI of world production, 0 to 10,000", years: trend.period,
      most: points.map(\.index.upper).max() ?? 1, panels: panels,
      samples: ChartWords.samples(of: panels, filled: "HHI_WGI", hollow: "", color: palette.gain)
        + (panels.contains { !$0.breaks.isEmpty }
          ? [.init(text: "series breaks", width: ChartPen.axis, color: palette.ink, isDotted: true)] : []),
      legend: [
        "\(drawing) List \(trend.list.name), \(years). Sources: \(ChartWords.names(editions))."
      ],
      caption:
        "Supply risk of the minerals of the list \(trend.list.name), \(years). \(drawing) Series: "
        + "\(FigureText.list(series)).\(members)\(ChartWords.leftOut(left))\(ChartWords.citations(editions, reference))",
      sources: editions)
  }
}
