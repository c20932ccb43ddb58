public import SupplyData

/// How far the United States relies on imports of a mineral in a year.
public struct Reliance: Sendable {
  /// Where the figure comes from.
  public enum Status: Sendable, Equatable {
    /// Printed for the mineral itself.
    case published
    /// Printed for the group that the mineral belongs to.
    case inherited(from: MineralID)
    /// Nothing is printed, for this reason.
    case missing(String)
  }

  /// The mineral asked about.
  public let mineral: MineralID
  /// The year.
  public let year: Int
  /// Where the figure comes from.
  public let status: Status
  /// The figure with its edition; nil where nothing is printed.
  public let figure: SalientRow?

  /// The reliance as a percentage of consumption; nil where it is unknown.
  public var interval: Interval? { figure?.value.interval }

  /// Whether the reliance is above `threshold` percent.
  public func isAbove(_ threshold: Double) -> Answer { interval?.isAbove(threshold) ?? .cannotBeTold }

  /// Whether the reliance is `threshold` percent or more.
  public func isAtLeast(_ threshold: Double) -> Answer { interval?.isAtLeast(threshold) ?? .cannotBeTold }
}

/// Finds the net import reliance of minerals.
///
/// A mineral that has no reliance in any year and belongs to a group takes the group's, marked inherited.
public struct RelianceFinder: Sendable {
  private let statistics: SalientStatistics
  private let reference: Reference

  /// Reliances from `statistics`.
  public init(_ statistics: SalientStatistics, reference: Reference) {
    self.statistics = statistics
    self.reference = reference
  }

  /// The mineral whose printed series speaks for `mineral`: itself, or its group.
  public func series(of mineral: MineralID) -> MineralID {
    guard !statistics.has(.netImportReliance, of: mineral), let group = reference.minerals[mineral]?.parent,
      statistics.has(.netImportReliance, of: group)
    else { return mineral }
    return group
  }

  /// The reliance of `mineral` in `year`.
  public func reliance(of mineral: MineralID, in year: Int) -> Reliance {
    let series = series(of: mineral)
    switch statistics.figure(.netImportReliance, of: series, in: year) {
    case .value(let row):
      return Reliance(
        mineral: mineral, year: year, status: series == mineral ? .published : .inherited(from: series),
        figure: row)
    case .missing(let reason):
      return Reliance(mineral: mineral, year: year, status: .missing(reason), figure: nil)
    }
  }

  /// The years for which a reliance of `mineral` or of its group is printed.
  public func years(of mineral: MineralID) -> [Int] {
    statistics.years(of: .netImportReliance, for: series(of: mineral))
  }
}
