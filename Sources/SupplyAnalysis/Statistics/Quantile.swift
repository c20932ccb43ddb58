/// Quantiles of a sample, interpolated between neighbours: NumPy's default, type 7 of Hyndman and Fan 1996,
/// doi 10.2307/2684934.
public enum Quantile {
  /// The value below which a fraction `probability` of `sorted` lies.
  ///
  /// - Precondition: `sorted` is in order and not empty, and `probability` lies from 0 to 1.
  public static func value(_ probability: Double, ofSorted sorted: [Double]) -> Double {
    precondition(!sorted.isEmpty, "a sample holds a value")
    precondition((0...1).contains(probability), "a probability lies from 0 to 1")
    let place = probability * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// The middle value of `sorted`, or the mean of the middle two.
  ///
  /// - Precondition: `sorted` is in order and not empty.
  public static func median(ofSorted sorted: [Double]) -> Double { value(0.5, ofSorted: sorted) }
}
