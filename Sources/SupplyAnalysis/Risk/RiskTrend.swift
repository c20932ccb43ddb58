public import SupplyData
public import SupplyNetwork

/// The governance-weighted concentration of world production over the years, and whether it rises.
///
/// A trend is tested inside one ``CompleteSeries``. Governance scores move too, so the index is computed twice: with
/// the governance weights of one year for all years, so that it rises only where production has concentrated or moved
/// to countries that are governed worse, and with each year's own. U.S. import sources are averages over windows that
/// overlap, so no trend of them is tested.
public struct RiskTrend: Sendable {
  /// Which year's governance weighs a year's production.
  public enum Weights: String, Sendable, CaseIterable {
    /// That of the last year of the period.
    case fixed
    /// That of each year.
    case eachYear = "each-year"
  }

  /// A year's index.
  public struct Point: Sendable {
    /// The year.
    public let year: Int
    /// HHI_WGI with the governance weights of one year for all, 0 to 10,000.
    public let index: Interval
    /// HHI_WGI with the year's own governance weights, 0 to 10,000.
    public let indexOfItsYear: Interval
    /// The producers.
    public let shares: ProductionShares
  }

  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The entries of the list that it stands for.
    public let members: [MineralID]
    /// The years that are known, in order; fewer than ``TrendTest/leastYears`` give no trend.
    public let points: [Point]
    /// The breaks between them, in order.
    public let breaks: [SeriesBreak]
    /// The trend by the bounds with the governance weights of one year, or why there is none.
    public let test: Found<TrendTest>
    /// The trend with each year's own; nil where there is none.
    public let testOfEachYear: TrendTest?
    /// The trend of the lower bounds with the weights of one year, the named producers alone; nil where there is none.
    public let namedOnly: TrendTest?

    /// Whether the index rises.
    public func isRising(
      level: Double = TrendTest.defaultLevel, weights: Weights = .fixed
    ) -> Answer {
      switch weights {
      case .fixed: test.value?.isRising(level: level) ?? .unknown
      case .eachYear: testOfEachYear?.isRising(level: level) ?? .unknown
      }
    }
  }

  /// The list.
  public let list: MineralList
  /// The period.
  public let period: YearWindow
  /// The minerals, by id.
  public let entries: [Entry]
  /// The governance weights of each year.
  public let governance: Governance
  /// The year whose governance weights stand for all; nil where none are held for the last year of the period.
  public var fixedYear: Int? { governance.year(for: period.last) }

  /// The editions of production and governance.
  public var editions: [Edition] {
    Set(entries.flatMap { $0.points.map(\.shares.edition) } + [governance.edition]).sorted()
  }

  /// The trends of `list` over `period`.
  ///
  /// - Throws: `DataError` when no mineral has a complete year.
  public init(
    list: MineralList, period: YearWindow, governance: Governance, sources: NetworkSources,
    reference: Reference
  ) throws(DataError) {
    self.list = list
    self.period = period
    self.governance = governance
    let fixed = governance.fixed(to: period.last)
    let members = Dictionary(grouping: list.minerals) { sources.reliance.series(of: $0) }
    entries = members.keys.sorted().map { mineral in
      let series = CompleteSeries(of: mineral, over: period, in: sources.production)
      let points = (series?.years ?? []).map {
        Point(
          year: $0.year, index: GovernanceWeightedIndex($0, fixed).value,
          indexOfItsYear: GovernanceWeightedIndex($0, governance).value, shares: $0)
      }
      let tested = points.count >= TrendTest.leastYears ? points : []
      let years = tested.map(\.year)
      return Entry(
        mineral: mineral, members: (members[mineral] ?? []).sorted(), points: points,
        breaks: series?.breaks ?? [],
        test: TrendTest(tested.map(\.index), in: years).map { .value($0) }
          ?? .missing(Self.unknown(reference.register.name(of: mineral).lowercased(), points.count, period)),
        testOfEachYear: TrendTest(tested.map(\.indexOfItsYear), in: years),
        namedOnly: TrendTest(tested.map { Interval($0.index.lower) }, in: years))
    }
    guard entries.contains(where: { !$0.points.isEmpty }) else {
      throw DataError(
        .notHeld, "no year of \(period) has complete world production of any mineral of \(list.name)",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
  }

  /// How many entries of the list rise; those without a trend are unknown.
  public func rising(level: Double = TrendTest.defaultLevel, weights: Weights = .fixed) -> BoundedCount {
    var count = BoundedCount()
    for entry in entries {
      for _ in entry.members { count.add(entry.isRising(level: level, weights: weights)) }
    }
    return count
  }

  /// How many entries of the list have a trend.
  public var known: Int { entries.reduce(0) { $0 + ($1.test.value == nil ? 0 : $1.members.count) } }

  private static func unknown(_ name: String, _ years: Int, _ period: YearWindow) -> UnknownReason {
    .incomplete(
      years == 0
        ? "no year of \(period) has complete world production of \(name)"
        : "world production of \(name) is complete in \(years) of the years \(period), and a trend takes \(TrendTest.leastYears)"
    )
  }
}
