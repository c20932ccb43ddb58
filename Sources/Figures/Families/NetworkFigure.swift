import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The supply network of a year in three columns: supplier countries, minerals, United States.
///
/// Every width is a part of U.S. consumption of a mineral on one scale, so widths add up where it is linear: a flow
/// is e(c,m) = share of imports × net import reliance, a mineral's line to the United States its reliance. Where the
/// figure is a bound, the solid line is the least and the pale one the most it can be. Countries are grouped by
/// region, and the columns are ordered so that flows cross little (``ColumnOrder``).
public enum NetworkFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "network", "The supply network of a year: supplier countries, minerals with their net import reliance.",
    reads: [
      .year, .list, .imports, .threshold, .top, .backbone, .focus, .order, .scale,
    ])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(try sources.network(request), options: request.options, reference: sources.reference)
  }

  /// The figure of `network`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let exposure = Exposure(network)
    return try options.fitting { threshold throws(FigureError) in
      let shown = try SupplyFlows(exposure, year: network.year, threshold: threshold, options: options)
      let words = NetworkWords(network, shown: shown, options: options, reference: reference)
      return try ColumnLayout(
        content(network, shown, words, options: options, reference: reference), options: options
      ).figure()
    }
  }

  /// What the figure shows.
  static func content(
    _ network: SupplyNetwork, _ shown: SupplyFlows, _ words: NetworkWords, options: FigureOptions,
    reference: Reference
  ) -> ColumnContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let names = options.names
    let scale = WidthScale(options.scale, full: 100)
    let minerals = network.minerals.filter { node in shown.flows.contains { $0.mineral == node.id } }
    let left = shown.countries.map { country in
      let region = reference.countries[country.code]?.region
      let name =
        country.code == .other ? "\(shown.lumped.count) others" : names.name(of: country.code, in: reference)
      return ColumnContent.Node(
        id: "country:\(country.code)", label: "\(name)  \(FigureText.percent(country.exposure))", name: name,
        group: region?.rawValue ?? "Other countries", fill: palette.color(of: region),
        weight: country.exposure.midpoint,
        isFaded: !shown.flows.contains {
          $0.country == country.code && options.focus.holds($0.country, $0.mineral)
        })
    }
    let right = minerals.map { node in
      let name = names.name(of: node.id, in: reference)
      return ColumnContent.Node(
        id: "mineral:\(node.id)", label: "\(name)  \(node.reliance.token ?? "–") %", name: name,
        fill: palette.mineral, weight: node.reliance.interval?.midpoint ?? 0,
        isFaded: !shown.flows.contains {
          $0.mineral == node.id && options.focus.holds($0.country, $0.mineral)
        })
    }
    let flows = shown.flows.compactMap { flow -> ColumnContent.Flow? in
      guard let from = shown.countries.firstIndex(where: { $0.code == flow.country }),
        let to = minerals.firstIndex(where: { $0.id == flow.mineral })
      else { return nil }
      return ColumnContent.Flow(
        left: from, right: to, value: flow.exposure, color: left[from].fill,
        isFaded: !options.focus.holds(flow.country, flow.mineral),
        meaning:
          "\(left[from].name), \(right[to].name): \(FigureText.percent(flow.exposure)) of U.S. consumption")
    }
    return ColumnContent(
      name: "network", title: "Supply network of U.S. mineral imports, \(network.year)", left: left,
      right: right, flows: flows,
      bar: .init(
        id: "country:USA", heading: "United States", values: minerals.map(\.reliance.interval),
        meanings: zip(right, minerals).map {
          "\($0.name): net import reliance \($1.reliance.token ?? "unknown") %"
        }),
      leftHeading: "Supplier countries, mean part of consumption",
      rightHeading: "Minerals, net import reliance",
      scale: scale,
      samples: [10.0, 50, 100].map {
        .init(
          text: "\(FigureText.number($0)) %" + ($0 == 100 ? " of U.S. consumption of the mineral" : ""),
          width: scale.width($0), color: palette.neutral.lighter(0.2))
      },
      legend: words.legend, caption: words.caption,
      remedy:
        "Raise --threshold above \(FigureText.number(shown.threshold)) %, show fewer countries with --top, allow "
        + "more with --height-mm, or choose a shorter list.")
  }
}
