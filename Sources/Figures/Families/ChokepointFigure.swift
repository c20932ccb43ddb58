public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// One country, or a set of them, and the minerals it supplies, with the other suppliers of those minerals by region,
/// faded.
///
/// A mineral's name is bold when a part of U.S. consumption, half or another, is attributed to the set at least; the
/// sign ? marks those where bounds leave it open.
public enum ChokepointFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "chokepoint",
    "One country or several and the minerals they supply, with the other suppliers faded.",
    reads: [.year, .list, .imports, .threshold, .focus, .order, .scale, .atLeast], needs: [.focus])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    try make(
      try sources.exposure(request), markedFrom: request.atLeast, options: request.options,
      register: sources.register)
  }

  /// The figure of the countries in focus.
  ///
  /// - Parameters:
  ///   - exposure: The exposure of the year, whose network is drawn.
  ///   - limit: The part of U.S. consumption, percent, from which on a mineral is marked.
  ///   - options: What may be chosen besides.
  ///   - register: The names of minerals and countries.
  /// - Throws: ``FigureError`` when no country is in focus or none of them supplies anything, or the rest does not fit
  ///   the page.
  public static func make(
    _ exposure: Exposure, markedFrom limit: Double = 50, options: FigureOptions = FigureOptions(),
    register: Register
  ) throws(FigureError) -> PlacedFigure {
    let countries = options.focus.countries.sorted()
    guard !countries.isEmpty else {
      throw .nothingToDraw("a chokepoint needs a country or several")
    }
    let network = exposure.network
    let supply = try NamedSupply(exposure, options)
    let parts = exposure.exposure(to: options.focus.countries)
    let name = FigureText.list(countries.map { register.name(of: $0) })
    guard !parts.isEmpty else {
      throw .nothingToDraw(
        "no source names \(name) as a supplier of a mineral of \(network.list.name) in \(network.year)",
        remedy: .anyOf([.other("name other countries"), .choose(.list), .choose(.year)]))
    }
    var options = options
    options.focus.minerals = []
    // All others are drawn by region: the figure is of the set.
    return try RibbonFitting(smallest: [.infinity]).figure(options) {
      _, threshold, options throws(FigureError) in
      let shown = LumpedFlows(
        supply.parts.filter { parts[$0.mineral] != nil }, weights: supply.weights,
        by: .init(
          smallest: .infinity, threshold: threshold, alone: options.focus.countries,
          whole: options.focus.countries), register: register)
      return content(
        supply, shown, parts, limit: limit, threshold: threshold, options: options, register: register)
    }
  }

  private static func content(
    _ supply: NamedSupply, _ shown: LumpedFlows, _ parts: [MineralID: Interval], limit: Double,
    threshold: Double, options: FigureOptions, register: Register
  ) -> RibbonContent {
    let network = supply.network
    var content = supply.content(
      shown, threshold: threshold, options: options, register: register)
    let name = FigureText.list(options.focus.countries.sorted().map { register.name(of: $0) })
    let minerals = network.minerals.filter { node in shown.flows.contains { $0.mineral == node.id } }
    for (place, node) in minerals.enumerated() {
      guard let part = parts[node.id] else { continue }
      let answer = part.isAtLeast(limit)
      content.right[place].isMarked = answer == .yes
      content.right[place].value  // In a narrow column the bar alone shows the reliance.
      =
        (options.names.usesCodesOnly
          ? "\(FigureText.percent(part).dropLast(2))"
          : "\(FigureText.percent(part).dropLast(2)) of \(node.reliance.token ?? "–")")
        + (answer == .unknown ? " ?" : "")
    }
    for place in content.left.indices where content.left[place].isFaded { content.left[place].value = "" }
    let count = BoundedCount(parts.values.map { $0.isAtLeast(limit) })
    let marks =
      "Bold: \(FigureText.number(limit)) % of U.S. consumption or more is attributed to \(name) (\(count)); ?: bounds leave "
      + "it open."
    let known = minerals.filter(\.hasExposure)
    let widths = "Ribbons are as wide as the part of U.S. consumption; pale, up to the upper bound."
    content.name = "chokepoint"
    content.title = "What the supply of U.S. minerals owes to \(name), \(network.year)"
    content.rightHeading = options.names.say(
      "{}, {}", options.names.say("Mineral"), options.names.say("part attributed of net import reliance, %"))
    content.notes = ["\(widths) \(marks)\(CaptionText.signs(known))"]
    content.caption = [
      .init(
        "The \(FigureText.count(minerals.count, "mineral")) of the \(CaptionText.list(network.list.name)) that \(name) supplied to the United States in "
          + "\(network.year), and, faded, the other named suppliers of these minerals by region. \(widths) \(marks) Right: the "
          + "part attributed to \(name) and the net import reliance, percent of consumption.\(CaptionText.signs(known)) "
          + "Suppliers are not producers."),
      CaptionText.basis(known), CaptionText.sources(CaptionText.editions(known)),
    ]
    content.sources = CaptionText.editions(known)
    return content
  }
}
