import ArgumentParser

/// A percentage of an option: `20` or `20%`.
struct Percent: ExpressibleByArgument, Sendable {
  /// The percentage.
  let value: Double

  /// `value` percent.
  init(_ value: Double) { self.value = value }

  /// The percentage as a fraction.
  var part: Double { value / 100 }

  init?(argument: String) {
    let number = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
    guard let value = Double(number.filter { $0 != " " }), value.isFinite else { return nil }
    self.value = value
  }

  /// The percentage without a decimal point where it is whole; any number, however large.
  var defaultValueDescription: String { Int(exactly: value).map(String.init) ?? "\(value)" }

  /// Refuses what is out of `range`, and what looks like a part of 1 where a percentage is meant.
  ///
  /// - Parameter option: The name of the option, for the message.
  func check(_ option: String, in range: ClosedRange<Double>, aboveZero: Bool = false) throws {
    guard range.contains(value), !aboveZero || value > 0 else {
      let low = aboveZero ? "above 0" : "from \(Percent(range.lowerBound).defaultValueDescription)"
      throw ValidationError(
        "\(option) takes a percentage \(low), up to \(Percent(range.upperBound).defaultValueDescription).")
    }
    guard value == 0 || value >= 1 else {
      let meant = Percent(value * 100).defaultValueDescription
      throw ValidationError(
        "\(option) takes a percentage, and \(value) is less than 1 %. Write \(meant) for \(meant) %.")
    }
  }
}
