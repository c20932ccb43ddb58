/// The largest length of which all lengths of a graph are whole multiples: with it sums of lengths are exact.
///
/// Tenths have the unit 1/10; the reciprocals of 1 to 10 have 1/2520. A length counts as the fraction of smallest
/// denominator that rounds to it, decimals first, so that 0.1 is a tenth although no binary number is.
struct CommonUnit: Sendable, Equatable {
  /// Sums of whole numbers up to 2⁴⁸ are exact, and any two that differ are further apart than
  /// ``PathLengths/tolerance`` of their size, so that whole numbers and tolerance find the same ties.
  static let longestSum = 0x1p48

  /// The unit is numerator / denominator.
  let numerator: Double
  let denominator: Double

  /// How many units a length is.
  func count(_ length: Double) -> Double { (length * denominator).rounded() / numerator }

  /// The length of a number of units, rounded once.
  func length(_ count: Double) -> Double { count * numerator / denominator }

  /// The unit of `lengths`, or nil where they have none or paths of them could be longer than
  /// ``CommonUnit/longestSum`` units.
  ///
  /// - Complexity: O(number of lengths); where there is no unit a few lengths show it as a rule.
  init?(of lengths: [Double], nodeCount: Int) {
    var (unit, denominator) = (0 as UInt64, 1 as UInt64)
    var longest = 0.0
    for length in lengths where length > 0 {
      longest = max(longest, length)
      guard let multiple = Self.multiple(of: length, over: &denominator, scaling: &unit) else { return nil }
      unit = Self.greatestCommonDivisor(unit, multiple)
      if longest * Double(denominator) / Double(unit) > Self.longestSum { return nil }
    }
    guard unit > 0 else { return nil }
    (numerator, self.denominator) = (Double(unit), Double(denominator))
    // Rounding then leaves every multiple within half of itself.
    guard longest * self.denominator < 0x1p51 else { return nil }
    let perUnit = self.denominator / numerator
    let total = lengths.reduce(0) { $0 + $1 * perUnit }
    if min(total, longest * perUnit * Double(nodeCount)) > Self.longestSum { return nil }
  }

  /// `length` times `denominator`, which first grows, and `unit` with it, until the product is whole.
  private static func multiple(
    of length: Double, over denominator: inout UInt64, scaling unit: inout UInt64
  ) -> UInt64? {
    let product = (length * Double(denominator)).rounded()
    if product < 0x1p53, product / Double(denominator) == length { return UInt64(product) }
    guard let fraction = decimal(length) ?? continuedFraction(length) else { return nil }
    let growth = fraction.denominator / greatestCommonDivisor(fraction.denominator, denominator)
    let (grown, isTooLarge) = denominator.multipliedReportingOverflow(by: growth)
    guard !isTooLarge, Double(grown) < longestSum else { return nil }
    let (multiple, isTooLong) = fraction.numerator.multipliedReportingOverflow(
      by: grown / fraction.denominator)
    let (scaled, isTooCoarse) = unit.multipliedReportingOverflow(by: growth)
    guard !isTooLong, !isTooCoarse, Double(multiple) < 0x1p53 else { return nil }
    (denominator, unit) = (grown, scaled)
    return multiple
  }

  private struct Fraction {
    let numerator: UInt64
    let denominator: UInt64
  }

  /// The decimal of fewest digits after the point that rounds to `value`, of at most 15 digits.
  private static func decimal(_ value: Double) -> Fraction? {
    var power: UInt64 = 1
    while power <= 1_000_000_000_000_000 {
      let digits = (value * Double(power)).rounded()
      if digits >= 1e15 { return nil }
      if digits > 0, digits / Double(power) == value {
        let common = greatestCommonDivisor(UInt64(digits), power)
        return Fraction(numerator: UInt64(digits) / common, denominator: power / common)
      }
      power *= 10
    }
    return nil
  }

  /// The fraction of smallest denominator, up to 2²⁶, among the convergents of `value` that rounds to it.
  private static func continuedFraction(_ value: Double) -> Fraction? {
    var rest = value
    var (last, next) = ((numerator: 0.0, denominator: 1.0), (numerator: 1.0, denominator: 0.0))
    while true {
      let whole = rest.rounded(.down)
      (last, next) = (
        next,
        (whole * next.numerator + last.numerator, whole * next.denominator + last.denominator)
      )
      guard next.numerator < 0x1p53, next.denominator <= 0x1p26 else { return nil }
      if next.numerator / next.denominator == value {
        return Fraction(numerator: UInt64(next.numerator), denominator: UInt64(next.denominator))
      }
      guard rest > whole else { return nil }
      rest = 1 / (rest - whole)
    }
  }

  private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (larger, smaller) = (first, second)
    while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
