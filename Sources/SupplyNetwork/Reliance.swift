public import SupplyData

/// How far the United States relies on imports of a mineral in a year.
public struct Reliance: Sendable {
  /// Where the figure comes from.
  public enum Status: Sendable, Equatable {
    /// Printed for the mineral itself.
    case published
    /// Printed for the group that the mineral belongs to.
    case inherited(from: MineralID)
    /// Not printed, and derived from consumption and production.
    case derived
    /// Nothing is printed, for this reason.
    case missing(UnknownReason)
  }

  /// The mineral asked about.
  public let mineral: MineralID
  /// The year.
  public let year: Int
  /// Where the figure comes from.
  public let status: Status
  /// The figure with its edition; nil where nothing is printed.
  public let figure: SalientRow?
  /// What it is derived from; nil where it is printed or cannot be derived.
  public let derivation: RelianceDerivation?

  /// The reliance as a percentage of consumption; nil where it is unknown.
  public var interval: Interval? { figure?.value.interval ?? derivation?.reliance }

  /// The figure as printed, or the derived one to a whole percent after ≈; nil where there is none.
  public var token: String? {
    figure?.value.token ?? derivation.map { "≈\(Int(nearest: $0.reliance.midpoint))" }
  }

  /// Whether a figure is printed, be it withheld, or the reliance is derived.
  public var isHeld: Bool { figure != nil || derivation != nil }

  /// Whether the reliance is above `threshold` percent.
  public func isAbove(_ threshold: Double) -> Answer { interval?.isAbove(threshold) ?? .unknown }

  /// Whether the reliance is `threshold` percent or more.
  public func isAtLeast(_ threshold: Double) -> Answer { interval?.isAtLeast(threshold) ?? .unknown }
}

/// Finds the net import reliance of minerals.
///
/// A mineral that has no reliance in any year and belongs to a group takes the group's, marked inherited. Where none is
/// printed for a year, it is derived as ``RelianceDerivation`` tells, marked derived.
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
        figure: row, derivation: nil)
    case .missing(let reason):
      let derivation = RelianceDerivation(series, in: year, statistics, reference)
      return Reliance(
        mineral: mineral, year: year, status: derivation == nil ? .missing(reason) : .derived, figure: nil,
        derivation: derivation)
    }
  }

  /// The years for which a reliance of `mineral` or of its group is printed or derived.
  public func years(of mineral: MineralID) -> [Int] {
    let series = series(of: mineral)
    let printed = statistics.years(of: .netImportReliance, for: series)
    guard let rule = reference.derivedReliances[series] else { return printed }
    let derived = statistics.years(of: rule.consumption, for: series).filter {
      RelianceDerivation(series, in: $0, statistics, reference) != nil
    }
    return Set(printed + derived).sorted()
  }
}
