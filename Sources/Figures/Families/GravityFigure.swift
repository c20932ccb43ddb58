import Diagrams
import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The path of the centre of gravity of world production on a map of equal areas, a line for each mineral.
///
/// A path begins at a hollow mark and ends at a filled one, with their years. Years that the series does not complete
/// are crossed by a dotted line. What a source lumps together as other countries has no place and is omitted.
public enum GravityFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "gravity", "The path of the centre of gravity of world production on a map.",
    reads: [.from, .to, .list, .minerals], needs: [.from])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure {
    let land = try sources.land()
    return try MovingMinerals(sources.shares(request)).figure { minerals throws(FigureError) in
      try make(
        minerals, list: request.list.name, period: request.period, land: land, options: request.options,
        register: sources.register)
    }
  }

  /// The paths of `minerals` over `period` on the outline of the land.
  ///
  /// - Throws: ``FigureError`` when no mineral has two centres, there are too many, or the page is too small.
  public static func make(
    _ minerals: [MineralShares], list: String, period: YearWindow, land: [OutlinePoint],
    options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    let content = try GravityContent(
      minerals, list: list, period: period, options: options, register: register)
    return try GravityLayout(content, land: land, options: options).figure()
  }
}
