public import SupplyData
public import SupplyNetwork

/// The governance-weighted concentration of world production over the years, and whether it rises.
///
/// A trend is told inside one ``CompleteSeries``. U.S. import sources are averages over windows that overlap, so no trend
/// of them is tested.
public struct RiskTrend: Sendable {
  /// The fewest years with a value from which a trend is told: with four, no order of values has p < 0.05.
  public static let leastYears = 5

  /// A year's index.
  public struct Point: Sendable {
    /// The year.
    public let year: Int
    /// HHI_WGI, 0 to 10,000.
    public let index: Interval
    /// The producers.
    public let shares: ProductionShares
  }

  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The entries of the list that it stands for.
    public let members: [MineralID]
    /// The years that are known, in order; fewer than ``leastYears`` give no trend.
    public let points: [Point]
    /// The trend by the bounds, or why there is none.
    public let test: Found<TrendTest>
    /// The trend of the lower bounds, the named producers alone; nil where there is none.
    public let namedOnly: TrendTest?

    /// Whether the index rises.
    public func isRising(level: Double = TrendTest.defaultLevel) -> Answer {
      test.value?.isRising(level: level) ?? .unknown
    }
  }

  /// The list.
  public let list: MineralList
  /// The period.
  public let period: YearWindow
  /// The minerals, by id.
  public let entries: [Entry]

  /// The trends of `list` over `period`.
  ///
  /// - Throws: ``DataError`` when no mineral has a complete year.
  public init(
    list: MineralList, period: YearWindow, governance: Governance, sources: NetworkSources,
    reference: Reference
  ) throws(DataError) {
    self.list = list
    self.period = period
    let members = Dictionary(grouping: list.minerals) { sources.reliance.series(of: $0) }
    entries = members.keys.sorted().map { mineral in
      let series = CompleteSeries(of: mineral, over: period, in: sources.production)
      let points = (series?.years ?? []).map {
        Point(year: $0.year, index: GovernanceWeightedIndex($0, governance).value, shares: $0)
      }
      let name = reference.name(of: mineral).lowercased()
      var test: Found<TrendTest> = .missing(
        .incomplete(
          points.isEmpty
            ? "no year of \(period) has complete world production of \(name)"
            : "world production of \(name) is complete in \(points.count) of the years \(period), and a trend takes "
              + "\(Self.leastYears)"))
      var namedOnly: TrendTest?
      if points.count >= Self.leastYears {
        let years = points.map(\.year)
        if let found = TrendTest(points.map(\.index), in: years) { test = .value(found) }
        namedOnly = TrendTest(points.map { Interval($0.index.lower) }, in: years)
      }
      return Entry(
        mineral: mineral, members: (members[mineral] ?? []).sorted(), points: points, test: test,
        namedOnly: namedOnly)
    }
    guard entries.contains(where: { !$0.points.isEmpty }) else {
      throw DataError(
        .notHeld, "no year of \(period) has complete world production of any mineral of \(list.name)",
        remedy: .anyOf([.look(.coverage(.production))]))
    }
  }

  /// How many entries of the list rise; those without a trend cannot be told.
  public func rising(level: Double = TrendTest.defaultLevel) -> BoundedCount {
    var count = BoundedCount()
    for entry in entries {
      for _ in entry.members { count.add(entry.isRising(level: level)) }
    }
    return count
  }
}
