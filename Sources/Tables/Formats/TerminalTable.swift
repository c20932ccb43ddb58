extension Table {
  /// How many rows stand between two headings.
  private static let rowsUnderHeading = 40

  /// The answer, aligned columns with numbers flush right, and the notes below, in lines that fit the view's width.
  func terminalText(_ view: TableView) -> String {
    let grid = TextGrid(self, view: view)
    let (on, off) = view.emphasis ? ("\u{1B}[1m", "\u{1B}[0m") : ("", "")
    func paragraph(_ text: String) -> [String] { view.width.map { text.wrapped(to: $0) } ?? [text] }
    var lines = answer.flatMap(paragraph)
    if !answer.isEmpty { lines.append("") }
    lines += paragraph(title).map { "\(on)\($0)\(off)" } + [""]
    let headings = Self.lines(of: grid.columns.map(\.heading), in: grid).map { "\(on)\($0)\(off)" }
    let rule = grid.columns.map { String(repeating: "─", count: $0.width) }.joined(
      separator: String(repeating: " ", count: TextGrid.gap))
    for (place, row) in grid.rows.enumerated() {
      if place % Self.rowsUnderHeading == 0 { lines += headings + [rule] }
      lines += Self.lines(of: row, in: grid)
    }
    if grid.rows.isEmpty { lines += headings + [rule] }
    let notes = view.notes(of: self).flatMap { paragraph($0.text) }
    let remainder = view.remainder(of: self, grid: grid).flatMap(paragraph)
    if !notes.isEmpty || !remainder.isEmpty { lines.append("") }
    return (notes.isEmpty ? lines + remainder : lines + notes + remainder).joined(separator: "\n") + "\n"
  }

  /// The lines that `cells` take, each wrapped to its column.
  private static func lines(of cells: [String], in grid: TextGrid) -> [String] {
    let wrapped = zip(grid.columns, cells).map { $1.wrapped(to: $0.width) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (column, parts) in zip(grid.columns, wrapped) {
        let part = line < parts.count ? parts[line] : ""
        let space = String(repeating: " ", count: max(0, column.width - part.terminalWidth))
        text += column.isFlushRight ? space + part : part + space
        text += String(repeating: " ", count: TextGrid.gap)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}

extension String {
  /// How many columns of a terminal the text takes: two for East Asian wide characters, none for combining marks.
  var terminalWidth: Int {
    unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: width
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1FAFF,
        0x20000...0x3FFFD:
        width + 2
      default: width + 1
      }
    }
  }
}
