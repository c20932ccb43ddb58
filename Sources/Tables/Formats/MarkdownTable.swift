import Language

extension Table {
  /// A Markdown table under its title and answer, the notes below.
  func markdownText(_ view: TableView) -> String {
    var view = view
    view.width = nil
    let grid = TextGrid(self, view: view)
    func line(_ cells: [String]) -> String {
      "| \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |\n"
    }
    var out =
      answer.isEmpty ? "" : view.words.joined(answer.map(MarkdownText.escaped)) + "\n\n"
    out += "**\(MarkdownText.escaped(title))**\n\n" + line(grid.columns.map(\.heading))
    out += "|" + grid.columns.map { $0.isFlushRight ? " ---: |" : " --- |" }.joined() + "\n"
    for row in grid.rows { out += line(row) }
    let notes = view.notes(of: self).map(\.text) + view.remainder(of: self, grid: grid)
    if !notes.isEmpty {
      out += "\n" + view.words.joined(notes.map(MarkdownText.escaped)) + "\n"
    }
    return out
  }
}
