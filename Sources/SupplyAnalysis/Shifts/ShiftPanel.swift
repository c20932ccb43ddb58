import Platform
public import SupplyData
public import SupplyNetwork

/// How the shares of regions have shifted over a list of minerals.
///
/// Every reported series counts once; the elements of a group stand together. A mineral takes part when its one series
/// has the years that ``ShiftSubject/leastYears`` asks for; the others are named with the reason.
public struct ShiftPanel: Sendable {
  /// One mineral.
  public struct Entry: Sendable {
    /// The mineral, or the group that stands for it.
    public let mineral: MineralID
    /// The entries of the list that it stands for.
    public let members: [MineralID]
    /// The shares of its series.
    public let shares: RegionShares
    /// The shift of every group of ``ShiftPanel/groups``, in their order.
    public let shifts: [ShareShift]
    /// What every source that holds the period says of each group, in their order: of ``shares`` first.
    public let readings: [ShiftReading]
  }

  /// What the panel says of one group.
  public struct Summary: Sendable {
    /// Whose shares.
    public let group: ShareGroup
    /// The mean change over the minerals, percentage points.
    public let mean: Interval
    /// The median change, percentage points.
    public let median: Interval
    /// How many minerals' shares are larger in the last year than in the first.
    public let rose: BoundedCount
    /// How many are smaller.
    public let fell: BoundedCount
    /// How many are the same.
    public let unchanged: Int
    /// How many minerals' shares have a rising trend.
    public let rising: BoundedCount
    /// How many of those that rise whatever the bounds do so over a break of their series.
    public let risingOverBreak: Int
    /// How many have a falling trend.
    public let falling: BoundedCount
    /// How many of those that fall whatever the bounds do so over a break of their series.
    public let fallingOverBreak: Int
    /// How many have no trend, whatever the values within their bounds.
    public let withoutTrend: Int
    /// How many are undecided within their bounds, or not tested.
    public let undecided: Int
  }

  /// The list.
  public let list: MineralList
  /// The period.
  public let period: YearWindow
  /// What the shares are of.
  public let subject: ShiftSubject
  /// Whose shares.
  public let groups: [ShareGroup]
  /// The minerals that take part, by id.
  public let entries: [Entry]
  /// The minerals that do not, by id, each with the reason.
  public let omissions: [Omission]

  /// The editions that the shares were printed in.
  public var editions: [Edition] {
    Set(entries.flatMap { $0.shares.years.map(\.edition) }).sorted()
  }

  /// The shifts of `list` over `period`.
  ///
  /// - Throws: `DataError` when a table is not sound, or no mineral has enough complete years.
  public init(
    list: MineralList, period: YearWindow, groups: [ShareGroup] = ShareGroup.standard,
    of finder: ShiftSources, series: RelianceFinder, stage: String? = nil, unbroken: Bool = false
  ) throws(DataError) {
    self.list = list
    self.period = period
    self.groups = groups
    subject = finder.subject
    let members = Dictionary(grouping: list.minerals) { series.series(of: $0) }
    let least = finder.subject.leastYears
    let found = try Parallel.map(members.keys.sorted()) { mineral throws(DataError) -> Found<Entry> in
      switch try finder.shares(of: mineral, over: period, stage: stage, unbroken: unbroken) {
      case .missing(let reason): return .missing(reason)
      case .value(let shares) where shares.years.count < least:
        let words =
          finder.subject == .imports
          ? "\(shares.label): one window of those that begin in \(period) and do not overlap, and two are needed"
          : "\(shares.label) is complete in \(shares.years.count) of the years \(period), and \(least) are needed"
        return .missing(.incomplete(words))
      case .value(let shares):
        let shifts = groups.compactMap {
          ShareShift(of: $0, in: shares, isTested: finder.subject.isTested)
        }
        return .value(
          Entry(
            mineral: mineral, members: (members[mineral] ?? []).sorted(), shares: shares, shifts: shifts,
            readings: shifts.flatMap { ShiftReading.all($0, in: shares) }))
      }
    }
    let entries = found.compactMap(\.value)
    guard !entries.isEmpty else {
      throw DataError(
        .notHeld,
        "no mineral of \(list.name) has \(least) years of \(finder.subject.words) in \(period)",
        remedy: .anyOf([.choose(.period), .look(.coverage(nil))]))
    }
    self.entries = entries
    omissions = zip(members.keys.sorted(), found).compactMap { mineral, entry in
      if case .missing(let reason) = entry { Omission(mineral, reason) } else { nil }
    }
  }

  /// How many minerals' changes from the first year to the last lie over a break of their series, so that a part of
  /// them may be one of method.
  public var changesOverBreak: Int { entries.count { !$0.shares.breaks.isEmpty } }

  /// What the panel says of `group` at `level`; nil where it is none of ``groups``.
  public func summary(of group: ShareGroup, level: Double = ShareShift.defaultLevel) -> Summary? {
    guard let place = groups.firstIndex(of: group) else { return nil }
    let shifts = entries.map { $0.shifts[place] }
    let movements = shifts.map { $0.movement(level: level) }
    let count = Double(shifts.count)
    func overBreak(_ movement: Movement) -> Int {
      zip(entries, movements).count { $1 == movement && !$0.shares.breaks.isEmpty }
    }
    return Summary(
      group: group,
      mean: Interval(
        shifts.reduce(0) { $0 + $1.change.lower } / count, shifts.reduce(0) { $0 + $1.change.upper } / count),
      median: Interval(
        Quantile.median(ofSorted: shifts.map(\.change.lower).sorted()),
        Quantile.median(ofSorted: shifts.map(\.change.upper).sorted())),
      rose: BoundedCount(shifts.map { $0.change.isAbove(0) }),
      fell: BoundedCount(
        shifts.map { $0.change.upper < 0 ? .yes : $0.change.lower < 0 ? .unknown : .no }),
      unchanged: shifts.count { $0.direction == .unchanged },
      rising: BoundedCount(shifts.map { $0.rises(level: level) }), risingOverBreak: overBreak(.up),
      falling: BoundedCount(shifts.map { $0.falls(level: level) }), fallingOverBreak: overBreak(.down),
      withoutTrend: movements.count { $0 == .noTrend },
      undecided: movements.count { $0 == .undecided || $0 == .untested })
  }
}
