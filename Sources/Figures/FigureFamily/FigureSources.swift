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
  /// - Throws: `DataError` when a table is not sound.
  public init(_ dataset: Dataset, vintage: Vintage = .latest) throws(DataError) {
    self.dataset = dataset
    sources = try NetworkSources(dataset, vintage: vintage)
  }

  /// Names of countries, minerals and editions.
  var register: Register { dataset.reference.register }

  /// The supply network that `request` asks for, of its year or of another.
  func network(_ request: FigureRequest, year: Int? = nil) throws(DataError) -> SupplyNetwork {
    try SupplyNetwork(
      year: year ?? request.year, list: request.list, imports: request.imports, sources: sources)
  }

  /// What the suppliers of the network that `request` asks for send, of its year or of another.
  ///
  /// - Throws: `DataError` (not held), with the years that are, where no mineral's suppliers are known.
  func exposure(_ request: FigureRequest, year: Int? = nil) throws(DataError) -> Exposure {
    let network = try network(request, year: year)
    try network.requireSuppliers(in: sources)
    return Exposure(network)
  }

  /// The supply risk of the list and year of `request`, by its scheme.
  func risk(_ request: FigureRequest) throws(DataError) -> SupplyRisk {
    try SupplyRisk(try network(request), scheme: request.scheme, in: sources, dataset)
  }

  /// The windows of prices that `request` asks for.
  func market(_ request: FigureRequest) throws(DataError) -> MarketPeriod {
    try MarketPeriod(
      list: request.list, period: request.period, length: request.window,
      prices: MineralPrices(sources, reference: dataset.reference))
  }

  /// The mineral that `request` names.
  ///
  /// - Throws: ``FigureError/nothingToDraw(_:remedy:)`` where it names none.
  func mineral(_ request: FigureRequest) throws(FigureError) -> MineralID {
    guard let mineral = request.mineral else {
      throw .nothingToDraw("a figure of one mineral needs its name")
    }
    return mineral
  }

  /// The outline of the land.
  func land() throws(DataError) -> [OutlinePoint] { try OutlinePoint.all(in: dataset.folder, known: nil) }
}
