import Platform
public import SupplyData

/// The supply network of a year: supplier country → mineral → United States, and producer country → mineral.
///
/// A mineral node is a reported series: the elements that USGS reports only as a group stand together in the group's
/// node; an element with import sources of its own has a node of its own. What a node lacks, it takes from the group
/// that it is reported with, and `ImportShares/mineral` and `ProductionShares/mineral` say so. Supplier is not
/// producer, so the two are separate layers.
///
/// | edge | weight |
/// |---|---|
/// | supplier → mineral | share s of U.S. imports of the mineral, percent, an interval |
/// | producer → mineral | share of world production, percent, an interval |
/// | mineral → United States | net import reliance, percent of consumption, an interval |
public struct SupplyNetwork: Sendable {
  /// A mineral, or a group that stands for the elements reported with it.
  ///
  /// A class, as what is computed of a network holds its nodes: a copy costs one reference.
  public final class MineralNode: Sendable {
    /// The mineral whose printed series are used.
    public let id: MineralID
    /// The entries of the list that the node stands for, by id.
    public let members: [MineralID]
    /// The net import reliance.
    public let reliance: Reliance
    /// The countries that supply the United States, or why they are not known.
    public let imports: Found<ImportShares>
    /// The countries that produce it, or why they are not known.
    public let production: Found<ProductionShares>

    /// Whether the node stands for elements that have no series of their own.
    public var isGroup: Bool { members != [id] }

    /// Whether the reliance and the suppliers are known, which an exposure is made of.
    public var hasExposure: Bool { reliance.interval != nil && imports.value != nil }

    init(
      id: MineralID, members: [MineralID], reliance: Reliance, imports: Found<ImportShares>,
      production: Found<ProductionShares>
    ) {
      self.id = id
      self.members = members
      self.reliance = reliance
      self.imports = imports
      self.production = production
    }
  }

  /// The year.
  public let year: Int
  /// The list of minerals asked for.
  public let list: MineralList
  /// Which shares stand for the suppliers.
  public let importRule: ImportRule
  /// Which edition is taken.
  public let vintage: Vintage
  /// The minerals, by id.
  public let minerals: [MineralNode]
  /// The countries that supply or produce any of them, by code.
  public let countries: [CountryCode]

  /// The network of `list` in `year`.
  ///
  /// - Throws: `DataError` when a table is not sound, or no mineral of the list has a reliance, import sources or
  ///   production for the year.
  public init(
    year: Int, list: MineralList, imports rule: ImportRule = .best, vintage: Vintage = .latest,
    from dataset: Dataset
  ) throws(DataError) {
    let sources = try NetworkSources(dataset, vintage: vintage)
    try self.init(year: year, list: list, imports: rule, sources: sources)
  }

  /// The network of `list` in `year` from `sources`, which may serve many years.
  public init(
    year: Int, list: MineralList, imports rule: ImportRule = .best, sources: NetworkSources
  ) throws(DataError) {
    var members: [MineralID: [MineralID]] = [:]
    for mineral in list.minerals {
      let series = try sources.series(of: mineral, in: year, imports: rule)
      members[series, default: []].append(mineral)
    }
    var nodes: [MineralNode] = []
    for id in members.keys.sorted() {
      nodes.append(
        MineralNode(
          id: id, members: (members[id] ?? []).sorted(),
          reliance: sources.reliance.reliance(of: id, in: year),
          imports: try sources.imports(of: id, in: year, by: rule),
          production: sources.production(of: id, in: year)))
    }
    guard
      nodes.contains(where: {
        $0.reliance.isHeld || $0.imports.value != nil || $0.production.value != nil
      })
    else {
      throw Self.notHeld(list, for: "\(year)", as: sources.vintage)
    }
    self.year = year
    self.list = list
    importRule = rule
    vintage = sources.vintage
    minerals = nodes
    let suppliers = nodes.flatMap { $0.imports.value?.named.map(\.country) ?? [] }
    let producers = nodes.flatMap { $0.production.value?.named.map(\.country) ?? [] }
    countries = Set(suppliers + producers).sorted()
  }

  /// That nothing is held of the minerals of `list` for `years`, the data being chosen as `vintage` says.
  package static func notHeld(_ list: MineralList, for years: String, as vintage: Vintage) -> DataError {
    let what = "hold no reliance, suppliers or complete production of \(list.name) for \(years)"
    if case .asOf(let edition) = vintage {
      return DataError(
        .notHeld, "the data as of \(edition) \(what)", remedy: "Choose an earlier year, or a later edition")
    }
    return DataError(.notHeld, "the data \(what)", remedy: .anyOf([.look(.coverage(nil))]))
  }

