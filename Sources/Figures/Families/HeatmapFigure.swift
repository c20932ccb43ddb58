public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The supply network of a year as a table that is shaded: a row for each mineral, a column for each supplier, and in
/// each cell the part of U.S. consumption attributed to it.
public enum HeatmapFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "heatmap", "Minerals by suppliers: every part of U.S. consumption printed and shaded.",
    reads: [.year, .list, .imports, .top])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    try make(
      try sources.exposure(request), options: request.options, register: sources.register)
  }

  /// Values that round to nothing are not printed, percent.
  private static let leastPrinted = 0.5
  /// The exposures below which countries share a column, tried in turn until the columns fit, percent.
  private static let smallest = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10]

  /// The figure of `exposure`, whose network is drawn.
  ///
  /// - Throws: ``FigureError`` when nothing is known, or the page is too small.
  public static func make(
    _ exposure: Exposure, options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let supply = try NamedSupply(exposure, options)
    var failure: FigureError?
    for smallest in smallest {
      let shown = LumpedFlows(
        supply.parts, weights: supply.weights,
        by: .init(smallest: smallest, top: options.top, threshold: leastPrinted), register: register)
      guard !shown.flows.isEmpty else { throw supply.nothing(leastPrinted) }
      do throws(FigureError) {
        return try HeatmapLayout(content(exposure, shown, options, register), options: options).figure()
      } catch {
        failure = error
        guard case .tooNarrow = error else { throw error }
      }
    }
    throw failure ?? .nothingToDraw("there is nothing to draw")
  }

  /// How a value is printed: to a whole percent, an upper bound with its sign.
  private static func text(_ value: Interval) -> String {
    let (lower, upper) = (value.lower.rounded(), value.upper.rounded())
    return (lower == upper ? "" : "≤") + FigureText.number(upper, decimals: 0)
  }

  private static func content(
    _ exposure: Exposure, _ shown: LumpedFlows, _ options: FigureOptions, _ register: Register
  ) -> HeatmapContent {
    let network = exposure.network
    let palette = Palette(grayscale: options.isGrayscale)
    let order = columnOrder(shown)
    let columns = order.map { number in
      let source = shown.sources[number]
      return HeatmapContent.Column(
        id: source.id, label: shown.name(source, .codes, register), color: palette.color(of: source.region),
        foot: FigureText.number(source.weight.midpoint, decimals: 1))
    }
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let drawn = network.minerals.filter { node in shown.flows.contains { $0.mineral == node.id } }
    // A mineral stands where its largest supplier stands, so that what depends on one country is seen together.
    let placed = drawn.map { node -> (node: SupplyNetwork.MineralNode, column: Int, share: Double) in
      let largest = shown.flows.filter { $0.mineral == node.id }
        .max { $0.value.midpoint < $1.value.midpoint }
      return (node, largest.flatMap { place[$0.source] } ?? 0, largest?.value.midpoint ?? 0)
    }
    let ranked = placed.sorted { a, b in a.column == b.column ? b.share < a.share : a.column < b.column }
      .map(\.node)
    let row = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1.id, $0) })
    let known = exposure.nodes
    let editions = CaptionText.editions(known)
    let reading =
      "Cells: the part of U.S. consumption attributed to the supplier (share of imports × net import reliance), percent; "
      + "≤: upper bound, where a bound is printed; shading grows with the square root. Empty: below "
      + "\(FigureText.number(leastPrinted)) % or not named.\(CaptionText.signs(known))"
    return HeatmapContent(
      name: "heatmap", title: "Suppliers of U.S. minerals, \(network.year)",
      rows: ranked.map {
        .init(
          id: "mineral:\($0.id)", label: options.names.name(of: $0.id, in: register),
          end: $0.reliance.token ?? "–")
      }, columns: columns,
      cells: shown.flows.compactMap { flow in
        guard let row = row[flow.mineral], let column = place[flow.source] else { return nil }
        return .init(
          row: row, column: column, text: text(flow.value),
          // The square root: most values are small, and their differences must show.
          shade: (max(0, min(100, flow.value.upper)) / 100).squareRoot())
      }, rowEnd: "NIR, %", columnFoot: "mean, %",
      colors: shown.colors(palette, options.names)
        + FigureSigns(ranked.map { $0.reliance.token ?? "–" } + shown.flows.map { text($0.value) }).samples,
      notes: [reading],
      caption: [
        .init(
          "Suppliers of U.S. minerals, \(network.year), \(CaptionText.list(network.list.name)): "
            + "\(FigureText.count(known.count, "mineral")) (rows, each beside its largest supplier) with their net import reliance "
            + "(NIR), and countries by region (columns, ISO codes; “o.” the other countries of a region together) with the mean of "
            + "their parts over all minerals. \(reading) Suppliers are not producers."),
        CaptionText.basis(known), CaptionText.sources(editions),
      ],
      sources: editions, omitted: shown.omitted)
  }

  /// The sources by region, the region with the largest part first, others of a region last in it.
  private static func columnOrder(_ shown: LumpedFlows) -> [Int] {
    var total: [Region?: Double] = [:]
    for source in shown.sources { total[source.region, default: 0] += source.weight.midpoint }
    return shown.sources.indices.sorted { a, b in
      let keys = [shown.sources[a], shown.sources[b]].map { source in
        (
          -(total[source.region] ?? 0), source.region?.rawValue ?? "~", source.codes.count > 1 ? 1.0 : 0.0,
          -source.weight.midpoint
        )
      }
      return keys[0] != keys[1] ? keys[0] < keys[1] : a < b
    }
  }
}
