public import SupplyData

/// A sentence that a reader of a table needs.
public struct Note: Sendable, Hashable {
  /// What a note tells. Of the notes that do not fit, the last of these kinds go first.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What may mislead.
    case caution
    /// What a number means and by which threshold.
    case definition
    /// What is omitted, with the reason.
    case omission
    /// Where numbers come from.
    case source
  }

  /// What it tells.
  public let kind: Kind
  /// The sentence.
  public let text: String

  /// The sentence `text`, which tells `kind`.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Whether the sentence holds `part`.
  public func contains(_ part: String) -> Bool { text.contains(part) }

  /// Whether the sentence begins with `part`.
  public func hasPrefix(_ part: String) -> Bool { text.hasPrefix(part) }
}

extension Note: ExpressibleByStringInterpolation {
  /// A definition.
  public init(stringLiteral value: String) { self.init(.definition, value) }
}

extension Note {
  /// A definition for each of `sentences`.
  static func definitions(_ sentences: [String]) -> [Note] { sentences.map { Note(.definition, $0) } }

  /// A sentence for every mineral of `omissions`: which is omitted and why.
  public static func omitted(_ omissions: [Omission]) -> [Note] {
    omissions.map { Note(.omission, "Omitted: \($0.mineral), \($0.reason).") }
  }
}
