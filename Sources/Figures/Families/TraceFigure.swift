public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// Where U.S. imports of one mineral were produced and who shipped them: origins and direct suppliers.
///
/// Every width is a part of the value of U.S. imports on one scale: a ribbon is t(j,k), what was produced in j and
/// shipped by k. What countries ship beyond what they produce and import is one pale remainder. The name of an origin
/// is bold when more was produced there than it ships itself: the hidden dependence. Countries below the threshold are
/// drawn together, never omitted.
public enum TraceFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "trace", "Where U.S. imports of one mineral were mined and who shipped them.",
    reads: [.year, .mineral, .threshold, .focus, .order, .scale], needs: [.mineral])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    try focusOnCountries(request.options.focus)
    return try make(
      try TracedSupply(
        try sources.mineral(request), year: request.year, sources: sources.sources, from: sources.dataset),
      options: request.options, register: sources.register)
  }

  /// From how many percentage points on a difference between produced and direct counts.
  static let leastDifference = 1.0
  /// A flow below this part of the threshold is not drawn.
  static let leastPart = 0.25

  /// The figure of `traced`.
  ///
  /// - Throws: ``FigureError`` when what is left does not fit the page.
  public static func make(
    _ traced: TracedSupply, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let fitting = RibbonFitting(smallest: [0], thresholds: [1, 2, 3, 5, 10, 20])
    return try fitting.figure(options) { _, threshold, options throws(FigureError) in
      let shown = TraceFlows(traced, threshold: threshold)
      guard !shown.flows.isEmpty else {
        throw .nothingToDraw(
          "no country reaches \(FigureText.number(threshold)) %", remedy: .anyOf([.lower(.threshold)]))
      }
      return content(traced, shown, options, register)
    }
  }

  private static func content(
    _ traced: TracedSupply, _ shown: TraceFlows, _ options: FigureOptions, _ register: Register
  ) -> RibbonContent {
    let palette = Palette(grayscale: options.isGrayscale)
    func isLit(_ flow: TraceFlows.Flow) -> Bool {
      options.focus.countries.isEmpty
        || !options.focus.countries.isDisjoint(with: [flow.origin.country, flow.supplier].compactMap { $0 })
    }
    let left = shown.origins.map { source in
      origin(
        source, traced, isFaded: !shown.flows.contains { $0.origin == source.origin && isLit($0) }, options,
        register)
    }
    let right = shown.suppliers.map { supplier in
      RibbonContent.Node(
        id: "supplier:\(supplier.country?.rawValue ?? "other")",
        name: supplier.country.map { options.names.name(of: $0, in: register) }
          ?? FigureText.count(supplier.count, "other"),
        value: "ships \(percent(supplier.share))",
        fill: palette.color(of: supplier.country.flatMap { register.region(of: $0) }), weight: supplier.share,
        isFaded: !shown.flows.contains { $0.supplier == supplier.country && isLit($0) })
    }
    let flows = shown.flows.compactMap { flow -> RibbonContent.Flow? in
      guard let from = shown.origins.firstIndex(where: { $0.origin == flow.origin }),
        let to = shown.suppliers.firstIndex(where: { $0.country == flow.supplier })
      else { return nil }
      return RibbonContent.Flow(
        left: from, right: to, value: Interval(flow.share), color: left[from].fill, isFaded: !isLit(flow),
        meaning: "\(left[from].name), shipped by \(right[to].name): \(percent(flow.share)) of U.S. imports")
    }
    let name = register.shortName(of: traced.trade.mineral).lowercased()
    let words = TraceWords(traced, shown, register)
    return RibbonContent(
      name: "trace", title: "Where U.S. imports of \(name) come from, \(traced.trade.year)", left: left,
      right: right, panels: [.init(flows: flows)],
      leftHeading: "Mined in", rightHeading: "Shipped to the United States by", full: 100,
      unit: "% of the value of U.S. imports", colors: colors(shown, palette, options.names, register),
      notes: words.notes, caption: words.caption, sources: [traced.trade.edition, traced.production.edition],
      omitted: shown.undrawn)
  }

  private static func percent(_ value: Double) -> String { FigureText.percent(Interval(value)) }

  private static func origin(
    _ source: TraceFlows.Source, _ traced: TracedSupply, isFaded: Bool, _ options: FigureOptions,
    _ register: Register
  ) -> RibbonContent.Node {
    let palette = Palette(grayscale: options.isGrayscale)
    switch source.origin {
    case .produced(let code):
      let region = register.region(of: code)
      let shipped = traced.entries.first { $0.country == code }?.direct ?? 0
      // In a narrow column the right side says what each ships.
      let ships = shipped >= 0.05 && !options.names.usesCodesOnly ? "ships \(percent(shipped)), " : ""
      return .init(
        id: "origin:\(code)", name: options.names.name(of: code, in: register),
        value: "\(ships)mines \(percent(source.share))", group: region?.rawValue ?? "",
        fill: palette.color(of: region), weight: source.share, isFaded: isFaded,
        isMarked: source.share - shipped >= leastDifference)
    case .otherProduced:
      return .init(
        id: "origin:other", name: FigureText.count(source.count, "other"),
        value: "\(source.count == 1 ? "mines" : "mine") \(percent(source.share))",
        group: "other", fill: palette.neutral, weight: source.share, isFaded: isFaded)
    case .unexplained:
      return .init(
        id: "origin:unexplained", name: "Not explained", value: percent(source.share), group: "unexplained",
        fill: palette.remainder, weight: source.share, isFaded: isFaded)
    }
  }

  private static func colors(
    _ shown: TraceFlows, _ palette: Palette, _ names: FigureNames, _ register: Register
  ) -> [FigureLegend.Sample] {
    var seen: [Region] = []
    for source in shown.origins {
      guard let region = source.origin.country.flatMap({ register.region(of: $0) }),
        !seen.contains(region)
      else { continue }
      seen.append(region)
    }
    return seen.map { .init(text: names.name(of: $0), width: 0, color: palette.color(of: $0), block: 6) }
  }
}

