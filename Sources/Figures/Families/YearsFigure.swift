import Diagrams
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The supply network in several years side by side: every node in the same place, one width scale.
///
/// A node without a flow in a year stays in its place, empty. Names stand once, in the margins.
public enum YearsFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "years", "The supply network in two to six years side by side, on one scale.",
    reads: [
      .years, .list, .imports, .threshold, .focus, .order, .scale,
    ])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    var networks: [SupplyNetwork] = []
    for year in request.years { networks.append(try sources.network(request, year: year)) }
    return try make(networks, options: request.options, reference: sources.reference)
  }

  /// The figure of `networks`, one panel each, in their order.
  ///
  /// - Throws: ``FigureError`` when fewer than two years are given, nothing is left to draw, or what is left does not
  ///   fit the page.
  public static func make(
    _ networks: [SupplyNetwork], options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    guard networks.count >= 2 else {
      throw .nothingToDraw("years side by side need two years or more (--years 2019,2022).")
    }
    let common = comparable(networks)
    guard !common.isEmpty else {
      throw .nothingToDraw(
        "no mineral has a known reliance and known suppliers in all of these years. Choose others (--years).")
    }
    return try options.fitting { threshold throws(FigureError) in
      var panels: [Panel] = []
      for network in networks {
        panels.append(Panel(network, common: common, threshold: threshold, focus: options.focus))
      }
      return try figure(panels, common: common, threshold: threshold, options: options, reference: reference)
    }
  }

  /// The minerals known in every year: what is not printed for a year must not look like a supply that ended.
  private static func comparable(_ networks: [SupplyNetwork]) -> Set<MineralID> {
    networks.map { network in
      Set(network.minerals.filter { $0.reliance.interval != nil && $0.imports.value != nil }.map(\.id))
    }.reduce(nil as Set<MineralID>?) { $0?.intersection($1) ?? $1 } ?? []
  }

  private struct Panel: Sendable {
    let network: SupplyNetwork
    let flows: [Exposure.Flow]
    /// The parts of all exposure to named countries that are not drawn, percent.
    let leftOut: Double

    init(_ network: SupplyNetwork, common: Set<MineralID>, threshold: Double, focus: FigureFocus) {
      self.network = network
      let all = Exposure(network).countries.flatMap(\.flows).filter { common.contains($0.mineral) }
      flows = all.filter { $0.exposure.upper >= threshold && $0.exposure.upper > 0 }
      let whole = all.reduce(0) { $0 + $1.exposure.midpoint }
      leftOut = whole > 0 ? 100 * (1 - flows.reduce(0) { $0 + $1.exposure.midpoint } / whole) : 0
    }
  }

  private static func figure(
    _ panels: [Panel], common: Set<MineralID>, threshold: Double, options: FigureOptions, reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let all = panels.flatMap(\.flows)
    guard !all.isEmpty else {
      throw .nothingToDraw(
        "no flow reaches \(FigureText.number(threshold)) % of U.S. consumption in any of these years. Lower --threshold."
      )
    }
    let palette = Palette(grayscale: options.isGrayscale)
    let scale = WidthScale(options.scale, full: 100)
    let codes = Set(all.map(\.country)).sorted()
    let minerals = Set(all.map(\.mineral)).sorted()
    func content(_ flows: [Exposure.Flow], year: Int?, token: (MineralID) -> String) -> ColumnContent {
      let prefix = year.map { "\($0):" } ?? ""
      let left = codes.map { code in
        let region = reference.countries[code]?.region
        let isShown = flows.contains { $0.country == code }
        return node(
          "\(prefix)country:\(code)",
          name: options.names.name(of: code, in: reference), label: code.rawValue,
          fill: palette.color(of: region), group: region?.rawValue ?? "Other countries", isShown: isShown,
          weight: all.filter { $0.country == code }.reduce(0) { $0 + $1.exposure.midpoint },
          isFaded: !flows.contains { $0.country == code && options.focus.holds(code, $0.mineral) }, palette)
      }
      let right = minerals.map { id in
        node(
          "\(prefix)mineral:\(id)", name: options.names.name(of: id, in: reference), label: token(id),
          fill: palette.mineral, group: nil, isShown: flows.contains { $0.mineral == id },
          weight: all.filter { $0.mineral == id }.reduce(0) { $0 + $1.exposure.midpoint },
          isFaded: !flows.contains { $0.mineral == id && options.focus.holds($0.country, id) }, palette)
      }
      let lines = flows.compactMap { flow -> ColumnContent.Flow? in
        guard let from = codes.firstIndex(of: flow.country), let to = minerals.firstIndex(of: flow.mineral)
        else { return nil }
        return ColumnContent.Flow(
          left: from, right: to, value: flow.exposure,
          color: palette.color(of: reference.countries[flow.country]?.region),
          isFaded: !options.focus.holds(flow.country, flow.mineral),
          meaning: "\(year.map { "\($0), " } ?? "")\(reference.name(of: flow.country)), "
            + "\(reference.shortName(of: flow.mineral)): \(FigureText.percent(flow.exposure)) of U.S. consumption"
        )
      }
      let words = words(panels, common, threshold: threshold, scale: scale, reference: reference)
      return ColumnContent(
        name: "years",
        title: "Supply of U.S. minerals, \(FigureText.list(panels.map { "\($0.network.year)" }))",
        left: left, right: right, flows: lines, leftHeading: year.map { "\($0)" } ?? "",
        rightHeading: "reliance, %", scale: scale,
        samples: [10.0, 50, 100].map {
          .init(
            text: "\(FigureText.number($0)) %" + ($0 == 100 ? " of U.S. consumption of the mineral" : ""),
            width: scale.width($0), color: palette.neutral.lighter(0.2))
        },
        legend: words.legend, caption: words.caption,
        remedy:
          "Raise --threshold above \(FigureText.number(threshold)) %, choose fewer years, allow more with "
          + "--height-mm, or choose a shorter list.")
    }
    let contents = panels.map { panel in
      content(panel.flows, year: panel.network.year) {
        panel.network.node(of: $0)?.reliance.figure?.value.token ?? "–"
      }
    }
    return try ColumnLayout(
      content(all, year: nil) { _ in ">100" }, panels: contents, options: options
    ).figure()
  }

  private static func node(
    _ id: String, name: String, label: String, fill: Color, group: String?, isShown: Bool, weight: Double,
    isFaded: Bool,
    _ palette: Palette
  ) -> ColumnContent.Node {
    // Empty, not gone: the eye must find the place again.
    ColumnContent.Node(
      id: id, label: label, name: name, group: group, fill: isShown ? fill : Color(0xFFFFFF),
      border: isShown ? nil : .init(color: palette.neutral, width: 0.4, isDashed: true), weight: weight,
      isFaded: isFaded)
  }

  private static func words(
    _ panels: [Panel], _ common: Set<MineralID>, threshold: Double, scale: WidthScale, reference: Reference
  ) -> (legend: [String], caption: String) {
    let networks = panels.map(\.network)
    let years = FigureText.list(networks.map { "\($0.year)" })
    func nodes(_ network: SupplyNetwork) -> [SupplyNetwork.MineralNode] {
      network.minerals.filter { common.contains($0.id) }
    }
    let editions = Set(
      networks.flatMap { nodes($0) }.flatMap {
        [$0.reliance.figure?.edition, $0.imports.value?.edition].compactMap { $0?.rawValue }
      }
    ).sorted()
    let bases = networks.map { "\($0.year): \(NetworkWords.basis($0, nodes($0)))" }.joined(separator: "; ")
    let parts = panels.map(\.leftOut)
    let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
    let below =
      "Flows below \(FigureText.number(threshold)) % are left out (\(FigureText.percent(Interval(max(0, least), max(0, most)))) of "
      + "what named suppliers ship, by year)."
    let widths =
      "Widths: part of U.S. consumption of a mineral, one scale for all panels. \(scale.words(unit: "%")) Solid, at "
      + "least; pale, at most, where a bound is printed. Empty boxes: nothing to draw in that year."
    let list = networks.last?.list.name ?? ""
    let caption =
      "Supply of U.S. minerals in \(years), list \(list): the \(common.count) minerals whose reliance and suppliers are "
      + "known in all years. In each panel, left, supplier countries by region; right, minerals with net import reliance as "
      + "printed, percent. \(widths) \(bases). Windows of several years that overlap share data. \(below) Sources: "
      + editions.compactMap { reference.editions[Edition($0)]?.citation }.joined(separator: " ")
    return (
      [
        widths,
        "List \(list); \(bases). \(below) Sources: \(FigureText.list(editions)).",
      ],
      caption
    )
  }
}