  /// How many minerals have shares of each kind.
  public var importBases: [ImportShares.Basis: Int] {
    minerals.reduce(into: [:]) { counts, node in
      if let basis = node.imports.value?.basis { counts[basis, default: 0] += 1 }
    }
  }

  /// The nodes with world production, each printed series once: where it is printed only of a group, the group's own
  /// node has it, else the first of its elements.
  public var producedNodes: [MineralNode] {
    var holders: [MineralID: MineralID] = [:]
    for node in minerals {
      guard let series = node.production.value?.mineral else { continue }
      if node.id == series || holders[series] == nil { holders[series] = node.id }
    }
    return minerals.filter { node in node.production.value.map { holders[$0.mineral] == node.id } ?? false }
  }

  /// The node that stands for `mineral`; nil where the list does not hold it.
  public func node(of mineral: MineralID) -> MineralNode? {
    minerals.first { $0.id == mineral || $0.members.contains(mineral) }
  }
}

/// What networks are built from: one reading of the data serves many years.
public struct NetworkSources: Sendable {
  /// Which edition is taken.
  public let vintage: Vintage
  /// The U.S. statistics.
  public let statistics: SalientStatistics
  /// The net import reliances.
  public let reliance: RelianceFinder
  /// The import sources.
  public let imports: ImportSources
  /// World production.
  public let production: WorldProduction

  /// The series that stands for `mineral` in `year`: itself where it has a reliance or import sources of its own, else
  /// the narrowest group with a reliance.
  public func series(
    of mineral: MineralID, in year: Int, imports rule: ImportRule
  ) throws(DataError) -> MineralID {
    let series = reliance.series(of: mineral, in: year)
    guard series != mineral, rule.publisher != .baci else { return series }
    return imports.usgs(mineral, in: year, window: rule.window).value == nil ? series : mineral
  }

  /// The import shares of `mineral` in `year` or, where it has none, of the group it is reported with.
  public func imports(
    of mineral: MineralID, in year: Int, by rule: ImportRule
  ) throws(DataError) -> Found<ImportShares> {
    let own = try imports.shares(of: mineral, in: year, by: rule)
    guard own.value == nil else { return own }
    for group in reliance.chain(of: mineral, in: year).dropFirst() {
      let shares = try imports.shares(of: group, in: year, by: rule)
      if shares.value != nil { return shares }
    }
    return own
  }

  /// The production shares of `mineral` in `year` or, where none are printed of it, of the group it is reported with.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - year: The year.
  ///   - stage: The one stage to look at; the first complete one where nil.
  public func production(
    of mineral: MineralID, in year: Int, stage: String? = nil
  ) -> Found<ProductionShares> {
    let chain = reliance.chain(of: mineral, in: year)
    let produced = chain.first { production.years(of: $0).isEmpty == false } ?? mineral
    return production.shares(of: produced, in: year, stage: stage)
  }

  /// Sources read from `dataset`, with `vintage` choosing between editions.
  ///
  /// - Parameters:
  ///   - dataset: The data.
  ///   - vintage: Which edition is taken where several print a year.
  ///   - readsProduction: False where world production is not asked for; it is then missing everywhere.
  ///   - readsTrade: False where suppliers are hardly asked for: their trade is then read on first use, not beside the
  ///     others.
  public init(
    _ dataset: Dataset, vintage: Vintage = .latest, readsProduction: Bool = true, readsTrade: Bool = true
  ) throws(DataError) {
    self.vintage = vintage
    if readsProduction { try dataset.readLargeTables(readsTrade: readsTrade) }
    ((statistics, production), imports) = try Parallel.both { () throws(DataError) in
      let statistics = try SalientStatistics(dataset, vintage: vintage)
      return (
        statistics,
        readsProduction
          ? try WorldProduction(dataset, vintage: vintage, statistics: vintage == .latest ? statistics : nil)
          : WorldProduction(unreadFor: statistics, reference: dataset.reference)
      )
    } _: { () throws(DataError) in
      let imports = try ImportSources(dataset, vintage: vintage)
      // A fault of this table is thrown where it is asked for.
      if readsTrade { _ = try? dataset.tradeIntoUnitedStates() }
      return imports
    }
    reliance = RelianceFinder(statistics, reference: dataset.reference)
  }
}
