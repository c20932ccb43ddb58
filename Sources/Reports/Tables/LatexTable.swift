extension Table {
  /// A LaTeX table with booktabs rules, its title as caption, the notes below.
  func latexText(sources: Bool) -> String {
    let grid = textGrid(sources: sources)
    let layout = grid.headings.indices.map { isFlushRight($0) ? "r" : "l" }.joined()
    func line(_ cells: [String]) -> String { "    \(cells.map(Self.latex).joined(separator: " & ")) \\\\\n" }
    var out = "% needs \\usepackage{booktabs} and a UTF-8 engine\n\\begin{table}\n  \\centering\n"
    out +=
      "  \\caption{\(Self.latex(title))}\n  \\label{tab:\(name)}\n  \\begin{tabular}{\(layout)}\n    \\toprule\n"
    out += line(grid.headings) + "    \\midrule\n"
    for row in grid.rows { out += line(row) }
    out += "    \\bottomrule\n  \\end{tabular}\n"
    if !notes.isEmpty { out += "  \\par\\footnotesize \(notes.map(Self.latex).joined(separator: " "))\n" }
    return out + "\\end{table}\n"
  }

  private static func latex(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": out += "\\\(character)"
      case "~": out += "\\textasciitilde{}"
      case "^": out += "\\textasciicircum{}"
      case "\\": out += "\\textbackslash{}"
      case "<": out += "\\textless{}"
      case ">": out += "\\textgreater{}"
      case "–": out += "--"
      case "≥": out += "$\\geq$"
      case "×": out += "$\\times$"
      case "Σ": out += "$\\Sigma$"
      case "²": out += "\\textsuperscript{2}"
      case "∞": out += "$\\infty$"
      case "→": out += "$\\rightarrow$"
      default: out.append(character)
      }
    }
    return out
  }
}
