/// How a strength becomes a length.
public enum LengthConversion: Sendable, Hashable {
  /// length = 1 / strength, so that twice the trade is half the distance.
  case reciprocal
  /// length = -ln(strength / greatest strength) + 1, which tames values that span many orders of magnitude.
  case logarithmic
}
