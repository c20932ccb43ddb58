import Graphs
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// Countries tied by the minerals that they both supply to the United States: who stands in for whom.
///
/// Countries stand on an oval by region, the area of each mark its exposure; a tie is as wide as the number of minerals
/// that two countries share. Drawn are the ties that stand out from chance (solid) and those of the heaviest forest
/// that joins all (dashed where they do not stand out).
public enum ProjectionFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "projection", "Countries tied by the minerals that they both supply.",
    reads: [
      .year, .list, .imports, .top, .backbone, .focus, .order, .scale,
    ])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(try sources.network(request), options: request.options, reference: sources.reference)
  }

  /// The level of the disparity filter when none is chosen.
  public static let usualLevel = 0.3

  /// The figure of the suppliers in `network`.
  ///
  /// - Throws: ``FigureError`` when no two countries share a mineral, or the countries do not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let shared: SharedMinerals
    do throws(GraphError) {
      shared = try SharedMinerals(network)
    } catch {
      throw .nothingToDraw("there is no projection: \(error)")
    }
    let level = options.backbone ?? usualLevel
    let countries = options.top.map { Array(shared.countries.prefix($0)) } ?? shared.countries
    let shown = Set(countries.map(\.code))
    let ties = shared.backbone(level: level).filter { shown.contains($0.first) && shown.contains($0.second) }
    guard !ties.isEmpty else {
      throw .nothingToDraw(
        "no two countries supply the same mineral in \(network.year). Choose another list or year, or more countries "
          + "(--top).")
    }
    return try CircleLayout(
      content(network, shared, countries, ties, level: level, options: options, reference: reference),
      options: options
    ).figure()
  }

  private static func content(
    _ network: SupplyNetwork, _ shared: SharedMinerals, _ countries: [SharedMinerals.Country],
    _ ties: [SharedMinerals.Tie], level: Double, options: FigureOptions, reference: Reference
  ) -> CircleContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let largest = countries.compactMap { $0.exposure?.midpoint }.max() ?? 0
    let most = ties.map(\.minerals.count).max() ?? 1
    let scale = WidthScale(options.scale, full: Double(most))
    let focus = options.focus
    func isLit(_ tie: SharedMinerals.Tie) -> Bool {
      focus.isEmpty || tie.minerals.contains { focus.holds(tie.first, $0) || focus.holds(tie.second, $0) }
    }
    let nodes = countries.map { country -> CircleContent.Node in
      let region = reference.countries[country.code]?.region
      let name = options.names.name(of: country.code, in: reference)
      return CircleContent.Node(
        id: "country:\(country.code)",
        label: country.exposure.map { "\(name)  \(FigureText.percent($0))" } ?? name, name: name,
        group: region?.rawValue ?? "Other countries",
        size: largest > 0 ? (country.exposure?.midpoint ?? 0) / largest : 0, fill: palette.color(of: region),
        isFaded: !focus.isEmpty && !country.minerals.contains { focus.holds(country.code, $0) }
          && !ties.contains { ($0.first == country.code || $0.second == country.code) && isLit($0) })
    }
    let drawn = ties.compactMap { tie -> CircleContent.Tie? in
      guard let first = countries.firstIndex(where: { $0.code == tie.first }),
        let second = countries.firstIndex(where: { $0.code == tie.second })
      else { return nil }
      let isInside = nodes[first].group == nodes[second].group
      return CircleContent.Tie(
        first: first, second: second, weight: Double(tie.minerals.count),
        color: isInside ? nodes[first].fill : palette.neutral, isDashed: tie.chance >= level,
        isFaded: !isLit(tie),
        meaning: "\(nodes[first].name), \(nodes[second].name): "
          + FigureText.list(tie.minerals.map { reference.shortName(of: $0).lowercased() }))
    }
    let words = words(
      network, shared, countries: countries, ties: ties, level: level, scale: scale, reference: reference)
    let editions = CaptionText.editions(network.minerals.filter { $0.imports.value != nil })
    return CircleContent(
      name: "projection",
      title: "Countries that supply the United States with the same minerals, \(network.year)",
      nodes: nodes, ties: drawn, scale: scale,
      samples: Set([1, (most + 1) / 2, most]).sorted().map {
        .init(
          text: "\($0)" + ($0 == most ? " minerals that two countries share" : ""),
          width: scale.width(Double($0)), color: palette.neutral.lighter(0.25))
      } + [
        .init(
          text: "joins, does not stand out", width: 1, color: palette.neutral.lighter(0.25), isDashed: true)
      ],
      legend: words.legend, caption: words.caption,
      sources: editions,
      remedy: "Show fewer countries with --top, or allow more with --height-mm.")
  }

  private static func words(
    _ network: SupplyNetwork, _ shared: SharedMinerals, countries: [SharedMinerals.Country],
    ties: [SharedMinerals.Tie], level: Double, scale: WidthScale, reference: Reference
  ) -> (legend: [String], caption: String) {
    let known = network.minerals.filter { $0.imports.value != nil }
    let editions = CaptionText.editions(known)
    let basis = CaptionText.basis(network, known)
    let widths =
      "Widths: number of minerals that both countries supply. \(scale.words(unit: "minerals", addsUp: false, smallest: 1)) Within a region in its "
      + "colour, between regions grey."
    let marks =
      "Areas of marks: mean part of U.S. consumption that arrives from a country, the middle of its bounds, printed "
      + "beside the name where it is known."
    let kept =
      "Drawn are \(ties.count) of \(shared.ties.count) ties: those that stand out at the level "
      + "\(FigureText.number(level)) of the disparity filter, and the heaviest ones that join all countries (dashed where "
      + "they do not stand out)."
    let others = shared.countries.count - countries.count
    let rest = others > 0 ? " \(others) countries of smaller exposure are left out." : ""
    return (
      [
        "\(widths) \(marks)",
        "List \(network.list.name), \(network.year). \(basis) \(kept)\(rest)",
      ],
      "Countries tied by the minerals that they both supply to the United States, \(network.year), list "
        + "\(network.list.name): \(known.count) minerals with known suppliers. Countries stand by region. \(widths) \(marks) "
        + "\(kept)\(rest) A tie says that two countries are named as suppliers of the same mineral, not that they trade with "
        + "each other. \(basis) \(CaptionText.sources(editions))"
    )
  }
}