/// What a figure of a traced supply says in words: what its values depend on stands beside them.
struct TraceWords: Sendable {
  let notes: [String]
  let caption: FigureCaption

  init(_ traced: TracedSupply, _ shown: TraceFlows, _ register: Register) {
    let (trade, production) = (traced.trade, traced.production)
    func percent(_ value: Double) -> String { "\(FigureText.number(value, decimals: 1)) %" }
    let stage = production.stage.isEmpty ? "production" : "\(production.stage) production"
    let series = "HS \(trade.code) (\(trade.meaning), \(trade.stage)) and \(stage)"
    let reading =
      "Ribbons are as wide as the part of the value of U.S. imports. Bold: at least "
      + "\(FigureText.number(TraceFigure.leastDifference)) point more was mined there than the country ships itself."
    let open =
      "Not explained (\(percent(traced.unexplained))): shipped beyond what a country produces and imports under this code."
    let rule =
      switch traced.scale.rule {
      case .bound(let country): "such that \(register.name(of: country)) exports all it has"
      case .ratio: "from all trade over all production"
      }
    let scale =
      "Production is valued at \(FigureText.short(traced.scale.value)) dollars per \(production.unit), \(rule)."
    let small =
      "Countries below \(FigureText.number(shown.threshold)) % are drawn together"
      + (shown.undrawn < 0.05 ? "." : "; small flows are omitted (\(percent(shown.undrawn))).")
    notes = ["\(reading) \(open)", "\(series). \(scale) \(small)"]
    caption = [
      .init(
        "Origins of U.S. imports of \(register.shortName(of: trade.mineral).lowercased()), \(trade.year), traced through "
          + "world trade, \(series): where it was mined (left) and who shipped it (right). \(reading) Every country passes on the "
          + "mixture of what it produces and imports (Kastner, Kastner and Nonhebel 2011). \(open)"),
      .init(
        scale,
        brief:
          "Production is valued at \(FigureText.short(traced.scale.value)) dollars per \(production.unit)."),
      .init(small), CaptionText.sources([trade.edition, production.edition]),
    ]
  }
}
