public import Language

/// How much of a table a page shows. CSV and JSON are always complete.
public struct TableView: Sendable, Hashable {
  /// The width to fit, in columns of text; nil where lines may be of any length.
  public var width: Int?
  /// The most rows; nil for all.
  public var top: Int?
  /// The most notes; nil for all.
  public var mostNotes: Int?
  /// The names of the columns to show, in this order, what is equal for every row among them; empty for those of the
  /// table that are not details.
  public var columns: [String]
  /// Whether columns that are details are shown too.
  public var showsDetails: Bool
  /// Whether rows end with their sources.
  public var showsSources: Bool
  /// Whether text that a spreadsheet would take for a formula has an apostrophe before it in CSV.
  public var guardsFormulas = false
  /// Whether headings are emphasised with terminal codes.
  public var emphasis: Bool
  /// What shows the rows and columns that are not shown, `--all`; empty where nothing does.
  public var allHint: String
  /// What shows the notes that are not shown; empty where nothing does.
  public var notesHint: String
  /// The language of what people read; CSV and JSON are the same in all.
  public var words = PageWords.english

  /// A view; by default of everything, in lines of any length.
  public init(
    width: Int? = nil, top: Int? = nil, mostNotes: Int? = nil, columns: [String] = [],
    showsDetails: Bool = true, showsSources: Bool = false, emphasis: Bool = false, allHint: String = "",
    notesHint: String = ""
  ) {
    self.width = width
    self.top = top
    self.mostNotes = mostNotes
    self.columns = columns
    self.showsDetails = showsDetails
    self.showsSources = showsSources
    self.emphasis = emphasis
    self.allHint = allHint
    self.notesHint = notesHint
  }

  /// `table` with the named columns alone, in their order; the whole where none are named.
  package func part(of table: Table) -> Table {
    guard !columns.isEmpty else { return table }
    let all = table.constants.map(\.column) + table.columns
    let chosen = columns.compactMap { name in all.firstIndex { $0.name == name } }
    let constants = table.constants.map(\.cell)
    return Table(
      name: table.name, title: table.title, answer: table.answer, columns: chosen.map { all[$0] },
      rows: table.rows.map { row in
        let cells = constants + row.cells
        return Table.Row(chosen.map { cells[$0] }, sources: row.sources)
      }, notes: table.notes)
  }

  /// The rows of `table` that are shown.
  package func rows(of table: Table) -> ArraySlice<Table.Row> { table.rows.prefix(top ?? .max) }

  /// The notes of `table` that are shown, in their order: cautions are kept before definitions, these before omissions.
  package func notes(of table: Table) -> [Note] {
    guard let mostNotes, table.notes.count > mostNotes else { return table.notes }
    let order = Note.Kind.allCases
    let kept = table.notes.indices.sorted { a, b in
      let (first, second) = (table.notes[a].kind, table.notes[b].kind)
      return first == second
        ? a < b : (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
    }.prefix(mostNotes).sorted()
    return kept.map { table.notes[$0] }
  }

  /// What is not shown of `table` when `grid` is, as lines; none where all is.
  func remainder(of table: Table, grid: TextGrid) -> [String] {
    func more(_ count: Int, _ noun: String) -> String? {
      count > 0 ? WordList.counted(count, "more \(noun)") : nil
    }
    func line(_ parts: [String?], _ hint: String) -> String? {
      let text = parts.compactMap { $0 }.joined(separator: ", ")
      return text.isEmpty ? nil : words.shown(text).text + (hint.isEmpty ? "" : words(": {}", hint))
    }
    return [
      line(
        [
          more(table.rows.count - grid.rows.count, "row"),
          more(table.columns.count - grid.columns.count(where: { $0.isOfTable }), "column"),
        ], allHint),
      line([more(table.notes.count - notes(of: table).count, "note")], notesHint),
    ].compactMap { $0 }
  }
}
