/// A closed, open or half-open interval of real numbers: what a printed value says of the true one.
///
/// Bounds may be infinite. `lower <= upper` always; an interval that is one point is closed.
public struct Interval: Sendable, Hashable {
  /// The smallest value, or the bound just below all values where `lowerIsOpen`.
  public let lower: Double
  /// The largest value, or the bound just above all values where `upperIsOpen`.
  public let upper: Double
  /// Whether `lower` itself is excluded.
  public let lowerIsOpen: Bool
  /// Whether `upper` itself is excluded.
  public let upperIsOpen: Bool

  /// The interval from `lower` to `upper`.
  ///
  /// - Precondition: `lower <= upper`, neither is NaN.
  public init(_ lower: Double, _ upper: Double, lowerIsOpen: Bool = false, upperIsOpen: Bool = false) {
    precondition(lower <= upper, "an interval's bounds are in order and are numbers")
    self.lower = lower
    self.upper = upper
    self.lowerIsOpen = lowerIsOpen && lower < upper
    self.upperIsOpen = upperIsOpen && lower < upper
  }

  /// The single point `value`.
  public init(_ value: Double) { self.init(value, value) }

  /// Whether the interval is one point.
  public var isExact: Bool { lower == upper }

  /// The middle of the interval; infinite where a bound is.
  public var midpoint: Double { isExact ? lower : lower / 2 + upper / 2 }

  /// Whether the value is above `threshold`.
  public func isAbove(_ threshold: Double) -> Answer {
    if lower > threshold || (lower == threshold && lowerIsOpen) { return .yes }
    return upper <= threshold ? .no : .unknown
  }

  /// Whether the value is `threshold` or more.
  public func isAtLeast(_ threshold: Double) -> Answer {
    if lower >= threshold { return .yes }
    return upper < threshold || (upper == threshold && upperIsOpen) ? .no : .unknown
  }

  /// Whether the value of this interval is above the value of `other`, the two being unrelated.
  public func isAbove(_ other: Interval) -> Answer {
    if lower > other.upper || (lower == other.upper && (lowerIsOpen || other.upperIsOpen)) { return .yes }
    return upper <= other.lower ? .no : .unknown
  }

  /// The sums of a value of each.
  public static func + (a: Interval, b: Interval) -> Interval {
    Interval(
      a.lower + b.lower, a.upper + b.upper, lowerIsOpen: a.lowerIsOpen || b.lowerIsOpen,
      upperIsOpen: a.upperIsOpen || b.upperIsOpen)
  }

  /// The products of a value of each.
  ///
  /// - Precondition: no value is negative.
  public static func * (a: Interval, b: Interval) -> Interval {
    precondition(a.lower >= 0 && b.lower >= 0, "products are defined for values that are not negative")
    let lower = a.lower * b.lower
    // 0 times an unbounded value is 0 here: nothing of something unknown is nothing.
    let upper = a.upper == 0 || b.upper == 0 ? 0 : a.upper * b.upper
    return Interval(
      lower, upper, lowerIsOpen: lower > 0 && (a.lowerIsOpen || b.lowerIsOpen),
      upperIsOpen: a.upperIsOpen || b.upperIsOpen)
  }

  /// The interval scaled by `factor`.
  ///
  /// - Precondition: `factor >= 0`.
  public static func * (a: Interval, factor: Double) -> Interval {
    precondition(factor >= 0, "a scale is not negative")
    guard factor > 0 else { return Interval(0) }
    return Interval(
      a.lower * factor, a.upper * factor, lowerIsOpen: a.lowerIsOpen, upperIsOpen: a.upperIsOpen)
  }

  /// The part of the interval that lies within `bounds`, or the nearest point of `bounds`.
  public func clamped(to bounds: ClosedRange<Double>) -> Interval {
    let low = min(max(lower, bounds.lowerBound), bounds.upperBound)
    let high = min(max(upper, bounds.lowerBound), bounds.upperBound)
    return Interval(
      low, high, lowerIsOpen: lowerIsOpen && low == lower, upperIsOpen: upperIsOpen && high == upper)
  }
}

extension Interval: CustomStringConvertible {
  /// `14.3`, `14.3 to 15.4`, `above 50, at most 100`, `at least 3`: each bound as short as it reads back.
  public var description: String {
    func text(_ value: Double) -> String {
      // A minus sign, so that a range of negative values reads as one.
      let digits =
        value == value.rounded() && value.magnitude < 1e15
        ? "\(Int(value.magnitude))" : "\(value.magnitude)"
      return value < 0 ? "−\(digits)" : digits
    }
    if isExact { return text(lower) }
    let low = lower == -.infinity ? nil : "\(lowerIsOpen ? "above" : "at least") \(text(lower))"
    let high = upper == .infinity ? nil : "\(upperIsOpen ? "below" : "at most") \(text(upper))"
    if let low, let high {
      return lowerIsOpen || upperIsOpen ? "\(low), \(high)" : "\(text(lower)) to \(text(upper))"
    }
    return low ?? high ?? "any value"
  }
}
