import Diagrams
import SampleData
import SupplyData
import Testing

@testable import Figures

struct CaptionFilesTests {
  private func files(_ caption: FigureCaption, _ sources: Set<Edition>) throws -> [String: String] {
    var figure = PlacedFigure.page(caption: caption)
    figure.sources = sources
    let all = CaptionFiles.all(of: figure, register: try SampleFolder.loaded().reference.register)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.ending, $0.text) })
  }

  @Test func latexReadsBackWhatWasMeant() throws {
    let files = try files("A 50 % share of >25 & rising_up {2021–24} × ≈3 \\ ~", [])
    #expect(
      files[".caption.tex"]
        == "A 50 \\% share of \\ensuremath{>}25 \\& rising\\_up \\{2021--24\\} \\ensuremath{\\times} "
        + "\\ensuremath{\\approx}3 \\textbackslash{} \\textasciitilde{}\n")
    #expect(files[".caption.txt"]?.hasSuffix("~\n") == true && files[".bib"] == nil)
  }

  @Test func theIndexIsSetWithASubscript() throws {
    let files = try files("HHI_WGI = Σ s² g, ≤ 90°.", [])
    #expect(
      files[".caption.tex"]
        == "HHI\\textsubscript{WGI} = \\ensuremath{\\Sigma} s\\ensuremath{^2} g, \\ensuremath{\\leq} "
        + "90\\ensuremath{^\\circ}.\n")
  }

  @Test func everySourceIsCited() throws {
    let files = try files("Caption.", ["MCS2026", "BACI202601", "NOWHERE"])
    #expect(files[".caption.tex"] == "Caption.~\\cite{BACI202601,MCS2026}\n")
    let bib = try #require(files[".bib"])
    #expect(bib.contains("@misc{BACI202601,") && bib.contains("@misc{MCS2026,"))
    #expect(bib.filter { $0 == "{" }.count == bib.filter { $0 == "}" }.count)
  }
}
