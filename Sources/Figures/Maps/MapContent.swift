import Diagrams
import Language
import SupplyAnalysis
import SupplyData
import SupplyNetwork

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
