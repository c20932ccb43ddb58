import Diagrams
public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// Where the minerals of the United States come from, on a map of equal areas: an arc for each supplier country.
///
/// The width of an arc is E(c), the mean part of U.S. consumption attributed to the country. Arcs end side by side
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

  /// The figure of `exposure` over the outline of the land.
  ///
  /// - Throws: ``FigureError`` when no supplier is left.
  public static func make(
    _ exposure: Exposure, land: [OutlinePoint], options: FigureOptions = FigureOptions(),
    register: Register
  ) throws(FigureError) -> PlacedFigure {
    guard options.width >= MapLand.leastWidth else {
      throw .tooNarrow(
        "a map on \(FigureText.number(options.width)) mm has no room for names; \(FigureText.number(MapLand.leastWidth)) mm "
          + "are needed",
        remedy: .anyOf([.raise(.width)]))
    }
    let content = try MapContent(exposure, options: options, register: register)
    return try MapLayout(content, land: land, options: options).figure()
  }
}
