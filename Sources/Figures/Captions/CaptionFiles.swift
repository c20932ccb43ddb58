public import SupplyData

/// The files that stand beside a figure: its caption as text and for LaTeX, and its sources for BibTeX.
public enum CaptionFiles {
  /// A file by the end of its name.
  public struct File: Sendable {
    /// The end of its name: `.caption.tex`.
    public let ending: String
    /// The text.
    public let text: String
  }

  /// The caption and the sources of `figure`; the sources only where it names any.
  public static func all(of figure: PlacedFigure, register: Register) -> [File] {
    let editions = figure.sources.sorted { $0.rawValue < $1.rawValue }
    let cited = editions.filter { register.editions[$0] != nil }
    let cite = cited.isEmpty ? "" : "~\\cite{\(cited.map(\.rawValue).joined(separator: ","))}"
    var files = [
      File(ending: ".caption.txt", text: figure.caption.file),
      File(ending: ".caption.tex", text: latex(figure.caption.text) + cite + "\n"),
    ]
    let entries = cited.compactMap { register.editions[$0].map(entry) }
    if !entries.isEmpty { files.append(File(ending: ".bib", text: entries.joined(separator: "\n"))) }
    return files
  }

  /// `text` as LaTeX sets it.
  static func latex(_ text: String) -> String {
    text.split(separator: Self.index, omittingEmptySubsequences: false).map(set)
      .joined(separator: "HHI\\textsubscript{WGI}")
  }

  /// The index that is set with a subscript.
  private static let index = "HHI_WGI"

  private static func set(_ text: Substring) -> String {
    var result = ""
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
      case "θ": result += "\\ensuremath{\\theta}"
      case "†": result += "\\dag{}"
      case "–": result += "--"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An edition as an entry of BibTeX: its id is the key, its note the whole citation.
  public static func entry(_ edition: EditionRecord) -> String {
    let doi = edition.doi.isEmpty ? "" : "  doi = {\(edition.doi)},\n"
    return "@misc{\(edition.id.rawValue),\n  author = {{\(latex(edition.publisher))}},\n"
      + "  year = {\(edition.released)},\n\(doi)  note = {\(latex(edition.citation))}\n}\n"
  }
}
