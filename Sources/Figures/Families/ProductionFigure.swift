import Diagrams
public import SupplyData
public import SupplyNetwork

/// Who produces the minerals of a list in a year: producer countries on the left, minerals on the right.
///
/// Widths are shares of world production. Producers are not suppliers: the figure shows where minerals are mined or
/// made, not who ships them to the United States. The United States is framed.
public enum ProductionFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "production", "World production of a year: producer countries and the minerals they mine or make.",
    reads: [.year, .list, .threshold, .top, .focus, .order, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(try sources.network(request), options: request.options, reference: sources.reference)
  }

  /// The figure of the production layer of `network`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    try options.fitting { threshold throws(FigureError) in
      try ColumnLayout(
        try content(network, threshold: threshold, options: options, reference: reference), options: options
      ).figure()
    }
  }

  private struct Share {
    let country: CountryCode
    let mineral: MineralID
    let share: Interval
  }

  private static func content(
    _ network: SupplyNetwork, threshold: Double, options: FigureOptions, reference: Reference
  ) throws(FigureError) -> ColumnContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let scale = WidthScale(options.scale, full: 100)
    let all = network.minerals.flatMap { node in
      (node.production.value?.named ?? []).map {
        Share(country: $0.country, mineral: node.id, share: $0.share.clamped(to: 0...100))
      }
    }
    let kept = all.filter { $0.share.upper >= threshold && $0.share.upper > 0 }
    guard !kept.isEmpty else {
      throw .nothingToDraw(
        "no share of world production reaches \(FigureText.number(threshold)) % in \(network.year). Lower "
          + "--threshold, or choose another list or year.")
    }
    let minerals = network.minerals.filter { node in kept.contains { $0.mineral == node.id } }
    let sums = Dictionary(grouping: kept, by: \.country).mapValues { $0.reduce(0) { $0 + $1.share.midpoint } }
    let ranking = sums.keys.sorted { (-(sums[$0] ?? 0), $0) < (-(sums[$1] ?? 0), $1) }
    let countries = options.top.map { Array(ranking.prefix($0)) } ?? ranking
    let shown = kept.filter { countries.contains($0.country) }
    let left = countries.map { code in
      let region = reference.countries[code]?.region
      let name = options.names.name(of: code, in: reference)
      return ColumnContent.Node(
        id: "country:\(code)", label: "\(name)  \(shown.filter { $0.country == code }.count)", name: name,
        group: region?.rawValue ?? "Other countries", fill: palette.color(of: region),
        border: code == .unitedStates ? .init(color: palette.ink, width: 1.2) : nil, weight: sums[code] ?? 0,
        isFaded: !shown.contains { $0.country == code && options.focus.holds(code, $0.mineral) })
    }
    let right = minerals.map { node in
      let name = options.names.name(of: node.id, in: reference)
      let stage = node.production.value?.stage ?? ""
      return ColumnContent.Node(
        id: "mineral:\(node.id)", label: stage.isEmpty ? name : "\(name), \(stage)", name: name,
        fill: palette.mineral,
        weight: shown.filter { $0.mineral == node.id }.map(\.share.midpoint).max() ?? 0,
        isFaded: !shown.contains { $0.mineral == node.id && options.focus.holds($0.country, node.id) })
    }
    let flows = shown.compactMap { share -> ColumnContent.Flow? in
      guard let from = countries.firstIndex(of: share.country),
        let to = minerals.firstIndex(where: { $0.id == share.mineral })
      else { return nil }
      return ColumnContent.Flow(
        left: from, right: to, value: share.share, color: left[from].fill,
        isFaded: !options.focus.holds(share.country, share.mineral),
        meaning:
          "\(left[from].name), \(right[to].name): \(FigureText.percent(share.share)) of world production")
    }
    let words = words(
      network, all: all, shown: shown, threshold: threshold, scale: scale, reference: reference)
    return ColumnContent(
      name: "production", title: "World production of minerals, \(network.year)", left: left, right: right,
      flows: flows, leftHeading: "Producer countries, number of minerals shown",
      rightHeading: "Minerals, stage of production", scale: scale,
      samples: [10.0, 50, 100].map {
        .init(
          text: "\(FigureText.number($0)) %" + ($0 == 100 ? " of world production of the mineral" : ""),
          width: scale.width($0), color: palette.neutral.lighter(0.2))
      }, legend: words.legend, caption: words.caption,
      remedy:
        "Raise --threshold above \(FigureText.number(threshold)) %, show fewer countries with --top, allow more "
        + "with --height-mm, or choose a shorter list.")
  }

  private static func words(
    _ network: SupplyNetwork, all: [Share], shown: [Share], threshold: Double, scale: WidthScale,
    reference: Reference
  ) -> (legend: [String], caption: String) {
    let known = network.minerals.filter { $0.production.value != nil }
    let missing = network.minerals.filter { $0.production.value == nil }
    let editions = Set(known.compactMap { $0.production.value?.edition.rawValue }).sorted()
    func part(_ shares: [Share]) -> Double {
      shares.reduce(0) { $0 + $1.share.midpoint } / Double(max(1, known.count))
    }
    let (named, drawn) = (part(all), part(shown))
    let leftOut =
      "Producers below \(FigureText.number(threshold)) % of a mineral and those not shown one by one are left out "
      + "(\(FigureText.number(named - drawn, decimals: 1)) % of production, mean over the minerals), as are those that the "
      + "sources do not name (\(FigureText.number(100 - named, decimals: 1)) %)."
    let widths =
      "Widths: share of world production of a mineral. \(scale.words(unit: "%")) Solid, at least; pale, at most, where a "
      + "figure is withheld or a bound."
    func names(_ nodes: [SupplyNetwork.MineralNode]) -> String {
      FigureText.list(nodes.map { reference.shortName(of: $0.id).lowercased() })
    }
    var caption =
      "World production of the minerals of the list \(network.list.name), \(network.year). Left, producer countries by "
      + "region with the number of minerals of which they are shown as producers; right, minerals with the stage of "
      + "production that is counted. \(widths) Framed: the United States. Producers are not suppliers. \(leftOut)"
    for node in network.minerals where node.isGroup && node.production.value != nil {
      caption +=
        " \(reference.shortName(of: node.id)) stands for \(FigureText.list(node.members.map { reference.shortName(of: $0).lowercased() }))."
    }
    if !missing.isEmpty {
      caption += " Not drawn because no source prints complete world production: \(names(missing))."
    }
    caption +=
      " Sources: " + editions.compactMap { reference.editions[Edition($0)]?.citation }.joined(separator: " ")
    return (
      [
        "\(widths) Framed: the United States.",
        "List \(network.list.name), \(network.year). \(leftOut) Sources: \(FigureText.list(editions)).",
      ], caption
    )
  }
}
