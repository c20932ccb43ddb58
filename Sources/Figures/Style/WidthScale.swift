import Platform

/// How wide a line is for a value.
public struct WidthScale: Sendable {
  /// The shape of the scale.
  public enum Shape: String, Sendable, CaseIterable {
    /// Widths add up.
    case linear
    /// Small values show more; widths do not add up.
    case sqrt
    /// Orders of magnitude; widths do not add up.
    case log
  }

  /// Points of the widest line.
  public static let widest = 6.0
  /// Points of the thinnest line.
  public static let hairline = 0.3

  /// The shape.
  public let shape: Shape
  /// The value that has the widest line.
  public let full: Double

  /// A scale on which `full` has the widest line; a `full` that is not above 0 counts as 1.
  public init(_ shape: Shape = .linear, full: Double) {
    self.shape = shape
    self.full = full > 0 ? full : 1
  }

  /// The width of `value`, points; never thinner than a hairline. The logarithm is log(1 + 100 v / full).
  public func width(_ value: Double) -> Double { max(Self.hairline, min(1, part(value)) * Self.widest) }

  /// The part of the full width that `value` has; more than 1 beyond the full value.
  func part(_ value: Double) -> Double {
    let part = max(0, value / full)
    switch shape {
    case .linear: return part
    case .sqrt: return part.squareRoot()
    case .log: return Platform.log(1 + 100 * part) / Platform.log(101)
    }
  }

  /// The largest value that still has a hairline.
  public var leastShown: Double {
    let part = Self.hairline / Self.widest
    switch shape {
    case .linear: return full * part
    case .sqrt: return full * part * part
    case .log: return full * (Platform.exp(part * Platform.log(101)) - 1) / 100
    }
  }

  /// What the legend says of it.
  ///
  /// - Parameters:
  ///   - unit: The unit of the values.
  ///   - addsUp: Whether what the widths show can be added up at all.
  ///   - smallest: The smallest value there can be; of smaller ones nothing is said.
  func words(unit: String, addsUp: Bool = true, smallest: Double = 0) -> String {
    let least =
      leastShown > smallest
      ? " Lines of less than \(FigureText.short(leastShown)) \(unit) are \(Self.hairline) pt wide." : ""
    let sum = addsUp ? shape == .linear ? " and add up" : " and do not add up" : ""
    switch shape {
    case .linear: return "Widths are linear\(sum).\(least)"
    case .sqrt: return "Widths grow with the square root\(sum).\(least)"
    case .log: return "Widths grow with the logarithm\(sum).\(least)"
    }
  }
}
