import SupplyData

/// Numbers and names as figures print them.
enum FigureText {
  /// A percentage, or its bounds: `9.6 %`, `8.9–10.1 %`.
  static func percent(_ interval: Interval) -> String {
    let (low, high) = (number(interval.lower, decimals: 1), number(interval.upper, decimals: 1))
    return low == high ? "\(low) %" : "\(low)–\(high) %"
  }

  /// A number that is not negative with `decimals` decimals, rounded half up.
  static func number(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((min(max(value, 0), 1e9) * scale).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    guard decimals > 0 else { return "\(whole)" }
    return "\(whole).\(String(repeating: "0", count: decimals - "\(rest)".count))\(rest)"
  }

  /// The shortest decimal text, without a trailing `.0`.
  static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
