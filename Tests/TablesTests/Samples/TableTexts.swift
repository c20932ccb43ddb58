import Tables
import Testing

extension Table {
  /// The cells of every row as people read them.
  var texts: [[String]] { rows.map { $0.cells.map(\.text) } }

  /// The sources of every row.
  var sourceTexts: [[String]] { rows.map { $0.sources.map(\.text) } }

  /// The cells of the row that has a cell `name`.
  func row(of name: String) throws -> [String] { try #require(texts.first { $0.contains(name) }) }
}
