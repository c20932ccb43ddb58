import Platform
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// World trade in one mineral in a year: exporters on the left, importers on the right.
///
/// Widths are parts of the value of all trade. What goes to or comes from the United States is drawn dark; a sign marks
/// countries whose loss would split the trade network.
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
      TradeShares(trade), articulation: Set(structure?.entries.filter(\.isArticulation).map(\.country) ?? []),
      options: request.options, register: sources.register)
  }

  /// The figure of `shares`.
  ///
  /// - Parameters:
  ///   - shares: The parts of the trade.
  ///   - articulation: The countries whose loss would split the trade network.
  ///   - options: What may be chosen besides.
  ///   - register: The names of minerals and countries.
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ shares: TradeShares, articulation: Set<CountryCode> = [], options: FigureOptions = FigureOptions(),
    register: Register
  ) throws(FigureError) -> PlacedFigure {
    let trade = shares.trade
    let fitting = RibbonFitting(
      smallest: [0.5, 1, 1.5, 2, 3, 5], thresholds: [0, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10])
    return try fitting.figure(options) { smallest, threshold, options throws(FigureError) in
      let shown = TradeNodes(shares, smallest: smallest, threshold: threshold, register: register)
      guard !shown.flows.isEmpty else {
        throw .nothingToDraw(
          "no flow of \(register.name(of: trade.mineral).lowercased()) is \(FigureText.number(threshold)) % of trade in "
            + "\(trade.year)",
          remedy: .anyOf([.lower(.threshold)]))
      }
      return content(shares, shown, threshold, articulation, options, register)
    }
  }

  private static func content(
    _ shares: TradeShares, _ shown: TradeNodes, _ threshold: Double,
    _ articulation: Set<CountryCode>, _ options: FigureOptions, _ register: Register
  ) -> RibbonContent {
    let trade = shares.trade
    let palette = Palette(grayscale: options.isGrayscale)
    func isLit(_ codes: [CountryCode]) -> Bool {
      options.focus.countries.isEmpty || codes.contains { options.focus.countries.contains($0) }
    }
    let columns = [("exporter", shown.exporters), ("importer", shown.importers)].map { side, groups in
      groups.map { group in
        RibbonContent.Node(
          id: "\(side):\(group.id)",
          name: group.name(options.names, register)
            + (group.codes.contains(where: articulation.contains) && group.codes.count == 1 ? " †" : ""),
          value: FigureText.percent(Interval(group.share)), group: group.region?.rawValue ?? "",
          fill: group.codes == [.unitedStates] ? palette.consumer : palette.color(of: group.region),
          weight: group.share, isFaded: !isLit(group.codes),
          isMarked: group.codes == [.unitedStates])
      }
    }
    let (left, right) = (columns[0], columns[1])
    let flows = shown.flows.map { flow in
      let ends = shown.exporters[flow.exporter].codes + shown.importers[flow.importer].codes
      let isHome = left[flow.exporter].isMarked || right[flow.importer].isMarked
      return RibbonContent.Flow(
        left: flow.exporter, right: flow.importer, value: Interval(flow.share),
        color: isHome ? palette.consumer : palette.color(of: shown.exporters[flow.exporter].region),
        isFaded: !isLit(ends),
        meaning: "\(left[flow.exporter].name) to \(right[flow.importer].name): "
          + "\(FigureText.percent(Interval(flow.share))) of trade")
    }
    let words = words(
      shares, shown, threshold: threshold, hasSplits: !articulation.isEmpty, register: register)
    return RibbonContent(
      name: "trade",
      title: "World trade of \(register.shortName(of: trade.mineral).lowercased()), \(trade.year)",
      left: left, right: right, panels: [.init(flows: flows)], leftHeading: "Exporter, part of all trade",
      rightHeading: "Importer, part of all trade", full: 100, unit: "% of the value of all trade",
      colors: shown.colors(palette, options.names)
        + [.init(text: "United States", width: 0, color: palette.consumer, block: 6)]
        + (articulation.isEmpty ? [] : [.sign("†", "its loss would split the network of trade")]),
      notes: [words.notes], caption: words.caption, sources: [trade.edition], omitted: shown.omitted)
  }

  private static func words(
    _ shares: TradeShares, _ shown: TradeNodes, threshold: Double, hasSplits: Bool,
    register: Register
  ) -> (notes: String, caption: FigureCaption) {
    let trade = shares.trade
    let reading =
      "Ribbons are as wide as the part of the value of all trade (\(FigureText.number(shares.value / 1e6, decimals: 0)) "
      + "million U.S. dollars); dark, from or to the United States."
      + (hasSplits ? " †: the loss of the country would split the network of trade." : "")
      + " The smaller countries of a region are drawn together."
    let below =
      shown.omitted < 0.05
      ? ""
      : " Omitted: flows below \(FigureText.number(threshold)) % (\(FigureText.number(shown.omitted, decimals: 1)) % of "
        + "trade)."
    let series = "HS \(trade.code) (\(trade.meaning), \(trade.stage))"
    let caveat = trade.caveat.isEmpty ? "" : " \(CaptionText.capital(trade.caveat))."
    return (
      "\(series). \(reading)\(below)",
      [
        .init(
          "World trade of \(register.shortName(of: trade.mineral).lowercased()), \(trade.year), \(series): exporters (left) "
            + "and importers (right) by region, each with its part of all trade. \(reading)\(below)"),
        .init(caveat, brief: "The code is not the mineral's alone."), CaptionText.sources([trade.edition]),
      ]
    )
  }
}

