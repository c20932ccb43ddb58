public import SupplyData
public import SupplyNetwork

/// All that is known of one mineral: its reliance over the years, U.S. statistics, suppliers, producers, who can stop
/// its supply, where it was produced and what its trade depends on.
public struct MineralProfile: Sendable {
  /// The values of one measure and form in the years around the one looked at.
  public struct Statistic: Sendable {
    /// What is measured.
    public let measure: SalientRow.Measure
    /// The form it is printed for; empty where none is named.
    public let form: String
    /// The value of each year; nil where none is known.
    public let values: [SalientRow?]
  }

  /// The mineral.
  public let mineral: Mineral
  /// The series that stands for it: itself, or the group that it is reported with.
  public let series: MineralID
  /// The year.
  public let year: Int
  /// The net import reliances, a year each.
  public let reliances: [Reliance]
  /// The known breaks of the reliances, by year.
  public var relianceBreaks: [BreakRecord] { reliances.last?.breaks(since: reliances[0].year) ?? [] }
  /// The years of ``statistics``.
  public let years: [Int]
  /// The U.S. statistics of the series but its reliance; those with no value in ``years`` are not among them.
  public let statistics: [Statistic]
  /// The suppliers, or why they are not known.
  public let imports: Found<ImportShares>
  /// The producers, or why they are not known.
  public let production: Found<ProductionShares>
  /// The tables of production that were looked at, each with its verdict.
  public let candidates: [WorldProduction.Candidate]
  /// Who can stop the supply; nil where neither suppliers nor producers are known.
  public let chokepoints: MineralChokepoints?
  /// Where the imports were produced; nil where trade or production is not known.
  public let traced: TracedSupply?
  /// The suppliers that USGS prints, to compare with; nil where it prints none.
  public let printed: ImportShares?
  /// What its world trade depends on; empty where it has no trade series.
  public let structures: [TradeStructure]

  /// The profile of `mineral` in `year`.
  ///
  /// - Throws: `DataError` (not held) when nothing at all is held of the mineral; else when a table is not sound.
  public init(
    of mineral: Mineral, year: Int, imports rule: ImportRule, sources: NetworkSources, from dataset: Dataset
  ) throws(DataError) {
    self.mineral = mineral
    self.year = year
    let series = sources.reliance.series(of: mineral.id)
    self.series = series
    reliances = sources.reliance.years(of: mineral.id).map {
      sources.reliance.reliance(of: mineral.id, in: $0)
    }
    years = Array((year - 2)...(year + 2))
    statistics = Self.statistics(of: series, years, sources.statistics)
    imports = try sources.imports(of: mineral.id, in: year, by: rule)
    production = sources.production.shares(of: series, in: year)
    candidates = sources.production.candidates(of: series, in: year)
    printed = sources.imports.usgs(mineral.id, in: year).value
    let network = try Self.ifHeld { () throws(DataError) in
      try SupplyNetwork(
        year: year, list: MineralList(name: mineral.id.rawValue, minerals: [mineral.id]), imports: rule,
        sources: sources)
    }
    if let network, let node = network.minerals.first,
      let points = try Self.ifHeld({ () throws(DataError) in try MineralChokepoints(of: node.id, in: network)
      })
    {
      chokepoints = points
      traced = try Self.ifHeld { () throws(DataError) in
        try TracedSupply(mineral.id, year: year, sources: sources, from: dataset)
      }
      structures =
        try Self.ifHeld { () throws(DataError) in
          try TradeStructure.all(of: mineral.id, node: node, year: year, in: dataset)
        } ?? []
    } else {
      (chokepoints, traced, structures) = (nil, nil, [])
    }
    guard
      reliances.contains(where: { $0.figure != nil || $0.derivation != nil }) || !statistics.isEmpty
        || imports.value != nil || production.value != nil || chokepoints != nil
    else {
      throw DataError(
        .notHeld, "the data hold nothing of \(mineral.name.lowercased())",
        remedy: .anyOf([.look(.coverage(nil))]))
    }
  }

  private static func statistics(
    of mineral: MineralID, _ years: [Int], _ statistics: SalientStatistics
  ) -> [Statistic] {
    SalientRow.Measure.allCases.filter { $0 != .netImportReliance }.flatMap { measure -> [Statistic] in
      let all = statistics.all(measure, of: mineral).filter { years.contains($0.year) }
      return Set(all.map(\.form)).sorted().map { form in
        Statistic(
          measure: measure, form: form,
          values: years.map { statistics.value(measure, of: mineral, in: $0, form: form).value })
      }.filter { $0.values.contains { $0 != nil } }
    }
  }

  /// What `result` finds; nil where the data do not hold it.
  private static func ifHeld<Value>(_ result: () throws(DataError) -> Value) throws(DataError) -> Value? {
    do throws(DataError) { return try result() } catch  where error.kind == .notHeld { return nil }
  }
}
