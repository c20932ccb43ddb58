public import SupplyData

/// The thresholds that reproduce a share that is printed without its threshold.
public struct ThresholdRange: Sendable {
  /// The thresholds at which the share may be right: it lies between the least and the greatest share.
  public let possible: ClosedRange<Double>?
  /// The thresholds at which the minerals that are certainly above make up the share of those that are known.
  public let ofKnown: ClosedRange<Double>?

  /// The range among `thresholds`.
  ///
  /// - Parameters:
  ///   - share: The share, percent, give or take `about` points.
  ///   - about: What it is about.
  ///   - thresholds: The thresholds tried, rising.
  ///   - known: How many minerals have a value.
  ///   - count: How many minerals lie above a threshold; falls as thresholds rise, so that each range is one run but
  ///     for rounding.
  public init(
    share: Double, about: Double, among thresholds: [Double], known: Int, count: (Double) -> BoundedCount
  ) {
    var possible: [Double] = []
    var ofKnown: [Double] = []
    for threshold in thresholds {
      let found = count(threshold)
      guard found.total > 0 else { continue }
      let bounds = (
        100 * Double(found.certain) / Double(found.total), 100 * Double(found.possible) / Double(found.total)
      )
      if bounds.0 <= share + about, bounds.1 >= share - about { possible.append(threshold) }
      if known > 0, abs(100 * Double(found.certain) / Double(known) - share) <= about {
        ofKnown.append(threshold)
      }
    }
    func range(_ values: [Double]) -> ClosedRange<Double>? {
      guard let first = values.first, let last = values.last else { return nil }
      return first...last
    }
    self.possible = range(possible)
    self.ofKnown = range(ofKnown)
  }
}
