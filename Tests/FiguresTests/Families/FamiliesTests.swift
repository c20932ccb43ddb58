import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// What holds for every family: on the sample data, and on the repository's own over years and lists.
struct FamiliesTests {
  /// A family by its name, so that a test that fails names it.
  static let families = FigureFamilies.all.map { $0.name }

  /// The families of which the sample tables hold too few years.
  private static let familiesOfManyYears: Set = ["volatility", "shares", "slopes", "gravity"]

  /// The figure of a family on the sample tables.
  private static func sampleFigure(
    _ name: String, _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    if familiesOfManyYears.contains(name) {
      return try figure(name, try RepositorySources.shared(), minerals: ["cobalt", "nickel", "tin"], change)
    }
    let folder = try SampleFolder()
    return try withExtendedLifetime(folder) {
      try figure(name, try FigureSources(try folder.dataset()), change)
    }
  }

  /// The figure of a family from `sources`.
  private static func figure(
    _ name: String, _ sources: FigureSources, year: Int = 2022, earlier: Int = 2021,
    list: String = "us-2022", minerals: [MineralID]? = nil, mineral: MineralID = "cobalt",
    _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let family = try #require(FigureFamilies.family(named: name))
    var request = FigureRequest(
      list: try minerals.map { MineralList(name: "chosen", minerals: $0) }
        ?? MineralList(named: list, in: sources.dataset))
    (request.year, request.from, request.years) = (year, earlier, [earlier, year])
    if familiesOfManyYears.contains(name) { request.from = year - 9 }
    if family.choices.contains(.mineral) { request.mineral = mineral }
    if family.needs.contains(.focus) { request.options.focus.countries = ["CAN", "CHN"] }
    change(&request.options)
    return try family.draw(request, from: sources)
  }

  @Test(arguments: families, [false, true])
  func isFitForPrint(family: String, grayscale: Bool) throws {
    let figure = try Self.sampleFigure(family) {
      $0.isGrayscale = grayscale
      $0.threshold = 0
    }
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(figure.name == family && figure.caption.text.contains("Source"))
    if grayscale {
      for color in figure.lines.map(\.color) + figure.boxes.map(\.fill) + figure.ribbons.map(\.fill) {
        #expect(color.red == color.green && color.green == color.blue)
      }
    }
  }

  @Test(arguments: families)
  func theSameDataGiveTheSameBytes(family: String) throws {
    func files() throws -> [OutputFormat: [UInt8]] {
      try FigureWriter.files(
        try Self.sampleFigure(family) { $0.threshold = 0 }, formats: [.svg, .eps, .dot])
    }
    let first = try files()
    #expect(try files() == first)
    #expect(!String(decoding: first[.eps] ?? [], as: UTF8.self).contains("/ImageType"))
  }

  /// A journal prints 60 to 120 words; what is longer stands in the notes, whole.
  @Test(arguments: families)
  func theCaptionIsAsLongAsAJournalPrintsIt(family: String) throws {
    let data = try RepositorySources.shared()
    var figures = [try Self.sampleFigure(family) { $0.threshold = 0 }]
    for list in ["us-2018", "us-2022", "us-2025"] {
      figures.append(try Self.figure(family, data, earlier: 2019, list: list))
    }
    for figure in figures {
      #expect(
        (60...FigureCaption.mostWords).contains(FigureCaption.words(in: figure.caption.text)),
        "\(figure.caption)")
      #expect(figure.caption.text.hasSuffix(".") && !figure.caption.text.contains(".."))
      let cited = figure.caption.text + figure.caption.notes.joined()
      for edition in figure.sources { #expect(cited.contains(edition.rawValue), "\(edition.rawValue)") }
    }
  }

  /// Other years and lists are looked over by the sweep of the benchmarks.
  @Test(arguments: families)
  func isFitForPrintOnTheRepositorysData(family: String) throws {
    let data = try RepositorySources.shared()
    let figure = try Self.figure(family, data, earlier: 2019)
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(try Self.heightWithCaption(figure) <= Self.textHeight, "\(family)")
    // What the page does not hold is the least, and the caption says so.
    if ["gravity", "slopes"].contains(family) { #expect(figure.caption.text.contains("Taken are the ")) }
  }

  /// The height of the text of a page of A4 with margins of 20 mm, points.
  private static let textHeight = (297 - 2 * 20) * Page.pointsPerMillimetre

  /// The height of a figure and its caption in LaTeX's `article` at 10 pt: lines of 12 pt as wide as the figure, 10 pt
  /// between the two. Set in Liberation Sans, which is wider than LaTeX's own face.
  private static func heightWithCaption(_ figure: PlacedFigure, width: Double? = nil) throws -> Double {
    let lines = try TextMeasure.lines(
      of: "Figure 10: " + figure.caption.text,
      width: width.map { $0 * Page.pointsPerMillimetre } ?? figure.width,
      font: "Liberation Sans", size: 10)
    return figure.height + 10 + 12 * Double(lines.count)
  }

  /// One column, with codes where names find no room.
  @Test(arguments: families)
  func fitsOneColumn(family: String) throws {
    let data = try RepositorySources.shared()
    let figure = try Self.figure(family, data, earlier: 2019) { $0.width = 85 }
    let faults = try FigureCheck.faults(of: figure)
    #expect(faults == [], "\(faults)")
    // The caption of a page of one column is as wide as its text.
    #expect(try Self.heightWithCaption(figure, width: 170) <= Self.textHeight, "\(family)")
  }

  /// The height allowed is that of the page, with its title.
  @Test(arguments: families)
  func aLongTitleStaysOnThePage(family: String) throws {
    let plain = try Self.sampleFigure(family) { $0.threshold = 0 }.height / Page.pointsPerMillimetre
    func titled(_ room: Double) throws -> PlacedFigure {
      try Self.sampleFigure(family) {
        $0.title =
          "A title of several lines on what countries supply to the United States, of which of the minerals on its list, in "
          + "which year, in percent of what it consumes of them, and how it is known"
        ($0.threshold, $0.maximumHeight) = (0, plain + room)
      }
    }
    let figure = try titled(25)
    #expect(figure.height <= (plain + 25) * Page.pointsPerMillimetre + 0.1)
    #expect(figure.words.contains { $0.id == "title:1" })
    #expect(try FigureCheck.faults(of: figure) == [])
    do {
      let low = try titled(0)
      #expect(low.height <= plain * Page.pointsPerMillimetre + 0.1)
    } catch FigureError.doesNotFit(_, let remedy) {
      #expect(remedy.text().contains("height"))
    }
  }
}
