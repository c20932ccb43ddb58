import Diagrams
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// One country, or a set of them, and all it touches in the supply network of a year; the rest faded.
///
/// A mineral is framed when half of U.S. consumption or more (or another part) arrives from the set for certain,
/// framed with a dashed line when bounds leave it open.
public enum ChokepointFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "chokepoint", "One country or several and the minerals they supply, with their other suppliers faded.",
    reads: [
      .year, .list, .imports, .threshold, .top, .backbone, .focus, .order, .scale, .atLeast,
    ], needs: [.focus])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try sources.network(request), cut: request.atLeast, options: request.options,
      reference: sources.reference)
  }

  /// The figure of the countries in focus in `network`.
  ///
  /// - Parameter cut: The part of U.S. consumption, percent, from which on a mineral is framed.
  /// - Throws: ``FigureError`` when no country is in focus or none of them supplies anything, or the rest does not fit
  ///   the page.
  public static func make(
    _ network: SupplyNetwork, cut: Double = 50, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    let countries = options.focus.countries.sorted()
    guard !countries.isEmpty else {
      throw .nothingToDraw("a chokepoint needs a country or several: name them with --focus.")
    }
    let exposure = Exposure(network)
    let parts = exposure.exposure(to: options.focus.countries)
    let name = FigureText.list(countries.map { reference.name(of: $0) })
    guard !parts.isEmpty else {
      throw .nothingToDraw(
        "no source names \(name) as a supplier of a mineral of \(network.list.name) in \(network.year). Name other "
          + "countries (--focus), or choose another list or year.")
    }
    var options = options
    options.focus.minerals = []
    return try options.fitting { threshold throws(FigureError) in
      let shown = try SupplyFlows(
        exposure, year: network.year, threshold: threshold, whole: options.focus.countries, options: options)
      let words = NetworkWords(network, shown: shown, options: options, reference: reference)
      var content = NetworkFigure.content(network, shown, words, options: options, reference: reference)
      mark(&content, network, parts, cut: cut, options)
      describe(&content, network, parts, name: name, cut: cut)
      return try ColumnLayout(content, options: options).figure()
    }
  }

  /// Frames the minerals that the set may cut, and says what part of their consumption arrives from it.
  private static func mark(
    _ content: inout ColumnContent, _ network: SupplyNetwork, _ parts: [MineralID: Interval], cut: Double,
    _ options: FigureOptions
  ) {
    let palette = Palette(grayscale: options.isGrayscale)
    for place in content.right.indices where !content.right[place].isFaded {
      let id = MineralID(String(content.right[place].id.dropFirst("mineral:".count)))
      guard let part = parts[id] else { continue }
      let token = network.node(of: id)?.reliance.figure?.value.token ?? "–"
      let share = FigureText.percent(part).dropLast(2)
      content.right[place].label = "\(content.right[place].name)  \(share) of \(token) %"
      switch part.isAtLeast(cut) {
      case .yes: content.right[place].border = .init(color: palette.ink, width: 1.2)
      case .unknown: content.right[place].border = .init(color: palette.ink, width: 1.2, isDashed: true)
      case .no: break
      }
    }
    for place in content.left.indices where !content.left[place].isFaded {
      let code = CountryCode(String(content.left[place].id.dropFirst("country:".count)))
      guard options.focus.countries.contains(code) else { continue }
      content.left[place].border = .init(color: palette.ink, width: 1.2)
    }
  }

  private static func describe(
    _ content: inout ColumnContent, _ network: SupplyNetwork, _ parts: [MineralID: Interval], name: String,
    cut: Double
  ) {
    let count = BoundedCount(parts.values.map { $0.isAtLeast(cut) })
    let percent = FigureText.number(cut)
    let frames =
      "Framed minerals: \(percent) % of U.S. consumption or more arrives from there (\(count)); dashed, bounds leave it "
      + "open."
    content.name = "chokepoint"
    content.title = "What the supply of U.S. minerals owes to \(name), \(network.year)"
    content.rightHeading = "Minerals, part from there of net import reliance"
    content.legend.insert("In focus: \(name), with all flows; the rest is faded. \(frames)", at: 0)
    content.caption =
      "In focus: \(name), framed, with all minerals that arrive from there, however small the part. \(frames) \(content.caption)"
  }
}
