import Diagrams
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The supply network of a year by region: regions of the world, minerals, United States.
///
/// Widths are parts of U.S. consumption. What the sources do not name is drawn too, so that the parts of a mineral
/// add up to its reliance.
public enum RegionsFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "regions", "The supply network of a year by region of the world.",
    reads: [.year, .list, .imports, .threshold, .focus, .order, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    if !request.options.focus.countries.isEmpty {
      throw DataError(
        .badRequest, "a figure of regions shows no single countries, and the focus names one",
        remedy: "Name minerals, or use the family network")
    }
    return try make(try sources.network(request), options: request.options, reference: sources.reference)
  }

  /// The figure of `network`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let regions = RegionExposure(network, reference: reference)
    return try options.fitting { threshold throws(FigureError) in
      try ColumnLayout(
        try content(network, regions, threshold: threshold, options: options, reference: reference),
        options: options
      ).figure()
    }
  }

  private static func content(
    _ network: SupplyNetwork, _ regions: RegionExposure, threshold: Double, options: FigureOptions,
    reference: Reference
  ) throws(FigureError) -> ColumnContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let scale = WidthScale(options.scale, full: 100)
    let kept = regions.flows.filter { $0.exposure.upper >= threshold && $0.exposure.upper > 0 }
    guard !kept.isEmpty else {
      throw .nothingToDraw(
        "no flow reaches \(FigureText.number(threshold)) % of U.S. consumption in \(network.year). Lower --threshold, "
          + "or choose another list or year.")
    }
    let origins = regions.origins.filter { one in kept.contains { $0.origin == one.origin } }
    let minerals = network.minerals.filter { node in kept.contains { $0.mineral == node.id } }
    let left = origins.map { one in
      let (id, name, fill) = describe(one.origin, palette)
      return ColumnContent.Node(
        id: id, label: "\(name)  \(FigureText.percent(one.exposure))", name: name, fill: fill,
        weight: one.exposure.midpoint)
    }
    let right = minerals.map { node in
      let name = options.names.name(of: node.id, in: reference)
      return ColumnContent.Node(
        id: "mineral:\(node.id)", label: "\(name)  \(node.reliance.figure?.value.token ?? "–") %", name: name,
        fill: palette.mineral, weight: node.reliance.interval?.midpoint ?? 0,
        isFaded: !options.focus.minerals.isEmpty && !options.focus.minerals.contains(node.id))
    }
    let flows = kept.compactMap { flow -> ColumnContent.Flow? in
      guard let from = origins.firstIndex(where: { $0.origin == flow.origin }),
        let to = minerals.firstIndex(where: { $0.id == flow.mineral })
      else { return nil }
      return ColumnContent.Flow(
        left: from, right: to, value: flow.exposure, color: left[from].fill, isFaded: right[to].isFaded,
        meaning:
          "\(left[from].name), \(right[to].name): \(FigureText.percent(flow.exposure)) of U.S. consumption")
    }
    let known = network.minerals.filter { $0.reliance.interval != nil && $0.imports.value != nil }
    let editions = Set(
      known.flatMap { [$0.reliance.figure?.edition, $0.imports.value?.edition].compactMap { $0?.rawValue } }
    ).sorted()
    let basis = NetworkWords.basis(network, known)
    let missing = network.minerals.filter { $0.reliance.interval == nil || $0.imports.value == nil }
    let widths =
      "Widths: part of U.S. consumption of a mineral. \(scale.words(unit: "%")) Solid, at least; pale, at most, where a "
      + "bound is printed."
    let means =
      "Regions: mean part over the \(known.count) minerals with known reliance and suppliers. Not named: suppliers that "
      + "the sources lump together."
    let below =
      "Flows below \(FigureText.number(threshold)) % are left out (\(leftOut(regions, kept)) of the whole)."
    var caption =
      "Supply of U.S. minerals by region, \(network.year). Left, regions of the world; middle, minerals of the list "
      + "\(network.list.name) with their net import reliance as printed; right, the United States. \(widths) \(means) "
      + "Suppliers are not producers. \(basis.prefix(1).uppercased() + basis.dropFirst()). \(below)"
    if !missing.isEmpty {
      caption +=
        " Not drawn because reliance or suppliers are not known: \(FigureText.list(missing.map { reference.shortName(of: $0.id).lowercased() }))."
    }
    caption +=
      " Sources: " + editions.compactMap { reference.editions[Edition($0)]?.citation }.joined(separator: " ")
    return ColumnContent(
      name: "regions", title: "Supply of U.S. minerals by region, \(network.year)", left: left, right: right,
      flows: flows,
      bar: .init(
        id: "country:USA", heading: "United States", values: minerals.map(\.reliance.interval),
        meanings: zip(right, minerals).map {
          "\($0.name): net import reliance \($1.reliance.figure?.value.token ?? "unknown") %"
        }),
      leftHeading: "Regions, mean part of consumption", rightHeading: "Minerals, net import reliance",
      scale: scale,
      samples: [10.0, 50, 100].map {
        .init(
          text: "\(FigureText.number($0)) %" + ($0 == 100 ? " of U.S. consumption of the mineral" : ""),
          width: scale.width($0), color: palette.neutral.lighter(0.2))
      },
      legend: [
        "\(widths) \(means) Minerals: net import reliance of \(network.year), as printed.",
        "List \(network.list.name); \(basis). \(below) Sources: \(FigureText.list(editions)).",
      ], caption: caption)
  }

  /// The part of all exposure that the flows which are not kept make up.
  private static func leftOut(_ regions: RegionExposure, _ kept: [RegionExposure.Flow]) -> String {
    func sum(_ flows: [RegionExposure.Flow]) -> Double { flows.reduce(0) { $0 + $1.exposure.midpoint } }
    let whole = sum(regions.flows)
    return "\(FigureText.number(whole > 0 ? 100 * (1 - sum(kept) / whole) : 0, decimals: 1)) %"
  }

  private static func describe(
    _ origin: RegionExposure.Origin, _ palette: Palette
  ) -> (id: String, name: String, fill: Color) {
    switch origin {
    case .region(let region?): ("region:\(region.rawValue)", region.rawValue, palette.color(of: region))
    case .region(nil): ("region:none", "Other countries", palette.neutral)
    case .notNamed: ("region:not-named", "Not named", palette.neutral)
    }
  }
}
