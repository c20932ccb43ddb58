import Graphs
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The supply network of a year: supplier countries by region, and the minerals with their net import reliance.
///
/// Every width is a part of U.S. consumption of a mineral on one scale, so widths add up where it is linear: a ribbon
/// is e(c,m) = share of imports × net import reliance. Where a value is a bound, the solid ribbon is the lower and the
/// pale one the upper bound. Regions stay together, and the columns are ordered so that ribbons cross little
/// (``ColumnOrder``).
public enum NetworkFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "network",
    "The supply network of a year: supplier countries, minerals with their net import reliance.",
    reads: [.year, .list, .imports, .threshold, .top, .backbone, .focus, .order, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    try make(
      try sources.exposure(request), options: request.options, register: sources.register)
  }

  /// The figure of `exposure`, whose network is drawn.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ exposure: Exposure, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let supply = try NamedSupply(exposure, options)
    return try RibbonFitting().figure(options) { smallest, threshold, options throws(FigureError) in
      let shown = LumpedFlows(
        supply.parts, weights: supply.weights,
        by: .init(smallest: smallest, top: options.top, threshold: threshold), register: register)
      guard !shown.flows.isEmpty else { throw supply.nothing(threshold) }
      return supply.content(shown, threshold: threshold, options: options, register: register)
    }
  }
}

/// What the named suppliers of a network send, in the form that figures draw.
struct NamedSupply: Sendable {
  let exposure: Exposure
  let parts: [LumpedFlows.Part]
  let weights: [CountryCode: Interval]

  /// The flows of `exposure`, or those of its backbone where `options` ask for one.
  init(_ exposure: Exposure, _ options: FigureOptions) throws(FigureError) {
    self.exposure = exposure
    var flows = exposure.countries.flatMap(\.flows)
    if let level = options.backbone {
      do throws(GraphError) {
        flows = try exposure.backbone(level: level)
      } catch {
        throw .nothingToDraw("there is no backbone: \(error)")
      }
    }
    parts = flows.map { .init(country: $0.country, mineral: $0.mineral, value: $0.exposure) }
    let drawn = Set(flows.map(\.country))
    weights = Dictionary(
      uniqueKeysWithValues: exposure.countries.filter { drawn.contains($0.code) }.map {
        ($0.code, $0.exposure)
      })
  }

  var network: SupplyNetwork { exposure.network }

  /// Why nothing is drawn: the data hold no shares, or no flow reaches the threshold.
  func nothing(_ threshold: Double) -> FigureError {
    parts.isEmpty
      ? .nothingToDraw(
        "no mineral of \(network.list.name) has both a reliance and import shares in \(network.year)",
        remedy: .anyOf([.choose(.year), .choose(.list)]))
      : .nothingToDraw(
        "no flow reaches \(FigureText.number(threshold)) % of U.S. consumption in \(network.year)",
        remedy: .anyOf([.lower(.threshold)]))
  }

  /// The figure of `shown`.
  func content(
    _ shown: LumpedFlows, threshold: Double, options: FigureOptions, register: Register
  ) -> RibbonContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let minerals = network.minerals.filter { node in shown.flows.contains { $0.mineral == node.id } }
    let left = shown.nodes(options, register) { FigureText.percent($0.weight) }
    let right = minerals.map { node in
      RibbonContent.Node(
        id: "mineral:\(node.id)", name: options.names.name(of: node.id, in: register),
        value: node.reliance.token ?? "–", fill: palette.mineralBar,
        weight: node.reliance.interval?.midpoint ?? 0,
        isFaded: !shown.flows.contains { $0.mineral == node.id && shown.isLit($0, options.focus) },
        measure: node.reliance.interval?.clamped(to: 0...100))
    }
    let place = Dictionary(uniqueKeysWithValues: minerals.enumerated().map { ($1.id, $0) })
    let flows = shown.flows.compactMap { flow in
      place[flow.mineral].map { to in
        RibbonContent.Flow(
          left: flow.source, right: to, value: flow.value, color: left[flow.source].fill,
          isFaded: !shown.isLit(flow, options.focus),
          meaning: options.names.say(
            "{}, {}: {}", left[flow.source].name, right[to].name,
            options.names.say("{} of U.S. consumption", FigureText.percent(flow.value))))
      }
    }
    let known = exposure.nodes
    return RibbonContent(
      name: "network", title: "Supply network of U.S. mineral imports, \(network.year)", left: left,
      right: right, panels: [.init(flows: flows)],
      leftHeading: options.names.say("Supplier, mean part of U.S. consumption"),
      rightHeading: options.names.say(
        "{}, {}", options.names.say("Mineral"), options.names.say("net import reliance, %")), full: 100,
      unit: options.names.say("% of U.S. consumption of the mineral"),
      colors: shown.colors(palette, options.names),
      notes: [reading(known, options), omissions(shown, known, threshold)],
      caption: caption(shown, known, threshold: threshold, options),
      sources: CaptionText.editions(known), omitted: shown.omitted)
  }

  private func reading(_ known: [SupplyNetwork.MineralNode], _ options: FigureOptions) -> String {
    "Ribbons are as wide as the part of U.S. consumption attributed to the supplier (share of imports × net import "
      + "reliance); pale, up to the upper bound. Countries: mean over \(FigureText.count(known.count, "mineral"))."
      + CaptionText.scale(options.scale) + CaptionText.signs(known)
      + (options.backbone.map {
        " Drawn are the flows that the disparity filter keeps at the level \(FigureText.number($0)), and sole ones."
      } ?? "")
  }

  /// What is not drawn, in percent of all reliance.
  private func omissions(
    _ shown: LumpedFlows, _ known: [SupplyNetwork.MineralNode], _ threshold: Double
  ) -> String {
    let whole = known.reduce(0) { $0 + ($1.reliance.interval?.midpoint ?? 0) }
    let named = parts.reduce(0) { $0 + $1.value.midpoint }
    let unnamed = whole > 0 ? max(0, 100 * (1 - named / whole)) : 0
    return
      "Omitted: suppliers that the sources do not name (\(FigureText.number(unnamed, decimals: 0)) % of all reliance)"
      + (shown.omitted < 0.05
        ? "."
        : " and flows below \(FigureText.number(threshold)) % (\(FigureText.number(shown.omitted, decimals: 1)) % of "
          + "the named ones).")
  }

  private func caption(
    _ shown: LumpedFlows, _ known: [SupplyNetwork.MineralNode], threshold: Double, _ options: FigureOptions
  ) -> FigureCaption {
    let missing = exposure.minerals < network.minerals.count ? network.minerals.count - known.count : 0
    return [
      .init(
        "Supply network of U.S. mineral imports, \(network.year), \(CaptionText.list(network.list.name)): suppliers by region "
          + "(left) and \(FigureText.count(known.count, "mineral")) with their net import reliance (right)"
          + (missing > 0 ? "; for \(missing) more, reliance or suppliers are unknown. " : ". ")
          + "\(reading(known, options)) Suppliers are not producers."),
      CaptionText.basis(known), .init(omissions(shown, known, threshold)),
      CaptionText.sources(CaptionText.editions(known)),
    ]
  }
}
