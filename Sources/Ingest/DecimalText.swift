import SupplyData

/// Numbers as the tables write them.
enum DecimalText {
  /// `value` with at most six decimals, without zeros at the end: `1490634`, `0.25`; a larger one as it is.
  static func plain(_ value: Double) -> String {
    let scaled = (abs(value) * 1_000_000).rounded()
    guard scaled < 9e15 else {
      return value == value.rounded() && abs(value) < 9e15 ? String(Int(value)) : String(value)
    }
    let units = Int(scaled)
    var text = String(units / 1_000_000)
    let rest = units % 1_000_000
    if rest > 0 {
      var digits = String(rest)
      digits = String(repeating: "0", count: 6 - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return value < 0 && units > 0 ? "-" + text : text
  }
}
