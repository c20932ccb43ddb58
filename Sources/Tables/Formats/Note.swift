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

  /// A sentence for every reason among `omissions`, with the minerals it holds for; `what` says what they lack.
  public static func omitted(
    _ omissions: [Omission], as what: String = "Omitted", in register: Register
  ) -> [Note] {
    var order: [String] = []
    var alike: [String: [Omission]] = [:]
    for omission in omissions {
      // The same reason of several minerals differs only in the name.
      let key = omission.reason.text.replacing(
        " of \(words(for: omission.mineral, in: register))", with: " of these")
      if alike[key] == nil { order.append(key) }
      alike[key, default: []].append(omission)
    }
    return order.map { key in
      let group = alike[key] ?? []
      let names = WordList.of(group.map { words(for: $0.mineral, in: register) })
      return Note(.omission, "\(what): \(names), \(group.count == 1 ? group[0].reason.text : key).")
    }
  }

  /// A sentence for every reason among `entries`, minerals of which something is not known; nil where it is.
  static func unknown(_ entries: [(MineralID, UnknownReason?)], in register: Register) -> [Note] {
    omitted(
      entries.compactMap { mineral, reason in reason.map { Omission(mineral, $0) } }, as: "Unknown",
      in: register)
  }

  /// A mineral's name inside a sentence.
  package static func words(for mineral: MineralID, in register: Register) -> String {
    register.name(of: mineral).lowercased()
  }
}
