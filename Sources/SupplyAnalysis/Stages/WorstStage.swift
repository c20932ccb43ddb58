public import SupplyData

/// The stage at which a country or a group has its largest share of a mineral.
///
///     worst(c, m) = max over the stages k that are known of share(c, m, k)
///
/// The bounds are the largest lower and the largest upper bound of any stage, so that the worst stage is never less than
/// any of them. A stage that nobody prints can only raise it.
public struct WorstStage: Sendable, Hashable {
  /// The stage with the largest lower bound; of equal ones that with the largest upper bound, then the earliest.
  public let stage: ChainStage
  /// The share, percent.
  public let share: Interval
  /// The other stages whose share may be as large, in the order of processing.
  public let mayBe: [ChainStage]

  /// The worst of `shares`, in the order of processing; nil where there is none.
  public init?(_ shares: [(stage: ChainStage, share: Interval)]) {
    let worst = shares.enumerated().max {
      ($0.element.share.lower, $0.element.share.upper, $1.offset)
        < ($1.element.share.lower, $1.element.share.upper, $0.offset)
    }
    guard let worst else { return nil }
    let lower = worst.element.share.lower
    stage = worst.element.stage
    share = Interval(lower, shares.map(\.share.upper).max() ?? lower)
    mayBe = shares.enumerated().filter { $0.offset != worst.offset && $0.element.share.upper > lower }
      .map(\.element.stage)
  }
}
