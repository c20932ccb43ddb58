public import SupplyData
public import SupplyNetwork

/// Perspective 1 for one year: how many minerals of a list the United States relies on imports for, and how far.
///
/// Counts are three-valued: a reliance printed `>50` is above 50 % and may or may not be above 75 %; one that is
/// withheld or missing is unknown, so that the bounds hold for the whole list. Derived values are counted only on
/// request.
public struct Dependence: Sendable {
  /// How minerals are counted.
  public enum Unit: String, Sendable, CaseIterable {
    /// Every entry of the list, elements of a group each with the group's reliance.
    case entry
    /// Every reported series once.
    case series
  }

  /// The thresholds of the headline, percent. The last is reached, the others are exceeded.
  public static let thresholds: [Double] = [0, 25, 50, 75, 100]

  /// The list.
  public let list: MineralList
  /// The year.
  public let year: Int
  /// The reliance of every entry of the list, by id.
  public let entries: [Reliance]
  /// The reported series that each entry takes its reliance from, in the order of ``entries``.
  public let series: [MineralID]

  /// The suppliers of each entry, in the order of ``entries``, or why they are not known.
  public let imports: [Found<ImportShares>]

  /// The dependence of `list` in `year`.
  ///
  /// - Parameters:
  ///   - list: The list of minerals.
  ///   - year: The year.
  ///   - finder: Where reliances are found.
  ///   - network: The network of the list and year, for the suppliers; they are unknown where nil.
  /// - Throws: `DataError` when no reliance is printed for any mineral of the list in the year.
  public init(
    list: MineralList, year: Int, from finder: RelianceFinder, network: SupplyNetwork? = nil
  ) throws(DataError) {
    self.list = list
    self.year = year
    entries = list.minerals.map { finder.reliance(of: $0, in: year) }
    series = list.minerals.map { finder.series(of: $0, in: year) }
    imports = list.minerals.map {
      network?.node(of: $0)?.imports ?? .missing(.notPrinted("suppliers were not looked up"))
    }
    guard entries.contains(where: { $0.isHeld }) else {
      throw DataError(
        .notHeld, "no net import reliance of any mineral of \(list.name) is printed for \(year)",
        remedy: .anyOf([.look(.coverage(.reliance))]))
    }
  }

  /// How many minerals rely on imports for more than `threshold` percent of consumption; for 100, wholly.
  ///
  /// - Parameters:
  ///   - threshold: The reliance above which a mineral counts, percent.
  ///   - unit: What is counted: entries of the list or reported series.
  ///   - derived: Whether derived values count; without them a mineral that has no other is unknown.
  public func count(above threshold: Double, by unit: Unit = .entry, derived: Bool = false) -> BoundedCount {
    BoundedCount(counted(by: unit).map { $0.isAbove(threshold, derived: derived) })
  }

  /// How many minerals have a reliance within bounds.
  public func known(by unit: Unit = .entry, derived: Bool = false) -> Int {
    counted(by: unit).count { $0.interval(derived: derived) != nil }
  }

  /// How many entries have a derived reliance.
  public var derived: Int { entries.count { $0.status == .derived } }

  /// The reliances that `unit` counts.
  public func counted(by unit: Unit) -> [Reliance] {
    guard unit == .series else { return entries }
    var seen: Set<MineralID> = []
    return zip(entries, series).compactMap { seen.insert($1).inserted ? $0 : nil }
  }
}

extension Reliance {
  /// The reliance, percent; nil where it is unknown, or derived and `derived` is false.
  func interval(derived: Bool) -> Interval? { status == .derived && !derived ? nil : interval }

  /// Whether it is above `threshold` percent; for 100, whether it is 100.
  func isAbove(_ threshold: Double, derived: Bool) -> Answer {
    guard let interval = interval(derived: derived) else { return .unknown }
    return threshold >= 100 ? interval.isAtLeast(100) : interval.isAbove(threshold)
  }
}
