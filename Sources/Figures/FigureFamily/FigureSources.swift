import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// What figures are made from: one reading of the data serves many.
public struct FigureSources: Sendable {
  /// The data folder.
  public let dataset: Dataset
  /// The series of the data, with the choice between editions.
  public let sources: NetworkSources

  /// Sources read from `dataset`, with `vintage` choosing between editions.
  ///
  /// - Throws: ``DataError`` when a table is not sound.
  public init(_ dataset: Dataset, vintage: Vintage = .latest) throws(DataError) {
    self.dataset = dataset
    sources = try NetworkSources(dataset, vintage: vintage)
  }

  /// Names of countries, minerals and editions.
  public var reference: Reference { dataset.reference }

  /// The supply network that `request` asks for, of its year or of another.
  func network(_ request: FigureRequest, year: Int? = nil) throws(DataError) -> SupplyNetwork {
    try SupplyNetwork(
      year: year ?? request.year, list: request.list, imports: request.imports, sources: sources)
  }

  /// The mineral that `request` names.
  ///
  /// - Throws: ``FigureError/nothingToDraw(_:)`` where it names none.
  func mineral(_ request: FigureRequest) throws(FigureError) -> MineralID {
    guard let mineral = request.mineral else {
      throw .nothingToDraw("a figure of one mineral needs its name.")
    }
    return mineral
  }

  /// The outline of the land.
  func land() throws(DataError) -> [OutlinePoint] { try OutlinePoint.all(in: dataset.folder, known: nil) }

  /// The shares in world production over the period of `request`: of the minerals of its list, or of the groups that
  /// stand for them where they have no production of their own.
  func shares(_ request: FigureRequest) -> [MineralShares] {
    let produced = Set(sources.production.minerals)
    let members = Dictionary(grouping: request.list.minerals) {
      produced.contains($0) ? $0 : sources.reliance.series(of: $0)
    }
    return members.keys.sorted().map { id in
      MineralShares(
        mineral: id, members: (members[id] ?? []).sorted(),
        shares: RegionShares.of(id, over: request.period, in: sources.production, reference: reference))
    }
  }
}
