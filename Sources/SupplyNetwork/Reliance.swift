public import SupplyData

/// How far the United States relies on imports of a mineral in a year.
public struct Reliance: Sendable {
  /// Where the value comes from.
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
  /// Where the value comes from.
  public let status: Status
  /// The value with its edition; nil where nothing is printed.
  public let figure: SalientRow?
  /// What it is derived from; nil where it is printed or cannot be derived.
  public let derivation: RelianceDerivation?
  /// The known breaks of its series, over all years.
  public let breaks: [BreakRecord]

  /// The known breaks of its series after `year`, by which it does not compare with the reliance of that year.
  public func breaks(since year: Int) -> [BreakRecord] {
    breaks.filter { year < $0.year && $0.year <= self.year }
  }

  /// The reliance as a percentage of consumption; nil where it is unknown.
  public var interval: Interval? { figure?.value.interval ?? derivation?.reliance }

  /// The value as printed, or the derived one to a whole percent after ≈; nil where there is none.
  public var token: String? {
    figure?.value.token ?? derivation.map { "≈\(Int(nearest: $0.reliance.midpoint))" }
  }

  /// Where the value comes from: printed, restated, derived or the group's, with the rows.
  public var provenance: Provenance {
    if let figure {
      let own = Provenance(figure.origin)
      if case .inherited = status { return own.inherited }
      return own
    }
    return derivation.map { Provenance(.derived, $0.parts.map(\.origin)) } ?? .unknown
  }

  /// Whether a value is printed (withheld ones too), or the reliance is derived.
  public var isHeld: Bool { figure != nil || derivation != nil }

  /// Whether the reliance is above `threshold` percent.
  public func isAbove(_ threshold: Double) -> Answer { interval?.isAbove(threshold) ?? .unknown }

  /// Whether the reliance is `threshold` percent or more.
  public func isAtLeast(_ threshold: Double) -> Answer { interval?.isAtLeast(threshold) ?? .unknown }
}

/// Finds the net import reliance of minerals.
///
/// A mineral that has no reliance of its own in any year takes its group's, marked inherited; which group that is may
/// change with the year. Where none is printed for a year, it is derived as ``RelianceDerivation`` tells, marked
/// derived.
public struct RelianceFinder: Sendable {
  private let statistics: SalientStatistics
  private let reference: Reference

  /// Reliances from `statistics`.
  public init(_ statistics: SalientStatistics, reference: Reference) {
    self.statistics = statistics
    self.reference = reference
  }

  /// `mineral`, and the groups it is reported with in `year`, the narrowest first; over all years the widest alone.
  public func chain(of mineral: MineralID, in year: Int? = nil) -> [MineralID] {
    var chain = [mineral]
    var last = mineral
    while chain.count < 4, let group = reference.group(of: last, in: year ?? .max), !chain.contains(group) {
      chain.append(group)
      last = group
    }
    return year == nil && chain.count > 2 ? [mineral, last] : chain
  }

  /// The mineral whose reliance stands for `mineral` over all years: itself, or its widest group.
  public func series(of mineral: MineralID) -> MineralID {
    chain(of: mineral).first { statistics.has(.netImportReliance, of: $0) } ?? mineral
  }

  /// The mineral whose reliance stands for `mineral` in `year`: itself, or the narrowest group with one.
  public func series(of mineral: MineralID, in year: Int) -> MineralID {
    chain(of: mineral, in: year).first { statistics.has(.netImportReliance, of: $0) } ?? mineral
  }

  /// The reliance of `mineral` in `year`.
  public func reliance(of mineral: MineralID, in year: Int) -> Reliance {
    let series = series(of: mineral, in: year)
    let breaks = reference.breaks(of: series, in: SalientRow.Measure.netImportReliance.rawValue)
    switch statistics.value(.netImportReliance, of: series, in: year) {
    case .value(let row):
      return Reliance(
        mineral: mineral, year: year, status: series == mineral ? .published : .inherited(from: series),
        figure: row, derivation: nil, breaks: breaks)
    case .missing(let reason):
      let derivation = RelianceDerivation(series, in: year, statistics, reference)
      return Reliance(
        mineral: mineral, year: year, status: derivation == nil ? .missing(reason) : .derived, figure: nil,
        derivation: derivation, breaks: breaks)
    }
  }

  /// The years for which a reliance of `mineral` or of its group is printed or derived.
  public func years(of mineral: MineralID) -> [Int] {
    var years: Set<Int> = []
    for series in chain(of: mineral) + chain(of: mineral, in: .max) {
      years.formUnion(statistics.years(of: .netImportReliance, for: series))
      guard let rule = reference.derivedReliances[series] else { continue }
      years.formUnion(statistics.years(of: rule.consumption, for: series))
    }
    return years.filter { reliance(of: mineral, in: $0).isHeld }.sorted()
  }
}
