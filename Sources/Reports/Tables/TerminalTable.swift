extension Table {
  /// Aligned columns, numbers flush right, the notes below.
  func terminalText(sources: Bool, emphasis: Bool) -> String {
    let grid = textGrid(sources: sources)
    var widths = grid.headings.map(\.terminalWidth)
    for row in grid.rows {
      for (place, cell) in row.enumerated() { widths[place] = max(widths[place], cell.terminalWidth) }
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (place, cell) in cells.enumerated() {
        let gap = String(repeating: " ", count: widths[place] - cell.terminalWidth)
        if place > 0 { text += "  " }
        text += isFlushRight(place) ? gap + cell : cell + gap
      }
      while text.last == " " { text.removeLast() }
      return text
    }
    let (on, off) = emphasis ? ("\u{1B}[1m", "\u{1B}[0m") : ("", "")
    var out = "\(on)\(title)\(off)\n\n\(on)\(line(grid.headings))\(off)\n"
    out += line(widths.map { String(repeating: "─", count: $0) }) + "\n"
    for row in grid.rows { out += line(row) + "\n" }
    if !notes.isEmpty { out += "\n" }
    for note in notes { out += note + "\n" }
    return out
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
