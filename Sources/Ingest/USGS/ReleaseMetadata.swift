import SupplyData

/// What the metadata of a release (FGDC XML beside the tables) say of the columns of a chapter's U.S. table.
///
/// Only labels and units are read, by their tags; the rest of the document is passed over, so that a broken
/// document gives fewer columns and never an error.
struct ReleaseMetadata: Sendable {
  /// A column: its label and its unit in words.
  struct Column: Sendable, Equatable {
    /// The label.
    let label: String
    /// The unit; empty where none is given.
    let unit: String
    /// What the column holds, in words; empty where nothing is said.
    let definition: String
  }

  /// The columns in order.
  let columns: [Column]
  private let units: [FoldedLabel: String]
  private let definitions: [FoldedLabel: String]

  /// Reads the document. O(length).
  init(_ document: String) {
    var columns: [Column] = []
    for attribute in Self.parts(of: document[...], tag: "attr") {
      guard let label = Self.parts(of: attribute, tag: "attrlabl").first else { continue }
      let unit = Self.parts(of: attribute, tag: "attrunit").last ?? ""
      let definition = Self.parts(of: attribute, tag: "attrdef").first ?? ""
      columns.append(
        Column(label: Self.plain(label), unit: Self.plain(unit), definition: Self.plain(definition)))
    }
    self.columns = columns
    units = Dictionary(columns.map { (FoldedLabel($0.label), $0.unit) }) { first, _ in first }
    definitions = Dictionary(columns.map { (FoldedLabel($0.label), $0.definition) }) { first, _ in first }
  }

  /// The unit in words of the column `heading`; nil where the metadata do not name the column.
  func unit(of heading: String) -> String? { units[FoldedLabel(heading)] }

  /// What the column `heading` holds, in words; empty where nothing is said.
  func definition(of heading: String) -> String { definitions[FoldedLabel(heading)] ?? "" }

  /// The texts between `<tag>` and `</tag>`, in order.
  private static func parts(of text: Substring, tag: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let open = rest.firstRange(of: "<\(tag)>") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "</\(tag)>") else { break }
      parts.append(rest[..<close.lowerBound])
      rest = rest[close.upperBound...]
    }
    return parts
  }

  private static func plain(_ text: Substring) -> String {
    var plain = String(text)
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
    {
      plain = plain.split(separator: entity, omittingEmptySubsequences: false).joined(separator: letter)
    }
    return plain.trimmingBlanks()
  }
}
