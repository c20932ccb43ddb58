public import SupplyData
public import SupplyNetwork

/// Every mineral with a trade code traced in every year, beside the stages at which countries control it.
///
/// Each entry is a ``TracedSupply``, a ``StagedTracing`` where trade of an earlier stage is held, and a
/// ``MineralStages`` of its own; nothing is computed a second way here. Under one code, what a country bought at an
/// earlier stage is unexplained where it ships on.
public struct TracedYears: Sendable {
  /// A mineral in a year.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// The year.
    public let year: Int
    /// Where its imports were produced, or why that is not known.
    public let traced: Found<TracedSupply>
    /// The same followed through earlier stages; nil where trade of none is held.
    public let staged: StagedTracing?
    /// Who controls which stage; nil where no stage is known.
    public let stages: MineralStages?

    /// The country where most of the imports were produced, of those outside the United States; nil where it is not
    /// known or nothing is traced.
    public var origin: TracedSupply.Entry? {
      traced.value?.entries.first { $0.country != .unitedStates && $0.traced > 0 }
    }

    /// Whether ``origin`` is the country that controls a stage; unknown where either is.
    public var agrees: Answer {
      guard let origin, let controller = stages?.controller else { return .unknown }
      if controller.country == origin.country { return .yes }
      return stages?.rivals.contains(origin.country) == true ? .unknown : .no
    }
  }

  /// A mineral over the years.
  public struct Mineral: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// Its years, in order.
    public let years: [Entry]

    /// The years that are traced, in order.
    public var traced: [Entry] { years.filter { $0.traced.value != nil } }
    /// The part of U.S. imports that trade does not explain, from the smallest to the largest of the years traced,
    /// percent; nil where none is.
    public var unexplained: Interval? {
      let parts = years.compactMap { $0.traced.value?.unexplained }
      guard let low = parts.min(), let high = parts.max() else { return nil }
      return Interval(low, high)
    }
  }

  /// The minerals, by id.
  public let minerals: [Mineral]
  /// What the trade releases hold of each year.
  public let coverage: [TradeCoverage]

  /// The entries of all minerals and years.
  public var entries: [Entry] { minerals.flatMap(\.years) }

  /// Traces `minerals`, all with a trade code where nil, over `period`, all years of trade where nil.
  ///
  /// - Parameters:
  ///   - minerals: The minerals.
  ///   - period: The years.
  ///   - imports: Which import shares stand at the stage of imports.
  ///   - sources: The sources of the values.
  ///   - dataset: The data.
  /// - Throws: `DataError` (not held) when no mineral is traced in any year.
  /// - Complexity: O(minerals × years × countries³).
  public init(
    of minerals: [MineralID]? = nil, over period: YearWindow? = nil, imports: ImportRule = .best,
    sources: NetworkSources, from dataset: Dataset
  ) throws(DataError) {
    let traded = Set(try dataset.tradeSeries().map(\.mineral)).sorted()
    let chosen = minerals ?? traded
    let tradeYears = Set(try dataset.trade().map(\.year)).sorted()
    let years = period.map { Array($0.first...$0.last) } ?? tradeYears
    coverage = years.compactMap { dataset.reference.tradeCoverage(in: $0) }
    var stages: [Int: [MineralID: MineralStages]] = [:]
    let list = MineralList(name: "minerals with a trade code", minerals: chosen)
    for year in years {
      do throws(DataError) {
        let network = try SupplyNetwork(year: year, list: list, imports: imports, sources: sources)
        let found = try SupplyStages(network, in: sources).minerals
        for mineral in found {
          for member in mineral.node.members { stages[year, default: [:]][member] = mineral }
        }
      } catch  where error.kind == .notHeld { continue }
    }
    var traced: [Mineral] = []
    for mineral in chosen {
      var entries: [Entry] = []
      for year in years {
        let found = try Self.traced(mineral, year, sources, dataset)
        entries.append(
          Entry(
            mineral: mineral, year: year, traced: found,
            staged: try Self.staged(found.value, of: mineral, sources, dataset),
            stages: stages[year]?[mineral]))
      }
      traced.append(Mineral(mineral: mineral, years: entries))
    }
    self.minerals = traced
    guard traced.contains(where: { !$0.traced.isEmpty }) else {
      let reason = entries.compactMap { $0.traced.reason }.first
      throw DataError(
        .notHeld,
        chosen.count > 1 && !years.isEmpty
          ? "there is no trade of any mineral from \(years[0]) to \(years[years.count - 1])"
          : reason ?? "no mineral has a trade code",
        remedy: .anyOf([.look(.coverage(.trade))]))
    }
  }

  private static func traced(
    _ mineral: MineralID, _ year: Int, _ sources: NetworkSources, _ dataset: Dataset
  ) throws(DataError) -> Found<TracedSupply> {
    do throws(DataError) {
      return .value(try TracedSupply(mineral, year: year, sources: sources, from: dataset))
    } catch  where error.kind == .notHeld { return .missing(.notPrinted(error.problem)) }
  }

  private static func staged(
    _ direct: TracedSupply?, of mineral: MineralID, _ sources: NetworkSources, _ dataset: Dataset
  ) throws(DataError) -> StagedTracing? {
    let series = Set(try dataset.tradeSeries().map { [$0.mineral.rawValue, $0.code] })
    let earlier = dataset.reference.tradeStages[mineral] ?? []
    guard let direct, earlier.contains(where: { series.contains([$0.filedUnder.rawValue, $0.series]) }) else {
      return nil
    }
    do throws(DataError) {
      return try StagedTracing(direct, of: mineral, sources: sources, from: dataset)
    } catch  where error.kind == .notHeld { return nil }
  }
}
