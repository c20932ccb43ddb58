import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// Where U.S. imports of one mineral were produced and who shipped them: origins, direct suppliers, United States.
///
/// Every width is a part of the value of U.S. imports on one scale, so widths add up at every node where it is linear:
/// a flow is t(j,k), what was produced in j and shipped by k; a supplier's line to the United States its direct share.
/// What a country ships beyond what it produces and imports is a node of its own, with dashed lines. An origin is
/// framed when more was produced there than it ships itself: the hidden dependence. Countries below the threshold
/// are lumped together, never left out.
public enum TraceFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "trace", "Where U.S. imports of one mineral were mined and who shipped them.",
    reads: [.year, .mineral, .threshold, .focus, .order, .scale], needs: [.mineral])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try focusOnCountries(request.options.focus)
    return try make(
      try TracedSupply(
        try sources.mineral(request), year: request.year, sources: sources.sources, from: sources.dataset),
      options: request.options, reference: sources.reference)
  }

  /// The thresholds that are tried when none is chosen, percent of U.S. imports.
  private static let thresholds = [1.0, 2, 3, 5, 10, 20]
  /// From how many percentage points on a difference between produced and direct counts.
  static let leastDifference = 1.0
  /// A flow below this part of the threshold is not drawn.
  static let leastPart = 0.25

  /// The figure of `traced`.
  ///
  /// - Throws: ``FigureError`` when what is left does not fit the page.
  public static func make(
    _ traced: TracedSupply, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    try options.fitting(thresholds) { threshold throws(FigureError) in
      let shown = TraceFlows(traced, threshold: threshold)
      guard !shown.flows.isEmpty else {
        throw .nothingToDraw("no country reaches \(FigureText.number(threshold)) %. Lower --threshold.")
      }
      return try ColumnLayout(
        content(traced, shown, options: options, reference: reference), options: options
      ).figure()
    }
  }

  private static func content(
    _ traced: TracedSupply, _ shown: TraceFlows, options: FigureOptions, reference: Reference
  ) -> ColumnContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let largest = (shown.flows.map(\.share) + shown.suppliers.map(\.share)).max() ?? 100
    let full = [5.0, 10, 20, 50, 100].first { $0 >= largest } ?? 100
    let scale = WidthScale(options.scale, full: full)
    let produced = Dictionary(uniqueKeysWithValues: traced.entries.map { ($0.country, $0.traced) })
    let direct = Dictionary(uniqueKeysWithValues: traced.entries.map { ($0.country, $0.direct) })
    func name(_ code: CountryCode) -> String { options.names.name(of: code, in: reference) }
    func percent(_ value: Double) -> String { FigureText.percent(Interval(value)) }
    func isLit(_ flow: TraceFlows.Flow) -> Bool {
      options.focus.countries.isEmpty
        || !options.focus.countries.isDisjoint(with: [flow.origin.country, flow.supplier].compactMap { $0 })
    }
    let left = shown.origins.map { one -> ColumnContent.Node in
      let isFaded = !shown.flows.contains { $0.origin == one.origin && isLit($0) }
      switch one.origin {
      case .produced(let code):
        let region = reference.countries[code]?.region
        let shipped = direct[code] ?? 0
        return ColumnContent.Node(
          id: "origin:\(code)", label: "\(name(code))  \(percent(one.share)), \(percent(shipped))",
          name: name(code), group: region?.rawValue ?? "Other countries", fill: palette.color(of: region),
          border: one.share - shipped >= leastDifference ? .init(color: palette.ink, width: 1.2) : nil,
          weight: one.share, isFaded: isFaded)
      case .otherProduced:
        return ColumnContent.Node(
          id: "origin:other", label: "\(one.count) others  \(percent(one.share))", name: "Others",
          group: "Other origins", fill: palette.mineral, weight: one.share, isFaded: isFaded)
      case .unexplained(let code):
        return ColumnContent.Node(
          id: "unexplained:\(code)", label: "\(name(code))  \(percent(one.share))", name: name(code),
          group: "Not explained, shipped by", fill: Color(0xFFFFFF),
          border: .init(
            color: palette.color(of: reference.countries[code]?.region), width: 0.6),
          weight: one.share, isFaded: isFaded)
      case .otherUnexplained:
        return ColumnContent.Node(
          id: "unexplained:other", label: "\(one.count) others  \(percent(one.share))", name: "Others",
          group: "Not explained, shipped by", fill: Color(0xFFFFFF),
          border: .init(color: palette.neutral, width: 0.6), weight: one.share, isFaded: isFaded
        )
      }
    }
    let right = shown.suppliers.map { one -> ColumnContent.Node in
      let isFaded = !shown.flows.contains { $0.supplier == one.country && isLit($0) }
      guard let code = one.country else {
        return ColumnContent.Node(
          id: "supplier:other", label: "\(one.count) others  \(percent(one.share))", name: "Others",
          fill: palette.mineral, weight: one.share, isFaded: isFaded)
      }
      return ColumnContent.Node(
        id: "supplier:\(code)",
        label: "\(name(code))  \(percent(one.share)), \(percent(produced[code] ?? 0))",
        name: name(code), fill: palette.color(of: reference.countries[code]?.region), weight: one.share,
        isFaded: isFaded)
    }
    let flows = shown.flows.compactMap { flow -> ColumnContent.Flow? in
      guard let from = shown.origins.firstIndex(where: { $0.origin == flow.origin }),
        let to = shown.suppliers.firstIndex(where: { $0.country == flow.supplier })
      else { return nil }
      let region = flow.origin.country.flatMap { reference.countries[$0]?.region }
      return ColumnContent.Flow(
        left: from, right: to, value: Interval(flow.share), color: palette.color(of: region),
        isDashed: !flow.origin.isProduced, isFaded: !isLit(flow),
        meaning:
          "\(left[from].name)\(flow.origin.isProduced ? "" : " (origin not explained)"), shipped by \(right[to].name): "
          + "\(percent(flow.share)) of U.S. imports")
    }
    let words = TraceWords(traced, shown, scale: scale, reference: reference)
    return ColumnContent(
      name: "trace",
      title: "Where U.S. imports of \(reference.shortName(of: traced.trade.mineral).lowercased()) come from, "
        + "\(traced.trade.year)", left: left, right: right, flows: flows,
      bar: .init(
        id: "country:USA", heading: "United States", values: shown.suppliers.map { Interval($0.share) },
        meanings: zip(right, shown.suppliers).map {
          "\($0.name) to the United States: \(percent($1.share)) of U.S. imports"
        }),
      leftHeading: "Origins: part produced there, part shipped directly",
      rightHeading: "Suppliers: part shipped, part produced there", scale: scale,
      samples: [full / 10, full / 2, full].map {
        .init(
          text: "\(FigureText.short($0)) %" + ($0 == full ? " of the value of U.S. imports" : ""),
          width: scale.width($0), color: palette.neutral.lighter(0.2))
      } + [
        .init(text: "not explained", width: 1.5, color: palette.neutral.lighter(0.2), isDashed: true)
      ],
      legend: words.legend, caption: words.caption,
      remedy:
        "Raise --threshold above \(FigureText.number(shown.threshold)) % or allow more with --height-mm.")
  }
}
