public import SupplyData
public import SupplyNetwork

/// Perspective 1 over the years: the reliance of every mineral of a list in each year, and how it changed.
public struct DependenceYears: Sendable {
  /// A change between two years.
  public struct Change: Sendable {
    /// The first and the last year for which a reliance is printed.
    public let years: YearWindow
    /// The change of the printed reliance, percentage points.
    public let points: Interval
  }

  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// The years, in order.
    public let values: [Reliance]

    /// The breaks of its series within the period, by year.
    public var breaks: [BreakRecord] { values.last?.breaks(since: values[0].year) ?? [] }

    /// From the first to the last year with a printed reliance within bounds, after the last break; nil where there are
    /// fewer than two. Derived values do not enter.
    public var change: Change? {
      let first = breaks.last?.year ?? .min
      let printed = values.filter { $0.year >= first }.compactMap { value in
        value.figure?.value.interval.map { (value.year, $0) }
      }
      guard let first = printed.first, let last = printed.last, first.0 < last.0 else { return nil }
      return Change(
        years: YearWindow(first.0, last.0),
        points: Interval(last.1.lower - first.1.upper, last.1.upper - first.1.lower))
    }
  }

  /// The list.
  public let list: MineralList
  /// The years.
  public let period: YearWindow
  /// The minerals, by id.
  public let entries: [Entry]

  /// The dependence of `list` over `period`.
  ///
  /// - Throws: `DataError` when no reliance of any mineral is printed or can be derived in any of the years.
  public init(
    list: MineralList, period: YearWindow, sources: NetworkSources
  ) throws(DataError) {
    self.list = list
    self.period = period
    entries = list.minerals.map { mineral in
      Entry(
        mineral: mineral,
        values: (period.first...period.last).map { sources.reliance.reliance(of: mineral, in: $0) })
    }
    guard entries.contains(where: { $0.values.contains { $0.interval != nil } }) else {
      throw DataError(
        .notHeld, "no net import reliance of any mineral of \(list.name) is known for \(period)",
        remedy: .anyOf([.look(.coverage(.reliance))]))
    }
  }

  /// The reliances of all minerals in `year`.
  ///
  /// - Precondition: `year` lies in ``period``.
  public func reliances(in year: Int) -> [Reliance] {
    precondition(period.contains(year), "the year lies in the period")
    return entries.map { $0.values[year - period.first] }
  }

  /// How many minerals rely on imports for more than `threshold` percent in `year`; for 100, wholly.
  ///
  /// - Parameters:
  ///   - threshold: The reliance above which a mineral counts, percent.
  ///   - year: The year.
  ///   - derived: Whether derived values count; without them a mineral that has no other is unknown.
  /// - Precondition: `year` lies in ``period``.
  public func count(above threshold: Double, in year: Int, derived: Bool = false) -> BoundedCount {
    BoundedCount(reliances(in: year).map { $0.isAbove(threshold, derived: derived) })
  }

  /// How many minerals have a reliance within bounds in `year`.
  ///
  /// - Precondition: `year` lies in ``period``.
  public func known(in year: Int, derived: Bool = false) -> Int {
    reliances(in: year).count { $0.interval(derived: derived) != nil }
  }
}
