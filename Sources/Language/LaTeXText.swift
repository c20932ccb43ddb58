/// Words as LaTeX sets them.
package enum LaTeXText {
  /// The index that is set with a subscript.
  private static let index = "HHI_WGI"

  /// `text` with what LaTeX takes for a command escaped, and signs that its fonts lack as commands.
  ///
  /// - Complexity: O(n).
  package static func escaped(_ text: String) -> String {
    text.split(separator: Self.index, omittingEmptySubsequences: false).map(set)
      .joined(separator: "HHI\\textsubscript{WGI}")
  }

  private static func set(_ text: Substring) -> String {
    var result = ""
    // By scalars: a character with a combining mark behind it is another character to Swift, not to the reader.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(scalar)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      case "<": result += "\\ensuremath{<}"
      case ">": result += "\\ensuremath{>}"
      case "Σ": result += "\\ensuremath{\\Sigma}"
      case "²": result += "\\ensuremath{^2}"
      case "≤": result += "\\ensuremath{\\leq}"
      case "≥": result += "\\ensuremath{\\geq}"
      case "▲": result += "\\ensuremath{\\bigtriangleup}"
      case "▼": result += "\\ensuremath{\\bigtriangledown}"
      case "°": result += "\\ensuremath{^\\circ}"
      case "×": result += "\\ensuremath{\\times}"
      case "≈": result += "\\ensuremath{\\approx}"
      case "−": result += "\\ensuremath{-}"
      case "∞": result += "\\ensuremath{\\infty}"
      case "→": result += "\\ensuremath{\\rightarrow}"
      case "θ": result += "\\ensuremath{\\theta}"
      case "†": result += "\\dag{}"
      case "–": result += "--"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
