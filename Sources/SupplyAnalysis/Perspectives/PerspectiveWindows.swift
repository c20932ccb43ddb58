public import SupplyData
public import SupplyNetwork

extension Perspectives {
  /// The perspectives over `period` and over up to three later periods of the same length, each a year on, as far as
  /// reliances are printed.
  ///
  /// - Throws: `DataError` when none of the three perspectives is known for `period` itself.
  public static func windows(
    list: MineralList, from period: YearWindow, options: Options = Options(),
    imports: ImportRule = .best, governance: Governance, sources: NetworkSources, reference: Reference
  ) throws(DataError) -> [Perspectives] {
    let last = list.minerals.compactMap { sources.reliance.years(of: $0).last }.max() ?? period.last
    var windows: [Perspectives] = []
    for shift in 0...3 where shift == 0 || period.last + shift <= last {
      windows.append(
        try Perspectives(
          list: list, period: YearWindow(period.first + shift, period.last + shift), options: options,
          imports: imports, governance: governance, sources: sources, reference: reference))
    }
    return windows
  }
}

/// The counts of the perspectives in several periods of one length, and whether they moved.
public struct PerspectiveComparison: Sendable {
  /// What became of a count from the first period to the last.
  public enum Change: String, Sendable, CaseIterable {
    /// It is larger whatever lies within the bounds.
    case larger
    /// It is smaller whatever lies within the bounds.
    case smaller
    /// The bounds meet.
    case unknown
  }

  /// The periods, in order.
  public let windows: [Perspectives]
  /// The questions that are compared.
  public let questions: [PerspectiveQuestion]
  /// The value of HHI_WGI from which on a risk is high in every period: the one that the first period's threshold
  /// gives, since a percentile of each would move with what it measures; nil where no period has a risk.
  public let highFrom: Double?

  /// The comparison of `windows`.
  public init(_ windows: [Perspectives]) {
    self.windows = windows
    let options = windows.first?.options ?? Perspectives.Options()
    highFrom = windows.lazy.compactMap { $0.risk.value?.value(of: $0.options.highRisk) }.first
    let highRisk = highFrom.map { RiskThreshold.fixed($0) } ?? options.highRisk
    questions = [
      .isDependent(above: options.reliance, derived: false),
      .isVolatileAtTheEnd(atLeast: options.volatility, .cv),
      .isVolatileAtTheEnd(atLeast: options.volatility, .logReturns),
      .isAtHighRisk(highRisk), .isAtRisingRisk(.fixed), .isAtHighOrRisingRisk(highRisk, .fixed),
    ]
  }

  /// What became of the count of `question`.
  public func change(_ question: PerspectiveQuestion) -> Change {
    guard let first = windows.first?.count(question), let last = windows.last?.count(question) else {
      return .unknown
    }
    if last.certain > first.possible { return .larger }
    return last.possible < first.certain ? .smaller : .unknown
  }
}
