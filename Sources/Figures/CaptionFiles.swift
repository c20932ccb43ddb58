import Language
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
    let editions = figure.sources.sorted()
    let cited = editions.filter { register.editions[$0] != nil }
    let cite = cited.isEmpty ? "" : "~\\cite{\(cited.map(\.rawValue).joined(separator: ","))}"
    var files = [
      File(ending: ".caption.txt", text: figure.caption.file),
      File(ending: ".caption.tex", text: LaTeXText.escaped(figure.caption.text) + cite + "\n"),
    ]
    let entries = cited.compactMap { register.editions[$0].map(entry) }
    if !entries.isEmpty { files.append(File(ending: ".bib", text: entries.joined(separator: "\n"))) }
    return files
  }

  /// An edition as an entry of BibTeX: its id is the key, its note the whole citation.
  public static func entry(_ edition: EditionRecord) -> String {
    let doi = edition.doi.isEmpty ? "" : "  doi = {\(edition.doi)},\n"
    return "@misc{\(edition.id.rawValue),\n  author = {{\(LaTeXText.escaped(edition.publisher))}},\n"
      + "  year = {\(edition.released)},\n\(doi)  note = {\(LaTeXText.escaped(edition.citation))}\n}\n"
  }
}
