public import SupplyData

/// The stage at which a country or a group has its largest share of a mineral, or a mineral its largest risk.
///
///     worst(c, m) = max over the stages k that are known of share(c, m, k)
///
/// The bounds are the largest lower and the largest upper bound of any stage, so that the worst stage is never less
/// than any of them. A stage that nobody prints can only raise it.
public struct WorstStage: Sendable, Hashable {
  /// The stage with the largest lower bound; of equal ones that with the largest upper bound, then the earliest.
  public let stage: ChainStage
  /// The largest value, in the unit of the values it is the largest of: a share in percent, an index from 0 to 10,000.
  public let value: Interval
  /// The other stages whose value may be as large, in the order of processing.
  public let mayBe: [ChainStage]

  /// The worst of `values`, in the order of processing; nil where there is none.
  init?(_ values: [(stage: ChainStage, value: Interval)]) {
    let worst = values.enumerated().max {
      ($0.element.value.lower, $0.element.value.upper, $1.offset)
        < ($1.element.value.lower, $1.element.value.upper, $0.offset)
    }
    guard let worst else { return nil }
    let lower = worst.element.value.lower
    stage = worst.element.stage
    value = Interval(lower, values.map(\.value.upper).max() ?? lower)
    mayBe = values.enumerated().filter { $0.offset != worst.offset && $0.element.value.upper > lower }
      .map(\.element.stage)
  }
}
