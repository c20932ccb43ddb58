import Language

extension Table {
  /// The text width of `article` at 10 pt, points.
  private static let textWidth = 345.0
  /// The width of a character at `\\footnotesize` (8 pt), points: digits take 4.25, capitals up to 6.
  private static let characterWidth = 4.7
  /// The most lines of a table that stands on one page, notes among them: 550 pt of text height at 9.5 pt a line, less
  /// caption, heading and rules.
  private static let mostLinesOnAPage = 48
  /// The characters of a line of notes.
  private static let noteWidth = 90

  /// A LaTeX table with booktabs rules that fits the text width of `article`, its title as caption, the notes below.
  ///
  /// Columns of words are wrapped (`p`), and the last columns go, until the width computed from the contents fits. What
  /// is longer than a page is a `longtable`.
  func latexText(_ view: TableView) -> String {
    var view = view
    view.width = Int(Self.textWidth / Self.characterWidth)
    let grid = TextGrid(self, view: view)
    let shownNotes = view.notes(of: self).map(\.text)
    let isLong = Self.lines(of: grid, notes: shownNotes) > Self.mostLinesOnAPage
    let layout = grid.columns.map { column -> String in
      let points = NumberText.fixed(Double(column.width) * Self.characterWidth, decimals: 0)
      return column.isFlushRight
        ? "r" : column.isWrapped ? ">{\\raggedright\\arraybackslash}p{\(points)pt}" : "l"
    }.joined()
    let packages = isLong ? "array,booktabs,longtable" : "array,booktabs"
    let caption = "\\caption{\(LaTeXText.escaped(title))}\\label{tab:\(name)}"
    let headings =
      grid.columns.map { Self.heading($0) }.joined(separator: " & ") + " \\\\\n  \\midrule\n"
    let body = grid.rows.map { row in
      let cells = zip(row, grid.columns).map {
        $1.isWrapped ? Self.breakable(LaTeXText.escaped($0)) : LaTeXText.escaped($0)
      }
      return "  " + cells.joined(separator: " & ") + " \\\\\n"
    }.joined()
    let notes = view.words.joined(shownNotes.map(LaTeXText.escaped))
    var out = "% needs \\usepackage{\(packages)} and a UTF-8 engine\n"
    out += "\\begingroup\\footnotesize\\setlength{\\tabcolsep}{3pt}\n"
    if isLong {
      out += "\\begin{longtable}{\(layout)}\n  \(caption)\\\\\n  \\toprule\n  \(headings)  \\endfirsthead\n"
      out += "  \\toprule\n  \(headings)  \\endhead\n\(body)  \\bottomrule\n\\end{longtable}\n"
      if !notes.isEmpty { out += "\\noindent \(notes)\\par\n" }
      return out + "\\endgroup\n"
    }
    out +=
      "\\begin{table}\n\\centering\\footnotesize\n\(caption)\n\\begin{tabular}{\(layout)}\n  \\toprule\n  "
    out += "\(headings)\(body)  \\bottomrule\n\\end{tabular}\n"
    if !notes.isEmpty { out += "\\par\\smallskip\\raggedright \(notes)\n" }
    return out + "\\end{table}\n\\endgroup\n"
  }

  /// The lines that `grid` and `notes` take.
  private static func lines(of grid: TextGrid, notes: [String]) -> Int {
    let rows = grid.rows.map { row in
      zip(row, grid.columns).map { $1.isWrapped ? $0.wrapped(to: $1.width).count : 1 }.max() ?? 1
    }
    return rows.reduce(0, +) + notes.joined(separator: " ").wrapped(to: noteWidth).count
  }

  /// `text`, already escaped, where lines may break inside long words: after the marks of paths, addresses and names.
  private static func breakable(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.count > TextGrid.longestWord else { return String(word) }
      return word.reduce(into: "") { out, character in
        out.append(character)
        if "/._-,:=".contains(character) { out += "\\allowbreak{}" }
      }
    }.joined(separator: " ")
  }

  /// A heading, in lines where the column is narrower.
  private static func heading(_ column: TextGrid.Column) -> String {
    let lines = column.heading.wrapped(to: column.width).map(LaTeXText.escaped)
    guard lines.count > 1 else { return lines.first ?? "" }
    return "\\begin{tabular}[b]{@{}\(column.isFlushRight ? "r" : "l")@{}}\(lines.joined(separator: "\\\\"))"
      + "\\end{tabular}"
  }
}
