import SupplyAnalysis
public import SupplyData
public import SupplyNetwork
import Language

/// Who produces the minerals of a list in a year: producer countries by region, and the minerals.
///
/// Widths are shares of world production. Producers are not suppliers: the figure shows where minerals are mined or
/// made, not who ships them to the United States, whose own name is bold.
public enum ProductionFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "production",
    "World production of a year: producer countries and the minerals they mine or make.",
    reads: [.year, .list, .threshold, .top, .focus, .order, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    try make(
      try sources.network(request), options: request.options, register: sources.register)
  }

  /// The figure of the production layer of `network`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let known = network.producedNodes
    let parts = known.flatMap { node in
      (node.production.value?.named ?? []).map {
        LumpedFlows.Part(country: $0.country, mineral: node.id, value: $0.share.clamped(to: 0...100))
      }
    }
    let weights = Dictionary(grouping: parts, by: \.country).mapValues { parts in
      parts.reduce(Interval(0)) { $0 + $1.value } * (1 / Double(max(1, known.count)))
    }
    return try RibbonFitting().figure(options) { smallest, threshold, options throws(FigureError) in
      let shown = LumpedFlows(
        parts, weights: weights,
        by: .init(
          smallest: smallest, top: options.top, threshold: threshold,
          alone: parts.contains { $0.country == .unitedStates } ? [.unitedStates] : []), register: register)
      guard !shown.flows.isEmpty else {
        throw .nothingToDraw(
          "no share of world production reaches \(FigureText.number(threshold)) % in \(network.year)",
          remedy: .anyOf([.lower(.threshold), .choose(.list), .choose(.year)]))
      }
      return content(network, known, shown, threshold: threshold, options: options, register: register)
    }
  }

  private static func content(
    _ network: SupplyNetwork, _ known: [SupplyNetwork.MineralNode], _ shown: LumpedFlows, threshold: Double,
    options: FigureOptions, register: Register
  ) -> RibbonContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let minerals = known.filter { node in shown.flows.contains { $0.mineral == node.id } }
    var left = shown.nodes(options, register) { FigureText.percent($0.weight) }
    for place in left.indices where left[place].id == "country:USA" { left[place].isMarked = true }
    let right = minerals.map { node in
      RibbonContent.Node(
        id: "mineral:\(node.id)", name: options.names.name(of: node.id, in: register),
        value: node.production.value?.stage ?? "", fill: palette.mineralBar,
        weight: shown.flows.filter { $0.mineral == node.id }.map(\.value.midpoint).max() ?? 0,
        isFaded: !shown.flows.contains { $0.mineral == node.id && shown.isLit($0, options.focus) })
    }
    let place = Dictionary(uniqueKeysWithValues: minerals.enumerated().map { ($1.id, $0) })
    let flows = shown.flows.compactMap { flow in
      place[flow.mineral].map { to in
        RibbonContent.Flow(
          left: flow.source, right: to, value: flow.value, color: left[flow.source].fill,
          isFaded: !shown.isLit(flow, options.focus),
          meaning:
            "\(left[flow.source].name), \(right[to].name): \(FigureText.percent(flow.value)) of world production"
        )
      }
    }
    let editions = Set(known.compactMap { $0.production.value?.edition })
    let words = words(network, known, shown, threshold: threshold, editions: editions, register: register)
    return RibbonContent(
      name: "production", title: "World production of minerals, \(network.year)", left: left, right: right,
      panels: [.init(flows: flows)], leftHeading: "Producer, mean share of world production",
      rightHeading: "Mineral, stage", full: 100, unit: "% of world production of the mineral",
      colors: shown.colors(palette, options.names), notes: [words.notes], caption: words.caption,
      sources: editions, omitted: shown.omitted)
  }

  private static func words(
    _ network: SupplyNetwork, _ known: [SupplyNetwork.MineralNode], _ shown: LumpedFlows, threshold: Double,
    editions: Set<Edition>, register: Register
  ) -> (notes: String, caption: FigureCaption) {
    let named = known.reduce(0) { sum, node in
      sum + (node.production.value?.named.reduce(0) { $0 + $1.share.midpoint } ?? 0)
    }
    let unnamed = max(0, 100 - named / Double(max(1, known.count)))
    let reading =
      "Ribbons are as wide as the share of world production at the stage named; pale, up to the upper bound where a value "
      + "is withheld or a bound."
    let omitted =
      "Omitted: producers that the sources do not name (\(FigureText.number(unnamed, decimals: 0)) %, mean over the minerals)"
      + (shown.omitted < 0.05
        ? "."
        : " and shares below \(FigureText.number(threshold)) % (\(FigureText.number(shown.omitted, decimals: 1)) %).")
    let missing = network.minerals.filter { $0.production.value == nil }.map(\.id)
    let unknown =
      missing.isEmpty
      ? "" : " No source prints complete world production of \(CaptionText.names(missing, register))."
    return (
      "\(reading) \(omitted)",
      [
        .init(
          "World production of \(FigureText.count(known.count, "mineral")) of the \(CaptionText.list(network.list.name)), "
            + "\(network.year): producers by region with their mean share (left; the United States bold), minerals with the stage "
            + "counted (right). \(reading) Producers are not suppliers. \(omitted)\(unknown)"),
        CaptionText.sources(editions),
      ]
    )
  }
}
