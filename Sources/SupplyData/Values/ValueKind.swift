/// How a value came to be known.
///
/// The order is that of closeness to print: a result that combines values is of the kind farthest from print, see
/// `Provenance/combined(_:)`.
public enum ValueKind: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// The publisher's own file or page prints it.
  case printed
  /// Another publication gives the publisher's value (column `via`).
  case restated
  /// Computed from printed parts.
  case derived
  /// The value of the group the mineral is reported with.
  case inherited
  /// Not known.
  case unknown

  /// By closeness to print.
  public static func < (a: ValueKind, b: ValueKind) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .printed: 0
    case .restated: 1
    case .derived: 2
    case .inherited: 3
    case .unknown: 4
    }
  }
}
