/// Why a value is not known, with what is held instead.
public struct UnknownReason: Error, Sendable, Hashable, Codable {
  /// The sort of reason.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// No edition prints it.
    case notPrinted
    /// The edition asked for does not print it, another does.
    case notInEdition
    /// Nothing is held for the year, but for other years.
    case notInYear
    /// The source withholds it.
    case withheld
    /// The source calls it not available.
    case notAvailable
    /// Countries are missing from the series, or its total cannot be checked.
    case incomplete
    /// Several forms or stages are printed and none stands for the mineral.
    case ambiguousForm
    /// The parts it is computed from are not known.
    case partsUnknown
    /// The formula does not apply.
    case notDefined
    /// It is the value of a group, which counts once for all its elements.
    case countedOnce
  }

  /// The sort of reason.
  public let kind: Kind
  /// The reason as a phrase, without a capital or a full stop.
  public let text: String
  /// The years for which it is held; empty where none or not looked up.
  public let knownYears: [YearWindow]

  /// A reason of `kind` in the words of `text`.
  public init(_ kind: Kind, _ text: String, knownYears: [YearWindow] = []) {
    self.kind = kind
    self.text = text
    self.knownYears = knownYears
  }
}

extension UnknownReason {
  /// No edition prints it.
  public static func notPrinted(_ text: String) -> UnknownReason { UnknownReason(.notPrinted, text) }

  /// The edition asked for does not print it.
  public static func notInEdition(_ text: String) -> UnknownReason { UnknownReason(.notInEdition, text) }

  /// Nothing is held for the year; `knownYears` are.
  public static func notInYear(_ text: String, knownYears: [YearWindow] = []) -> UnknownReason {
    UnknownReason(.notInYear, text, knownYears: knownYears)
  }

  /// Countries are missing from the series, or its total cannot be checked.
  public static func incomplete(_ text: String) -> UnknownReason { UnknownReason(.incomplete, text) }

  /// Several forms or stages are printed and none stands for the mineral.
  public static func ambiguousForm(_ text: String) -> UnknownReason { UnknownReason(.ambiguousForm, text) }

  /// The parts it is computed from are not known.
  public static func partsUnknown(_ text: String) -> UnknownReason { UnknownReason(.partsUnknown, text) }

  /// The formula does not apply.
  public static func notDefined(_ text: String) -> UnknownReason { UnknownReason(.notDefined, text) }

  /// The production of an element is that of its group, which counts once for all.
  public static let ofGroupAlone = UnknownReason(
    .countedOnce, "world production is printed of the group alone and counts once")
}

extension UnknownReason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String { text }
}
