extension Table {
  /// A Markdown table under its title and answer, the notes below.
  func markdownText(_ view: TableView) -> String {
    var view = view
    view.width = nil
    let grid = TextGrid(self, view: view)
    func line(_ cells: [String]) -> String { "| \(cells.map(Self.markdown).joined(separator: " | ")) |\n" }
    var out = answer.isEmpty ? "" : answer.map(Self.markdown).joined(separator: " ") + "\n\n"
    out += "**\(Self.markdown(title))**\n\n" + line(grid.columns.map(\.heading))
    out += "|" + grid.columns.map { $0.isFlushRight ? " ---: |" : " --- |" }.joined() + "\n"
    for row in grid.rows { out += line(row) }
    let notes = view.notes(of: self).map(\.text) + view.remainder(of: self, grid: grid)
    if !notes.isEmpty { out += "\n" + notes.map(Self.markdown).joined(separator: " ") + "\n" }
    return out
  }

  private static func markdown(_ text: String) -> String {
    var out = ""
    // By scalars: a character with a combining mark behind it is another character to Swift, not to the reader.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "*", "`", "\\", "<", "[", "]": out += "\\\(scalar)"
      case "\n": out += " "
      case _ where scalar.properties.generalCategory == .control: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
