import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The supplier countries of the United States on a map of equal areas, shaded by what is attributed to each.
public enum ChoroplethFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "choropleth", "Supplier countries on a map, shaded by their part of U.S. consumption.",
    reads: [.year, .list, .minerals, .imports])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    try make(
      try sources.exposure(request),
      outlines: try CountryOutlinePoint.all(in: sources.dataset.folder, known: nil),
      options: request.options, register: sources.register)
  }

  /// The figure of `exposure` over the outlines of countries.
  ///
  /// - Throws: ``FigureError`` when no country supplies anything.
  public static func make(
    _ exposure: Exposure, outlines: [CountryOutlinePoint], options: FigureOptions = FigureOptions(),
    register: Register
  ) throws(FigureError) -> PlacedFigure {
    let network = exposure.network
    let countries = exposure.countries.compactMap { country -> ChoroplethContent.Country? in
      guard let place = register.countries[country.code], country.exposure.upper > 0 else { return nil }
      return .init(
        code: country.code, name: options.names.name(of: country.code, in: register),
        longitude: EqualEarth.beyondTheCut(place.longitude), latitude: place.latitude,
        value: country.exposure, level: level(country.exposure.midpoint))
    }
    guard !countries.isEmpty else {
      throw .nothingToDraw(
        "no supplier of \(network.list.name) is known in \(network.year)",
        remedy: .anyOf([.choose(.year), .choose(.list)]))
    }
    let known = exposure.nodes
    let editions = CaptionText.editions(known)
    let reading =
      "Shading: part of U.S. consumption attributed to a country (share of imports × net import reliance), mean over "
      + "\(exposure.minerals) \(exposure.minerals == 1 ? "mineral" : "minerals") with known reliance and suppliers, percent; by the "
      + "middle of its bounds. Grey: not named as a supplier; dark grey: the United States; dots: countries too small to "
      + "shade. Equal Earth projection (equal areas)."
    let content = ChoroplethContent(
      countries: countries, title: "Suppliers of U.S. minerals, \(network.year)", notes: [reading],
      caption: [
        "Suppliers of \(CaptionText.minerals(network.list.name, of: network.list.minerals)) to the United States in \(network.year). \(reading) Suppliers are not producers.",
        CaptionText.basis(known), CaptionText.sources(editions),
      ],
      sources: editions)
    return try ChoroplethLayout(content, outlines: outlines, options: options).figure()
  }

  /// The number of the class of a value, percent.
  static func level(_ value: Double) -> Int {
    max(0, (ChoroplethContent.classes.lastIndex { $0 <= value }) ?? 0)
  }
}
