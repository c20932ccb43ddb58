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
    let scheme = request.scheme
    let market =
      scheme == .screening
      ? try MarketDynamics(
        list: request.list, window: ScreeningScore.window(to: request.year),
        prices: MineralPrices(sources, reference: dataset.reference), sources: sources) : nil
    return try SupplyRisk(
      try network(request), scheme: scheme,
      governance: try Governance(
        dataset, scale: scheme == .geopolrisk ? .politicalStability : .meanOfSix),
      trade: scheme == .geopolrisk ? try ImportQuantities(dataset) : nil, market: market)
  }

  /// The windows of prices that `request` asks for.
  func market(_ request: FigureRequest) throws(DataError) -> MarketPeriod {
    try MarketPeriod(
      list: request.list, period: request.period, length: request.window,
      prices: MineralPrices(sources, reference: dataset.reference))
  }

  /// The order that all figures of the list of `request` share: that of the network of the last year whose suppliers are
  /// known; nil where none are.
  public func ranks(_ request: FigureRequest) -> FigureRanks? {
    let last = dataset.reference.editions.values.map(\.released).max() ?? request.year
    var options = FigureOptions()
    options.order = request.options.order
    for year in stride(from: last, to: last - Self.yearsOfOrder, by: -1) {
      guard let network = try? SupplyNetwork(year: year, list: request.list, sources: sources),
        let supply = try? NamedSupply(Exposure(network), options), !supply.parts.isEmpty
      else { continue }
      let shown = LumpedFlows(
        supply.parts, weights: supply.weights, cut: 0, top: nil, threshold: 0, register: register)
      let content = supply.content(shown, threshold: 0, options: options, register: register)
      let order = content.order(by: options.order)
      return FigureRanks(
        groups: order.left.compactMap { content.left[$0].group },
        nodes: order.left.map { FigureRanks.key(content.left[$0].id) }
          + order.right.map { FigureRanks.key(content.right[$0].id) })
    }
    return nil
  }

  /// How many years back an order is looked for.
  private static let yearsOfOrder = 15

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
        shares: RegionShares.of(id, over: request.period, in: sources.production, register: register))
    }
  }
}
