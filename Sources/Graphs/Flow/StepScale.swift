/// Real amounts counted in whole steps, so that sums and differences of them are exact.
///
/// Where all amounts are decimal numbers of few digits a step is a power of ten: 0.1 and 0.2 make 0.3. Otherwise it
/// is a power of two so small that the largest amount has about 60 binary digits, eight more than a `Double`.
struct StepScale {
  /// How many steps make one.
  private let stepsPerOne: Double

  /// More steps than any amount on a scale.
  static let unlimited: Int64 = 1 << 61
  /// The most decimals a step can have: as many as every `Double` keeps apart.
  private static let mostDecimals = 15

  /// A scale on which amounts up to `largest` take fewer steps than `limit`.
  ///
  /// - Parameters:
  ///   - amounts: what will be counted; those above `largest` are left aside.
  ///   - largest: the largest amount or sum of amounts to be counted, at least zero and finite.
  ///   - limit: a bound on steps, at most 2^60.
  init(_ amounts: [Double], largest: Double, limit: Double = 0x1p60) {
    var decimals = 0
    var scale = 1.0
    for amount in amounts where amount <= largest {
      while (amount * scale).rounded() / scale != amount, decimals <= Self.mostDecimals {
        decimals += 1
        scale *= 10
      }
      if decimals > Self.mostDecimals { break }
    }
    // Whole numbers up to 2^53 are exact, so that one division gives back the decimal number.
    if decimals <= Self.mostDecimals, largest * scale < min(limit, 0x1p53) {
      stepsPerOne = scale
    } else {
      // The exponent stays within what a power of two can be, whatever the amounts.
      let exponent = min(1000, Int(limit.exponent) - 1 - Int(largest.exponent))
      stepsPerOne = Double(sign: .plus, exponent: exponent, significand: 1)
    }
  }

  /// The steps of an amount, at least zero; ``unlimited`` for more than a scale can hold.
  func steps(_ amount: Double) -> Int64 {
    let steps = amount * stepsPerOne
    // Rounds to the nearest step; far above 2^53 every number is whole.
    return steps < Double(Self.unlimited) ? Int64(steps + 0.5) : Self.unlimited
  }

  /// The amount of this number of steps.
  func amount(_ steps: Int64) -> Double { Double(steps) / stepsPerOne }
}
