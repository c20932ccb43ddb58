extension Table {
  /// A Markdown table under its title, the notes below.
  func markdownText(sources: Bool) -> String {
    let grid = textGrid(sources: sources)
    func line(_ cells: [String]) -> String { "| \(cells.map(Self.markdown).joined(separator: " | ")) |\n" }
    var out = "**\(Self.markdown(title))**\n\n" + line(grid.headings)
    out += "|" + grid.headings.indices.map { isFlushRight($0) ? " ---: |" : " --- |" }.joined() + "\n"
    for row in grid.rows { out += line(row) }
    if !notes.isEmpty { out += "\n" + notes.map(Self.markdown).joined(separator: " ") + "\n" }
    return out
  }

  private static func markdown(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "|", "*", "`", "\\", "<", "[", "]": out += "\\\(character)"
      case "\n": out += " "
      default: out.append(character)
      }
    }
    return out
  }
}
