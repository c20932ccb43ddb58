import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures
import Language

struct NetworkFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    return try NetworkFigure.make(supply.exposure, options: .with(change), register: supply.register)
  }

  @Test(arguments: [90.0, 140, 170, 190], [false, true])
  func isFitForPrint(width: Double, grayscale: Bool) throws {
    let figure = try figure {
      $0.width = width
      $0.isGrayscale = grayscale
    }
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(abs(figure.width - width * Page.pointsPerMillimetre) < 0.01)
    #expect(figure.height <= 170.01 * Page.pointsPerMillimetre)
  }

  @Test func flowsAddUpToNoMoreThanTheReliance() throws {
    let figure = try figure()
    let bars = Dictionary(uniqueKeysWithValues: figure.boxes.map { ($0.id, $0.height) })
    let zinc = try #require(figure.ribbons.first { $0.from == "country:CAN" && $0.to == "mineral:zinc" })
    // Half of 77 % from Canada: 100 % is so many points.
    let whole = zinc.width / 0.385
    #expect(whole >= RibbonLayout.goodThickness)
    #expect((bars["mineral:zinc"] ?? 0) <= 0.77 * whole + 1e-9)
    #expect((bars["mineral:cobalt"] ?? 0) <= 0.73 * whole + 1e-9)
  }

  @Test func aBoundIsAPaleRibbonAroundASolidOne() throws {
    let ribbons = try figure().ribbons.filter { $0.to == "mineral:lithium" }
    #expect(ribbons.map(\.key) == ["upper", "lower"])
    #expect(abs(ribbons[0].width - 4 * ribbons[1].width) < 1e-9)
    #expect(ribbons[0].start == ribbons[1].start && ribbons[0].end == ribbons[1].end)
  }

  /// The network of 2022 on the page of the issue: all named flow, and 4 mm for 100 %.
  @Test func thePublishedNetworkIsThickAndWhole() throws {
    let sources = try RepositorySources.shared()
    let request = FigureRequest(list: try MineralList(named: "us-2022", in: sources.dataset))
    let figure = try NetworkFigure.draw(request, from: sources)
    #expect(figure.height <= 170.01 * Page.pointsPerMillimetre)
    #expect(figure.omitted <= 5 && !figure.ribbons.isEmpty)
    // Scandium is imported as a whole: its bar is as high as all it is attributed to.
    let network = try sources.network(request)
    let exposures = Exposure(network).countries.flatMap(\.flows).filter { $0.mineral == "scandium" }
    let bar = try #require(figure.boxes.first { $0.id == "mineral:scandium" })
    let sum = exposures.reduce(0) { $0 + $1.exposure.upper }
    #expect(bar.height / sum * 100 >= 4 * Page.pointsPerMillimetre - 1e-6)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func theSameDataGiveTheSameBytes() throws {
    let formats: [OutputFormat] = [.pdf, .svg, .eps, .dot]
    let first = try FigureWriter.files(try figure(), formats: formats)
    #expect(try FigureWriter.files(try figure(), formats: formats) == first)
  }

  @Test func epsHoldsNoImage() throws {
    let eps = try FigureWriter.files(try figure(), formats: [.eps])[.eps] ?? []
    #expect(!String(decoding: eps, as: UTF8.self).contains("/ImageType"))
  }

  @Test func greysAreGrey() throws {
    let figure = try figure { $0.isGrayscale = true }
    for color in figure.lines.map(\.color) + figure.boxes.map(\.fill) {
      #expect(color.red == color.green && color.green == color.blue)
    }
  }

  @Test func aPageThatIsTooSmallIsRefused() throws {
    #expect(throws: FigureError.self) {
      _ = try figure {
        $0.maximumHeight = 15
        $0.threshold = 0
      }
    }
    #expect(throws: FigureError.self) { _ = try figure { $0.width = 50 } }
  }

  @Test func oneColumnTakesCodes() throws {
    let figure = try figure { ($0.width, $0.names) = (84, .codes) }
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(figure.words.contains { $0.text == "NOR" })
  }

  @Test func theRestIsLumpedByRegionAndAddsUp() throws {
    let (whole, top) = (try figure { $0.threshold = 0 }, try figure { ($0.top, $0.threshold) = (1, 0) })
    #expect(top.boxes.contains { $0.id.hasPrefix("others:") })
    #expect(top.omitted < 1e-9 && whole.omitted < 1e-9)
    func part(_ figure: PlacedFigure) -> Double {
      let bars = Dictionary(uniqueKeysWithValues: figure.boxes.map { ($0.id, $0.height) })
      return (bars["mineral:cobalt"] ?? 0) / (bars["mineral:zinc"] ?? 1)
    }
    #expect(abs(part(whole) - part(top)) < 1e-6)
    #expect(try FigureCheck.faults(of: top) == [])
  }

  @Test func whatIsInFocusLiesOnTop() throws {
    let figure = try figure { $0.focus = FigureFocus(countries: ["CAN"]) }
    let first = try #require(figure.ribbons.firstIndex { $0.from == "country:CAN" })
    #expect(figure.ribbons[first...].allSatisfy { $0.from == "country:CAN" })
  }

  @Test func titleAndNotesChangeNothingElse() throws {
    let plain = try figure()
    let withNotes = try figure { ($0.title, $0.showsNotes) = ("A title", true) }
    #expect(withNotes.ribbons.map(\.width) == plain.ribbons.map(\.width))
    #expect(withNotes.boxes.map(\.id) == plain.boxes.map(\.id) && withNotes.caption == plain.caption)
    #expect(withNotes.height > plain.height)
  }

  @Test func theFocusFadesTheRest() throws {
    let figure = try figure { $0.focus = FigureFocus(countries: ["CAN"]) }
    let plain = try self.figure()
    func color(_ figure: PlacedFigure, _ id: String) -> Color? { figure.boxes.first { $0.id == id }?.fill }
    #expect(color(figure, "country:CAN") == color(plain, "country:CAN"))
    #expect(color(figure, "mineral:zinc") == color(plain, "mineral:zinc"))
    #expect(color(figure, "country:CHL") != color(plain, "country:CHL"))
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test(arguments: HardTexts.all) func anyTitleFitsThePage(title: String) throws {
    let figure = try figure { $0.title = title }
    // Line breaks and right-to-left marks are the author's own; what is said of them is not a fault of the layout.
    let faults = try FigureCheck.faults(of: figure).filter { !$0.contains("lost its text") }
    #expect(faults == [])
  }

  @Test(arguments: WidthScale.Shape.allCases, FigureOptions.Order.allCases)
  func scalesAndOrders(scale: WidthScale.Shape, order: FigureOptions.Order) throws {
    let figure = try figure { ($0.scale, $0.order) = (scale, order) }
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(figure.caption.text.contains("do not add up") == (scale != .linear))
  }

  @Test func theBackboneKeepsSoleFlows() throws {
    let figure = try figure { ($0.backbone, $0.threshold) = (0.01, 0) }
    #expect(figure.ribbons.contains { $0.from == "country:CHL" && $0.to == "mineral:lithium" })
    #expect(!figure.ribbons.contains { $0.from == "country:CAN" && $0.to == "mineral:cobalt" })
    #expect(figure.caption.text.contains("disparity filter"))
  }

  @Test func nodesLeadWhereAsked() throws {
    let figure = try figure { $0.linkPrefix = "https://example.org/?" }
    #expect(figure.boxes.first { $0.id == "country:CHN" }?.link == "https://example.org/?country:CHN")
  }

  @Test func theCaptionNamesWhatAReaderNeeds() throws {
    let figure = try figure()
    for word in ["2022", "2021-24", "us-2022", "MCS2026", "Suppliers are not producers", "Omitted"] {
      #expect(figure.caption.text.contains(word), "\(word)")
    }
    let count = figure.caption.text.split(separator: " ").count
    #expect((60...120).contains(count), "\(count) words")
    #expect(figure.sources == ["MCS2026"])
    let legend = figure.words.map(\.text).joined(separator: " ")
    #expect(legend.contains("% of U.S. consumption of the mineral") && legend.contains("Asia"))
  }
}
