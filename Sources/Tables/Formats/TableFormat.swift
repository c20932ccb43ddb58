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
  /// The table in `format`, as much of it as `view` shows; CSV and JSON have all that is not turned away by name or
  /// number.
  public func text(_ format: TableFormat, view: TableView) -> String {
    let part = view.part(of: self)
    return switch format {
    case .table: part.translated(view.words).terminalText(view)
    case .csv: part.csvText(view)
    case .json: part.json(view).text
    case .markdown: part.translated(view.words).markdownText(view)
    case .latex: part.translated(view.words).latexText(view)
    }
  }

  /// The whole table in `format`.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - sources: Whether rows end with their sources; JSON always carries them.
  ///   - emphasis: Whether headings are emphasised with terminal codes; for `table` only.
  public func text(_ format: TableFormat, sources: Bool = false, emphasis: Bool = false) -> String {
    text(format, view: TableView(showsSources: sources, emphasis: emphasis))
  }
}
