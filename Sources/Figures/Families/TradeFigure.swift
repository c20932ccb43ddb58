import Diagrams
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// World trade in one mineral in a year: exporters on the left, importers on the right.
///
/// Widths are parts of the value of all trade. What goes to or comes from the United States is drawn dark, and the
/// United States is framed; countries whose loss would split the trade network are framed with a dashed line.
public enum TradeFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "trade", "World trade in one mineral: exporters and importers.",
    reads: [.year, .mineral, .threshold, .focus, .order, .scale], needs: [.mineral])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try focusOnCountries(request.options.focus)
    let mineral = try sources.mineral(request)
    let trade = try TradeGraph(mineral, year: request.year, from: sources.dataset)
    let producers =
      sources.sources.production.shares(of: mineral, in: request.year).value?.named.map(\.country) ?? []
    // Where the United States does not trade the mineral, nothing is on the way to it.
    let structure = try? TradeStructure(trade, producers: producers)
    return try make(
      trade, articulation: Set(structure?.entries.filter(\.isArticulation).map(\.country) ?? []),
      options: request.options, reference: sources.reference)
  }

  /// The thresholds that are tried when none is chosen, percent of all trade.
  private static let thresholds = [0.5, 0.75, 1, 1.5, 2, 3, 5, 10]

  /// The figure of `trade`.
  ///
  /// - Parameter articulation: The countries whose loss would split the trade network.
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ trade: TradeGraph, articulation: Set<CountryCode> = [], options: FigureOptions = FigureOptions(),
    reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let shares = TradeShares(trade)
    return try options.fitting(thresholds) { threshold throws(FigureError) in
      try ColumnLayout(
        try content(
          trade, shares, threshold: threshold, articulation: articulation, options: options,
          reference: reference),
        options: options
      ).figure()
    }
  }

  private static func content(
    _ trade: TradeGraph, _ shares: TradeShares, threshold: Double, articulation: Set<CountryCode>,
    options: FigureOptions, reference: Reference
  ) throws(FigureError) -> ColumnContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let kept = shares.flows.filter { $0.share >= threshold }
    guard let largest = kept.first?.share else {
      throw .nothingToDraw(
        "no flow of \(reference.name(of: trade.mineral).lowercased()) is \(FigureText.number(threshold)) % of trade in "
          + "\(trade.year). Lower --threshold.")
    }
    let full = [5.0, 10, 20, 50, 100].first { $0 >= largest } ?? 100
    let scale = WidthScale(options.scale, full: full)
    func nodes(_ side: String, _ part: [CountryCode: Double], _ codes: [CountryCode]) -> [ColumnContent.Node]
    {
      codes.map { code in
        let region = reference.countries[code]?.region
        let name = options.names.name(of: code, in: reference)
        let share = part[code] ?? 0
        let border: PlacedFigure.Border? =
          code == .unitedStates
          ? .init(color: palette.ink, width: 1.2)
          : articulation.contains(code) ? .init(color: palette.ink, width: 1, isDashed: true) : nil
        return ColumnContent.Node(
          id: "\(side):\(code)", label: "\(name)  \(FigureText.percent(Interval(share)))", name: name,
          group: side == "exporter" ? region?.rawValue ?? "Other countries" : nil,
          fill: palette.color(of: region),
          border: border, weight: share, isFaded: !isLit(code, kept, side: side, options.focus))
      }
    }
    let exporters = Set(kept.map(\.exporter)).sorted()
    let importers = Set(kept.map(\.importer)).sorted()
    let left = nodes("exporter", shares.exports, exporters)
    let right = nodes("importer", shares.imports, importers)
    let flows = kept.compactMap { flow -> ColumnContent.Flow? in
      guard let from = exporters.firstIndex(of: flow.exporter),
        let to = importers.firstIndex(of: flow.importer)
      else { return nil }
      let isHome = flow.exporter == .unitedStates || flow.importer == .unitedStates
      return ColumnContent.Flow(
        left: from, right: to, value: Interval(flow.share),
        color: isHome ? palette.consumer : left[from].fill.lighter(isHome ? 0 : 0.25),
        isFaded: !options.focus.countries.isEmpty && !options.focus.countries.contains(flow.exporter)
          && !options.focus.countries.contains(flow.importer),
        meaning:
          "\(left[from].name) to \(right[to].name): \(FigureText.percent(Interval(flow.share))) of trade")
    }
    let words = words(
      trade, shares, kept: kept, threshold: threshold, hasFrames: !articulation.isEmpty, scale: scale,
      reference: reference)
    return ColumnContent(
      name: "trade",
      title: "World trade of \(reference.shortName(of: trade.mineral).lowercased()), \(trade.year)",
      left: left, right: right, flows: flows, leftHeading: "Exporters, part of all trade",
      rightHeading: "Importers, part of all trade", scale: scale,
      samples: [full / 10, full / 2, full].map {
        .init(
          text: "\(FigureText.short($0)) %" + ($0 == full ? " of the value of all trade" : ""),
          width: scale.width($0), color: palette.neutral.lighter(0.2))
      } + [.init(text: "to or from the United States", width: 2, color: palette.consumer.lighter(0.2))],
      legend: words.legend, caption: words.caption,
      remedy: "Raise --threshold above \(FigureText.number(threshold)) % or allow more with --height-mm.")
  }

  private static func isLit(
    _ code: CountryCode, _ flows: [TradeShares.Flow], side: String, _ focus: FigureFocus
  ) -> Bool {
    focus.countries.isEmpty
      || flows.contains { flow in
        (side == "exporter" ? flow.exporter : flow.importer) == code
          && (focus.countries.contains(flow.exporter) || focus.countries.contains(flow.importer))
      }
  }

  private static func words(
    _ trade: TradeGraph, _ shares: TradeShares, kept: [TradeShares.Flow], threshold: Double, hasFrames: Bool,
    scale: WidthScale, reference: Reference
  ) -> (legend: [String], caption: String) {
    let drawn = kept.reduce(0) { $0 + $1.share }
    let name = reference.shortName(of: trade.mineral).lowercased()
    let widths = "Widths: part of the value of all trade, \(trade.year). \(scale.words(unit: "%"))"
    let frames =
      "Framed: the United States; dark, its trade."
      + (hasFrames ? " Dashed frames: countries whose loss would split the trade network." : "")
    let below =
      "Flows below \(FigureText.number(threshold)) % are left out (\(FigureText.number(max(0, 100 - drawn), decimals: 1)) % of "
      + "trade)."
    let value = "All trade: \(FigureText.number(shares.value / 1e6, decimals: 0)) million U.S. dollars."
    let series = "HS \(trade.code) (\(trade.meaning), \(trade.stage))"
    let citation = reference.editions[trade.edition]?.citation ?? trade.edition.rawValue
    let caveat = trade.caveat.isEmpty ? "" : " Series: \(trade.caveat)."
    return (
      ["\(widths) \(frames)", "\(series). \(value) \(below) Source: \(trade.edition)."],
      "World trade of \(name) in \(trade.year), \(series). Left, exporters by region; right, importers; each with its part of "
        + "all trade. \(widths) \(frames) \(value) \(below)\(caveat) Source: \(citation)"
    )
  }
}
