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

  /// Read once: the tables are large.
  private static let repository = (try? Dataset(folder: RepositoryData.folder)).flatMap {
    try? FigureSources($0)
  }

  /// The families of which the sample tables hold too few years.
  private static let familiesOfManyYears: Set = ["volatility", "shares", "slopes", "gravity"]

  /// The figure of a family on the sample tables, `tables` in place of their own.
  private static func sampleFigure(
    _ name: String, tables: [String: String] = [:], earlier: Int = 2021,
    _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    if familiesOfManyYears.contains(name) {
      return try figure(name, try #require(repository), minerals: ["cobalt", "nickel", "tin"], change)
    }
    let folder = try SampleFolder(tables)
    return try withExtendedLifetime(folder) {
      try figure(name, try FigureSources(try folder.dataset()), earlier: earlier, change)
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
    let data = try #require(Self.repository)
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
    let data = try #require(Self.repository)
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

  @Test func productionIsOfTheWorld() throws {
    let figure = try Self.sampleFigure("production") { $0.threshold = 0 }
    #expect(figure.ribbons.contains { $0.to == "mineral:cobalt" && $0.from == "country:COD" })
    #expect(!figure.boxes.contains { $0.id == "country:NOR" })
    // The United States' cobalt is withheld: a bound, and a bold name.
    #expect(figure.words.first { $0.id == "name:country:USA" }?.isBold == true)
  }

  @Test func regionsAddUpToTheReliance() throws {
    let figure = try Self.sampleFigure("regions") { $0.threshold = 0 }
    func bar(_ id: String) -> Double { figure.boxes.first { $0.id == id }?.height ?? 0 }
    // Zinc 77 % and cobalt 73 % of consumption, with what is not named.
    #expect(abs(bar("mineral:cobalt") / 73 - bar("mineral:zinc") / 77) < 1e-6)
    #expect(figure.boxes.contains { $0.id == "region:not-named" })
  }

  @Test func gainsLieRightAndLossesLeft() throws {
    let tables = [
      "usgs/import_sources.csv": """
      mineral,form,from,to,country,share,edition
      cobalt,,2018,2021,CAN,50,MCS2023
      cobalt,,2018,2021,NOR,50,MCS2023
      cobalt,,2021,2024,CAN,80,MCS2026
      cobalt,,2021,2024,NOR,20,MCS2026

      """,
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      cobalt,,net-import-reliance,2020,100,percent,0,MCS2023
      cobalt,,net-import-reliance,2022,100,percent,0,MCS2026

      """,
    ]
    let figure = try Self.sampleFigure("difference", tables: tables, earlier: 2020)
    #expect(
      figure.words.filter { $0.id.hasPrefix("name:") }.map(\.text) == ["Canada, cobalt", "Norway, cobalt"])
    let (gain, loss) = (
      figure.boxes.first { $0.id == "bar:CAN:cobalt" }, figure.boxes.first { $0.id == "bar:NOR:cobalt" }
    )
    #expect(abs((gain?.width ?? 0) - (loss?.width ?? 1)) < 1e-9)
    #expect((gain?.center.x ?? 0) > (loss?.center.x ?? 0) && gain?.fill != loss?.fill)
    // Exact changes have no whisker.
    #expect(!figure.lines.contains { $0.from.hasPrefix("whisker:") })
  }

  @Test func yearsKeepEveryNodeInItsPlace() throws {
    let figure = try Self.sampleFigure("years") { $0.threshold = 0 }
    let first = figure.boxes.filter { $0.id.hasPrefix("2021:") }
    #expect(!first.isEmpty)
    for box in first {
      let other = figure.boxes.first { $0.id == "2022:" + box.id.dropFirst(5) }
      // Its bar is as high as the flows of the year.
      #expect(other?.center.y == box.center.y && other?.center.x != box.center.x)
    }
  }

  /// One column, with codes where names find no room.
  @Test(arguments: families)
  func fitsOneColumn(family: String) throws {
    let data = try #require(Self.repository)
    let figure = try Self.figure(family, data, earlier: 2019) { $0.width = 85 }
    let faults = try FigureCheck.faults(of: figure)
    #expect(faults == [], "\(faults)")
    // The caption of a page of one column is as wide as its text.
    #expect(try Self.heightWithCaption(figure, width: 170) <= Self.textHeight, "\(family)")
  }

  @Test func aMapNeedsRoom() throws {
    #expect(throws: FigureError.self) { _ = try Self.sampleFigure("map") { $0.width = 60 } }
  }

  @Test func aChokepointShowsAllItTouches() throws {
    // Rare earths from China are above 60 %, cobalt from Canada is about 10 %.
    let figure = try Self.sampleFigure("chokepoint") { $0.threshold = 60 }
    #expect(figure.ribbons.contains { $0.from == "country:CAN" && $0.to == "mineral:cobalt" })
    #expect(!figure.ribbons.contains { $0.from.contains("NOR") || $0.from.hasPrefix("others:Europe") })
  }

  @Test func arcsEndSideBySide() throws {
    let figure = try Self.sampleFigure("map")
    #expect(figure.areas.count == 1)
    let ends = Dictionary(grouping: figure.lines.filter { $0.to == "country:USA" }, by: \.from)
      .compactMapValues { lines in
        lines[0].points.last.map { (place: $0, width: lines.map(\.width).max() ?? 0) }
      }
    #expect(ends.count == 6)
    for (one, a) in ends {
      for (other, b) in ends where one < other && a.place.x == b.place.x {
        #expect(abs(a.place.y - b.place.y) >= (a.width + b.width) / 2 - 1e-9, "\(one) and \(other)")
      }
    }
  }

  @Test func aProjectionTiesWhoSharesAMineral() throws {
    let figure = try Self.sampleFigure("projection") { $0.backbone = 1e-9 }
    let ties = figure.lines.filter { $0.key == "tie" }
    #expect(ties.count == 3 && ties.allSatisfy { $0.width == 6 })
    #expect(ties.first { $0.to == "country:MEX" }?.isDashed == false)
    #expect(ties.first { $0.to == "country:NOR" || $0.to == "country:FIN" }?.isDashed == true)
    // Areas are exposures: a quarter of the radius for a sixteenth.
    func box(_ id: String) -> PlacedFigure.Box? { figure.boxes.first { $0.id == id } }
    #expect((box("country:CHN")?.width ?? 0) > (box("country:NOR")?.width ?? 1))
    // Who shares minerals stands together; Chile and China share none.
    #expect(
      figure.words.contains { $0.text == "With Canada" } && figure.words.contains { $0.text == "Others" })
    // Names stand outside: further from the middle than their marks.
    for box in figure.boxes {
      let name = try #require(figure.words.first { $0.id == "name:\(box.id)" })
      #expect(abs(name.center.x - figure.width / 2) > abs(box.center.x - figure.width / 2))
    }
    let top = try Self.sampleFigure("projection") { ($0.top, $0.backbone) = (4, 1) }
    #expect(
      top.boxes.count == 4 && top.caption.text.contains("the 4 of 6 suppliers with the largest exposure"))
  }

  @Test func tradeShowsTheUnitedStatesDark() throws {
    let figure = try Self.sampleFigure("trade")
    let flow = figure.ribbons.first { $0.from == "exporter:FIN" && $0.to == "importer:USA" }
    #expect(flow?.fill == Palette().consumer.lighter(0.3))
    let bar = figure.boxes.first { $0.id == "importer:USA" }
    #expect(bar?.fill == Palette().consumer)
  }

  @Test func aChokepointMarksWhatDependsOnIt() throws {
    let figure = try Self.sampleFigure("chokepoint") { $0.threshold = 0 }
    func isBold(_ id: String) -> Bool? { figure.words.first { $0.id == "name:\(id)" }?.isBold }
    #expect(isBold("mineral:rare-earths") == true && isBold("mineral:cobalt") == false)
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    #expect(throws: FigureError.self) {
      _ = try ChokepointFigure.make(Exposure(network), register: data.reference.register)
    }
  }
}
