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
    // More decimals than these would not fit 64 bits, nor any axis.
    let decimals = min(decimals, 9)
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int(nearest: min(max(value, 0), 1e9) * scale)
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int(scale))
    guard decimals > 0 else { return "\(whole)" }
    return "\(whole).\(String(repeating: "0", count: decimals - "\(rest)".count))\(rest)"
  }

  /// A number of two significant digits at least: `0.25`, `5`, `12`.
  static func short(_ value: Double) -> String {
    let decimals = value >= 10 ? 0 : value >= 1 ? 1 : 2
    let text = number(value, decimals: decimals)
    guard text.contains(".") else { return text }
    var digits = Substring(text)
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
  }

  /// A change with its sign, `+2.1`, `−0.4`, or its bounds.
  static func signed(_ interval: Interval) -> String {
    func text(_ value: Double) -> String {
      let size = number(abs(value), decimals: 1)
      return size == "0.0" ? size : value < 0 ? "−\(size)" : "+\(size)"
    }
    let (low, high) = (text(interval.lower), text(interval.upper))
    return low == high ? low : "\(low) to \(high)"
  }

  /// The shortest decimal text, without a trailing `.0`.
  static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `1 mineral`, `2 minerals`.
  static func count(_ count: Int, _ noun: String) -> String { self.count(count, noun, "\(noun)s") }

  /// `1 country`, `2 countries`.
  static func count(_ count: Int, _ singular: String, _ plural: String) -> String {
    "\(count) \(count == 1 ? singular : plural)"
  }

  /// `1 percentage point`, `0.5 percentage points`.
  static func points(_ value: Double) -> String {
    "\(number(value)) percentage point\(value == 1 ? "" : "s")"
  }

  /// `1 row does not fit`, `2 rows do not fit`.
  static func misfit(_ count: Int, _ noun: String) -> String {
    "\(self.count(count, noun)) \(count == 1 ? "does" : "do") not fit"
  }

  /// `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
