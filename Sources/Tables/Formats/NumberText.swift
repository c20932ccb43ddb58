public import SupplyData

/// Numbers as text, the same on every machine.
public enum NumberText {
  /// `value` with `decimals` decimals, rounded half away from zero; never `-0`.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    let text = decimal(value, decimals: decimals)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// The same as programs read it, with a hyphen for minus, of a finite `value`.
  package static func decimal(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<max(0, decimals) { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard abs(scaled) < 9e15 else { return "\(value)" }
    let whole = Int(abs(scaled))
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let digits = String(whole)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let split = padded.index(padded.endIndex, offsetBy: -decimals)
    return "\(sign)\(padded[..<split]).\(padded[split...])"
  }

  /// `interval` with `decimals` decimals: a number, `>50`, `<25`, `12.0–15.5`, or `−4.0 to −1.4` below 0.
  ///
  /// An interval whose ends round to the same number is shown as that number.
  public static func interval(_ interval: Interval, decimals: Int) -> String {
    let low = fixed(interval.lower, decimals: decimals)
    let high = fixed(interval.upper, decimals: decimals)
    if low == high { return low }
    if interval.upper == .infinity { return "\(interval.lowerIsOpen ? ">" : "≥")\(low)" }
    return interval.lower < 0 ? "\(low) to \(high)" : "\(low)–\(high)"
  }

  /// The shortest decimal text of `value`, without a trailing `.0`; never `-0`.
  public static func plain(_ value: Double) -> String {
    let text = "\(value == 0 ? 0 : value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
