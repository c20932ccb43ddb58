public import SupplyData
public import SupplyNetwork

/// Perspective 1 for one year: how many minerals of a list the United States relies on imports for, and how far.
///
/// Counts are three-valued: a reliance printed `>50` is certainly above 50 % and cannot be told to be above 75 %;
/// a withheld one cannot be told at all. A missing one counts as cannot be told too, so that the bounds hold for
/// the whole list.
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

  /// The dependence of `list` in `year`.
  ///
  /// - Throws: ``DataError`` when no reliance is printed for any mineral of the list in the year.
  public init(list: MineralList, year: Int, from finder: RelianceFinder) throws(DataError) {
    self.list = list
    self.year = year
    entries = list.minerals.map { finder.reliance(of: $0, in: year) }
    series = list.minerals.map { finder.series(of: $0) }
    guard entries.contains(where: { $0.isHeld }) else {
      throw DataError(
        .notHeld, "no net import reliance of any mineral of \(list.name) is printed for \(year)",
        remedy: .anyOf([.look(.coverage(.reliance))]))
    }
  }

  /// How many minerals rely on imports for more than `threshold` percent of consumption; for 100, wholly.
  public func count(above threshold: Double, by unit: Unit = .entry) -> BoundedCount {
    BoundedCount(
      counted(by: unit).map { threshold >= 100 ? $0.isAtLeast(100) : $0.isAbove(threshold) })
  }

  /// The reliances that `unit` counts.
  public func counted(by unit: Unit) -> [Reliance] {
    guard unit == .series else { return entries }
    var seen: Set<MineralID> = []
    return zip(entries, series).compactMap { seen.insert($1).inserted ? $0 : nil }
  }
}
