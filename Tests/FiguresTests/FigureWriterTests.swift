import Diagrams
import Testing

@testable import Figures

struct FigureWriterTests {
  @Test func writesEveryFormat() throws {
    let formats: [OutputFormat] = [.pdf, .svg, .png(dpi: 72), .eps, .dot]
    let files = try FigureWriter.files(.twoBoxes(), formats: formats)
    for format in formats { #expect(files[format]?.isEmpty == false) }
    let svg = String(decoding: files[.svg] ?? [], as: UTF8.self)
    #expect(svg.contains("https://example.org/lithium"))
    #expect(svg.contains("#dddddd") || svg.contains("#DDDDDD"))
    #expect(svg.contains("width=\"241pt\""))
  }

  /// What it looks like is another matter; it must be drawn or refused in words, never end the process.
  @Test(arguments: HardTexts.all) func drawsAnyText(label: String) throws {
    var figure = PlacedFigure.twoBoxes()
    (figure.title, figure.caption, figure.name) = (label, [.init(label)], label)
    figure.boxes[0].label = label
    figure.boxes[1].link = "page.html?q=1&r=2"
    figure.lines[0].meaning = label
    for alignment in [PlacedFigure.Words.Alignment.left, .center, .right] {
      for isBold in [false, true] {
        figure.words.append(
          .init(
            id: "words:\(alignment):\(isBold)", text: label, place: Point(x: 100, y: 20),
            alignment: alignment,
            fontSize: 7, isBold: isBold, color: Color(0), width: 0))
      }
    }
    try figure.measureWords()
    let formats: [OutputFormat] = [.pdf, .svg, .png(dpi: 72), .eps, .dot]
    let files = try FigureWriter.files(figure, formats: formats)
    for format in formats { #expect(files[format]?.isEmpty == false) }
  }

  @Test func drawsEPSWithoutImages() throws {
    let eps = String(
      decoding: try FigureWriter.files(.twoBoxes(), formats: [.eps])[.eps] ?? [], as: UTF8.self)
    // Cairo falls back to an image of the page for anything that is transparent.
    #expect(!eps.contains("/ImageType"))
  }

  @Test func twoBoxesOfOneNameAreRefused() throws {
    var figure = PlacedFigure.twoBoxes()
    figure.boxes[1].id = figure.boxes[0].id
    #expect(throws: FigureError.drawing(.duplicateNode("country:CHL"))) {
      try FigureWriter.files(figure, formats: [.svg])
    }
  }

  @Test func theEndingTellsTheFormat() {
    #expect(FigureWriter.format(ofFile: "a.b/figure.PDF", dpi: 600) == .pdf)
    #expect(FigureWriter.format(ofFile: "figure.tiff", dpi: 300) == .tiff(dpi: 300))
    #expect(FigureWriter.format(ofFile: "figure.gv", dpi: 600) == .dot)
    for name in ["figure", "figure.", "figure.docx", "figure.pdf/x", ""] {
      #expect(FigureWriter.format(ofFile: name, dpi: 600) == nil)
    }
    for ending in FigureWriter.endings {
      #expect(FigureWriter.format(ofFile: "figure.\(ending)", dpi: 600) != nil)
    }
  }
}
