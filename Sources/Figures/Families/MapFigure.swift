import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// Where the minerals of the United States come from, on a map of equal areas: an arc for each supplier country.
///
/// The width of an arc is E(c), the mean part of U.S. consumption that arrives from the country. Arcs end side by side
/// at the United States, in the order in which they come in, so that none hides another there.
public enum MapFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "map", "Suppliers of the United States on a map of equal areas.",
    reads: [.year, .list, .imports, .threshold, .top, .focus, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try sources.exposure(request), land: try sources.land(), options: request.options,
      register: sources.register)
  }

  /// The width, millimetres, below which codes find no room either.
  static let leastWidth = 80.0

  /// The figure of `exposure` over the outline of the land.
  ///
  /// - Throws: ``FigureError`` when no supplier is left.
  public static func make(
    _ exposure: Exposure, land: [OutlinePoint], options: FigureOptions = FigureOptions(),
    register: Register
  ) throws(FigureError) -> PlacedFigure {
    guard options.width >= leastWidth else {
      throw .tooNarrow(
        "a map on \(FigureText.number(options.width)) mm has no room for names; \(FigureText.number(leastWidth)) mm "
          + "are needed",
        remedy: .anyOf([.raise(.width)]))
    }
    let content = try MapContent(exposure, options: options, register: register)
    return try MapLayout(content, land: land, options: options).figure()
  }
}

/// What a map shows, and its words.
struct MapContent: Sendable {
  struct Country: Sendable {
    let code: CountryCode
    let name: String
    let region: Region?
    let longitude: Double
    let latitude: Double
    /// E(c), percent.
    let exposure: Interval
    let isFaded: Bool
  }

  /// The countries, largest exposure first.
  let countries: [Country]
  let home: (longitude: Double, latitude: Double)
  let scale: WidthScale
  let title: String
  let legend: [String]
  let caption: FigureCaption
  let sources: Set<Edition>
  /// The threshold of a map when none is chosen, percent of all consumption.
  static let usualThreshold = 0.1

  init(
    _ exposure: Exposure, options: FigureOptions, register: Register
  ) throws(FigureError) {
    let network = exposure.network
    let threshold = options.threshold ?? Self.usualThreshold
    let all = options.top.map { Array(exposure.countries.prefix($0)) } ?? exposure.countries
    let kept = all.filter { $0.exposure.upper >= threshold && $0.exposure.upper > 0 }
    countries = kept.compactMap { country in
      guard let place = register.countries[country.code], country.code != .unitedStates else { return nil }
      return Country(
        code: country.code, name: options.names.name(of: country.code, in: register), region: place.region,
        longitude: EqualEarth.beyondTheCut(place.longitude), latitude: place.latitude,
        exposure: country.exposure,
        isFaded: !country.flows.contains { options.focus.holds(country.code, $0.mineral) })
    }
    guard let largest = countries.map(\.exposure.upper).max() else {
      throw .nothingToDraw(
        "no country supplies \(FigureText.number(threshold)) % of U.S. consumption, mean over the minerals, in "
          + "\(network.year)",
        remedy: .anyOf([.lower(.threshold), .choose(.list), .choose(.year)]))
    }
    let states = register.countries[.unitedStates]
    home = (states?.longitude ?? -98, states?.latitude ?? 39)
    let full = [2.0, 5, 10, 20, 50, 100].first { $0 >= largest } ?? 100
    scale = WidthScale(options.scale, full: full)
    title = "Where U.S. minerals come from, \(network.year)"
    let known = exposure.nodes
    let editions = CaptionText.editions(known)
    sources = editions
    let basis = CaptionText.basis(known)
    let widths =
      "Widths: mean part of U.S. consumption attributed to a country, over the \(FigureText.count(exposure.minerals, "mineral")) with known "
      + "reliance and suppliers. \(scale.words(unit: "%")) Solid, at least; pale, at most."
    let (drawn, whole) = (
      countries.reduce(0) { $0 + $1.exposure.midpoint },
      exposure.countries.reduce(0) { $0 + $1.exposure.midpoint }
    )
    let left = whole > 0 ? 100 * max(0, 1 - drawn / whole) : 0
    let below =
      "Countries below \(FigureText.number(threshold)) % are omitted (\(FigureText.number(left, decimals: 1)) % of what "
      + "named suppliers ship)."
    legend = [
      "\(widths) Equal Earth projection.",
      "List \(network.list.name), reliance of \(network.year). \(basis.text) \(below)",
    ]
    caption = [
      .init(
        "Where \(CaptionText.minerals(network.list.name)) that the United States consumed in \(network.year) came from. "
          + "\(widths) Dots stand at a central point of each country, coloured by region; the colour repeats the place. "
          + "Suppliers are not producers."),
      basis, .init("\(below) Equal Earth projection (equal areas)."), CaptionText.sources(editions),
    ]
  }
}
