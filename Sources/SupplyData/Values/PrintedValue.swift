/// A value as its source prints it, with the interval it stands for.
///
/// | printed | interval |
/// |---|---|
/// | `74` | [74, 74] |
/// | `>50` | (50, 100] for a percentage, (50, ∞) for a quantity |
/// | `<25` | [0, 25) |
/// | `50-300` | [50, 300] |
/// | `s` | [0, 0.5] (less than half a unit) |
/// | `E` | [0, 0] for a reliance (net exporter) |
/// | `W`, `NA` | unknown |
///
/// Nothing is imputed: an unknown value has no interval.
public struct PrintedValue: Sendable, Hashable, CustomStringConvertible {
  /// What the printed token says.
  public enum Meaning: Sendable, Hashable {
    /// A plain number.
    case exact
    /// An open bound, `>50` or `<25`.
    case bound
    /// Two numbers, `50-300`.
    case range
    /// `s`: less than half a unit.
    case lessThanHalfUnit
    /// `E`: net exporter.
    case netExporter
    /// `W`: withheld to avoid disclosing company data.
    case withheld
    /// `NA`: not available.
    case notAvailable
  }

  /// What a value can be, which decides the far end of an open bound.
  public enum Domain: Sendable {
    /// A percentage of a whole, 0 to 100.
    case percent
    /// An amount, price or number: 0 and up; a change of stocks may be negative.
    case quantity
    /// An amount that is never below 0: production, capacity, reserves.
    case amount

    /// The numbers that a value of the domain can be.
    ///
    /// No publisher prints a quantity beyond 10¹⁵ in any unit; a longer one is damage, and sums of such numbers lose
    /// their last digits.
    var range: ClosedRange<Double> {
      switch self {
      case .percent: 0...100
      case .quantity: -1e15...1e15
      case .amount: 0...1e15
      }
    }

    func holds(_ value: Double) -> Bool {
      // What is smaller than any unit can be is damage too, and its inverse would be without bounds.
      range.contains(value) && (value == 0 || abs(value) >= 1e-9)
    }
  }

  /// The token, normalised: no thousands separators, a plain hyphen, `0` for the em dash.
  public let token: String
  /// What the token says.
  public let meaning: Meaning
  /// The values the value may have; nil where it is unknown.
  public let interval: Interval?

  /// Whether there is no interval.
  public var isUnknown: Bool { interval == nil }
  /// The number, where the value is a plain one.
  public var exact: Double? { interval.flatMap { $0.isExact ? $0.lower : nil } }
  /// The token.
  public var description: String { token }

  /// The token with its `unit`, where it is an amount: what is withheld has none.
  public func text(in unit: String) -> String { isUnknown || unit.isEmpty ? token : "\(token) \(unit)" }

  /// The sum of `parts`, unknown where one of them is; its token names the parts, `6 + 15`.
  init(sumOf parts: [PrintedValue]) {
    token = parts.map(\.token).joined(separator: " + ")
    guard let unknown = parts.first(where: \.isUnknown) else {
      let sum = parts.compactMap(\.interval).reduce(Interval(0), +)
      (meaning, interval) = (sum.isExact ? .exact : .range, sum)
      return
    }
    (meaning, interval) = (unknown.meaning, nil)
  }

  /// What is not available.
  static let notAvailable = PrintedValue(token: "NA", meaning: .notAvailable, interval: nil)

  private init(token: String, meaning: Meaning, interval: Interval?) {
    self.token = token
    self.meaning = meaning
    self.interval = interval
  }

  /// Reads a plain number; nil for every other token.
  init?(number bytes: UnsafeBufferPointer<UInt8>, as domain: Domain) {
    guard let value = DecimalNumber.plain(bytes), domain.holds(value) else { return nil }
    token = String(unsafeUninitializedCapacity: bytes.count) { $0.initialize(fromContentsOf: bytes) }
    (meaning, interval) = (.exact, Interval(value))
  }

  /// Reads a normalised token; nil where it is none.
  public init?(_ token: String, as domain: Domain) {
    self.token = token
    if let value = Self.number(token[...]) {
      guard domain.holds(value) else { return nil }
      (meaning, interval) = (.exact, Interval(value))
      return
    }
    switch token {
    case "W": (meaning, interval) = (.withheld, nil)
    case "NA": (meaning, interval) = (.notAvailable, nil)
    case "E": (meaning, interval) = (.netExporter, Interval(0))
    case "s": (meaning, interval) = (.lessThanHalfUnit, Interval(0, 0.5))
    default:
      if token.hasPrefix(">") {
        let top = domain == .percent ? 100 : Double.infinity
        guard let bound = Self.number(token.dropFirst()), bound >= 0, bound < top, domain.holds(bound)
        else { return nil }
        (meaning, interval) = (.bound, Interval(bound, top, lowerIsOpen: true, upperIsOpen: top == .infinity))
      } else if token.hasPrefix("<") {
        guard let bound = Self.number(token.dropFirst()), bound > 0, domain.holds(bound) else { return nil }
        (meaning, interval) = (.bound, Interval(0, bound, upperIsOpen: true))
      } else {
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let low = Self.number(parts[0]), let high = Self.number(parts[1]),
          low <= high,
          domain.holds(low), domain.holds(high)
        else { return nil }
        (meaning, interval) = (.range, Interval(low, high))
      }
    }
  }

  private static func number(_ text: Substring) -> Double? {
    var text = text
    return text.withUTF8(DecimalNumber.plain)
  }
}
