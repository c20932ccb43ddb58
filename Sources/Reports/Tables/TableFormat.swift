/// The forms in which a table can be written.
public enum TableFormat: String, Sendable, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// Comma-separated values (RFC 4180), bounds in columns of their own.
  case csv
  /// JSON with intervals, sources and notes.
  case json
  /// A Markdown table.
  case markdown
  /// A LaTeX tabular with booktabs rules.
  case latex

  /// Whether programs read it: it then holds every column and one row an observation.
  public var isForPrograms: Bool { self == .csv || self == .json }
}

extension Table {
  /// The table in `format`.
  ///
  /// - Parameters:
  ///   - sources: Whether rows end with their sources; JSON always carries them.
  ///   - emphasis: Whether headings are emphasised with terminal codes; for `table` only.
  public func text(_ format: TableFormat, sources: Bool = false, emphasis: Bool = false) -> String {
    switch format {
    case .table: terminalText(sources: sources, emphasis: emphasis)
    case .csv: csvText(sources: sources)
    case .json: json.text
    case .markdown: markdownText(sources: sources)
    case .latex: latexText(sources: sources)
    }
  }

  /// The headings and cells as text, with a column of sources where wanted.
  func textGrid(sources: Bool) -> (headings: [String], rows: [[String]]) {
    let headings = columns.map(\.heading) + (sources ? ["Sources"] : [])
    let rows = rows.map { row in
      row.cells.map(\.text) + (sources ? [row.sources.map(\.text).joined(separator: "; ")] : [])
    }
    return (headings, rows)
  }

  /// Whether the column at `place` is set flush right.
  func isFlushRight(_ place: Int) -> Bool {
    guard columns.indices.contains(place) else { return false }
    if case .text = columns[place].kind { return false }
    return true
  }
}