/// Exporters and importers as a figure shows them: the larger one by one, the smaller of a region together.
struct TradeNodes: Sendable {
  struct Group: Sendable {
    var codes: [CountryCode]
    let region: Region?
    var share: Double
    var id: String { codes.count == 1 ? codes[0].rawValue : "others:\(region?.rawValue ?? "none")" }

    func name(_ names: FigureNames, _ register: Register) -> String {
      codes.count == 1 ? names.name(of: codes[0], in: register) : names.others(of: region)
    }
  }

  struct Flow: Sendable {
    let exporter: Int
    let importer: Int
    let share: Double
  }

  let exporters: [Group]
  let importers: [Group]
  let flows: [Flow]
  /// The part of trade that is not drawn, percent.
  let omitted: Double

  init(_ shares: TradeShares, smallest: Double, threshold: Double, register: Register) {
    let exporters = Self.groups(shares.exports, smallest, register)
    let importers = Self.groups(shares.imports, smallest, register)
    let (from, to) = (Self.places(exporters), Self.places(importers))
    var sums: [Int: [Int: Double]] = [:]
    for flow in shares.flows {
      guard let a = from[flow.exporter], let b = to[flow.importer] else { continue }
      sums[a, default: [:]][b, default: 0] += flow.share
    }
    let kept = sums.sorted { $0.key < $1.key }.flatMap { a, row in
      row.sorted { $0.key < $1.key }.filter { $0.value >= threshold && $0.value > 0 }.map {
        Flow(exporter: a, importer: $0.key, share: $0.value)
      }
    }
    let usedFrom = Set(kept.map(\.exporter)).sorted()
    let usedTo = Set(kept.map(\.importer)).sorted()
    self.exporters = usedFrom.map { exporters[$0] }
    self.importers = usedTo.map { importers[$0] }
    flows = kept.compactMap { flow in
      guard let a = usedFrom.firstIndex(of: flow.exporter), let b = usedTo.firstIndex(of: flow.importer)
      else { return nil }
      return Flow(exporter: a, importer: b, share: flow.share)
    }
    omitted = max(0, 100 - kept.reduce(0) { $0 + $1.share })
  }

  private static func groups(
    _ shares: [CountryCode: Double], _ smallest: Double, _ register: Register
  ) -> [Group] {
    let ranked = shares.ranked(by: \.value, then: \.key)
    func isAlone(_ code: CountryCode, _ share: Double) -> Bool { share >= smallest || code == .unitedStates }
    var groups = ranked.filter { isAlone($0.key, $0.value) }.map {
      Group(codes: [$0.key], region: register.region(of: $0.key), share: $0.value)
    }
    for entry in ranked where !isAlone(entry.key, entry.value) {
      let region = register.region(of: entry.key)
      if let place = groups.firstIndex(where: {
        $0.region == region && !isAlone($0.codes[0], shares[$0.codes[0]] ?? 0)
      }) {
        groups[place].codes.append(entry.key)
        groups[place].share += entry.value
      } else {
        groups.append(Group(codes: [entry.key], region: region, share: entry.value))
      }
    }
    return groups
  }

  private static func places(_ groups: [Group]) -> [CountryCode: Int] {
    var places: [CountryCode: Int] = [:]
    for (number, group) in groups.enumerated() { for code in group.codes { places[code] = number } }
    return places
  }

  /// The colours of the exporters' regions, for the legend.
  func colors(_ palette: Palette, _ names: FigureNames) -> [FigureLegend.Sample] {
    var seen: [Region?] = []
    for group in exporters + importers where !seen.contains(group.region) { seen.append(group.region) }
    return seen.map { .init(text: names.name(of: $0), width: 0, color: palette.color(of: $0), block: 6) }
  }
}
