public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The supply network of a year by region: regions of the world and minerals.
///
/// Widths are parts of U.S. consumption. What the sources do not name is drawn too, so that the parts of a mineral
/// add up to its reliance.
public enum RegionsFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "regions", "The supply network of a year by region of the world.",
    reads: [.year, .list, .imports, .threshold, .focus, .order, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    if !request.options.focus.countries.isEmpty {
      throw DataError(
        .badRequest, "a figure of regions shows no single countries, and the focus names one",
        remedy: "Name minerals, or use the family network")
    }
    return try make(
      RegionExposure(try sources.exposure(request), register: sources.register), options: request.options,
      register: sources.register)
  }

  /// The figure of `regions`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ regions: RegionExposure, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    return try RibbonFitting(smallest: [0]).figure(options) { _, threshold, options throws(FigureError) in
      let kept = regions.flows.filter { $0.exposure.upper >= threshold && $0.exposure.upper > 0 }
      guard !kept.isEmpty else {
        throw try NamedSupply(regions.countries, options).nothing(threshold)
      }
      return content(regions, kept, threshold: threshold, options: options, register: register)
    }
  }

  private static func content(
    _ regions: RegionExposure, _ kept: [RegionExposure.Flow], threshold: Double, options: FigureOptions,
    register: Register
  ) -> RibbonContent {
    let network = regions.countries.network
    let palette = Palette(grayscale: options.isGrayscale)
    let origins = regions.origins.filter { origin in kept.contains { $0.origin == origin.origin } }
    let minerals = network.minerals.filter { node in kept.contains { $0.mineral == node.id } }
    let left = origins.map { origin in
      node(origin.origin, origin.exposure, options.names, palette)
    }
    let right = minerals.map { node in
      RibbonContent.Node(
        id: "mineral:\(node.id)", name: options.names.name(of: node.id, in: register),
        value: node.reliance.token ?? "–", fill: palette.mineralBar,
        weight: node.reliance.interval?.midpoint ?? 0,
        isFaded: !options.focus.minerals.isEmpty && !options.focus.minerals.contains(node.id),
        measure: node.reliance.interval?.clamped(to: 0...100))
    }
    let flows = kept.compactMap { flow -> RibbonContent.Flow? in
      guard let from = origins.firstIndex(where: { $0.origin == flow.origin }),
        let to = minerals.firstIndex(where: { $0.id == flow.mineral })
      else { return nil }
      return RibbonContent.Flow(
        left: from, right: to, value: flow.exposure, color: left[from].fill, isFaded: right[to].isFaded,
        meaning:
          "\(left[from].name), \(right[to].name): \(FigureText.percent(flow.exposure)) of U.S. consumption")
    }
    func sum(_ flows: [RegionExposure.Flow]) -> Double { flows.reduce(0) { $0 + $1.exposure.midpoint } }
    let omitted = max(0, 100 * (1 - sum(kept) / max(1e-9, sum(regions.flows))))
    let known = regions.countries.nodes
    let reading =
      "Ribbons are as wide as the part of U.S. consumption; pale, up to the upper bound. Not named: suppliers that the "
      + "sources lump together, so that the ribbons of a mineral add up to its reliance.\(CaptionText.signs(known))"
    let below =
      omitted < 0.05
      ? ""
      : " Omitted: flows below \(FigureText.number(threshold)) % (\(FigureText.number(omitted, decimals: 1)) % of the "
        + "whole)."
    let editions = CaptionText.editions(known)
    return RibbonContent(
      name: "regions", title: "Supply of U.S. minerals by region, \(network.year)", left: left, right: right,
      panels: [.init(flows: flows)], leftHeading: "Region, mean part of U.S. consumption",
      rightHeading: "Mineral, net import reliance, %", full: 100,
      unit: "% of U.S. consumption of the mineral", notes: [reading + below],
      caption: [
        .init(
          "Supply of U.S. minerals by region of the world, \(network.year), \(CaptionText.list(network.list.name)): regions with the "
            + "mean part over the \(FigureText.count(known.count, "mineral")) with known reliance and suppliers (left), minerals with "
            + "their net import reliance (right). \(reading) Suppliers are not producers."),
        CaptionText.basis(known), .init(below), CaptionText.sources(editions),
      ], sources: editions, omitted: omitted)
  }

  private static func node(
    _ origin: RegionExposure.Origin, _ exposure: Interval, _ names: FigureNames, _ palette: Palette
  ) -> RibbonContent.Node {
    let (id, name, fill): (String, String, Color) =
      switch origin {
      case .region(let region):
        ("region:\(region?.rawValue ?? "none")", names.name(of: region), palette.color(of: region))
      case .notNamed: ("region:not-named", "Not named", palette.neutral)
      }
    return .init(
      id: id, name: name, value: FigureText.percent(exposure), fill: fill, weight: exposure.midpoint)
  }
}
