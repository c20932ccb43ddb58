import Diagrams
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct NetworkFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> PlacedFigure {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    var options = FigureOptions()
    change(&options)
    return try NetworkFigure.make(network, options: options, reference: data.reference)
  }

  @Test(arguments: [90.0, 140, 170, 190], [false, true])
  func isFitForPrint(width: Double, grayscale: Bool) throws {
    let figure = try figure {
      $0.width = width
      $0.isGrayscale = grayscale
    }
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(abs(figure.width - width * Page.pointsPerMillimetre) < 0.01)
    #expect(figure.height <= 230 * Page.pointsPerMillimetre)
  }

  @Test func flowsAddUpToNoMoreThanTheReliance() throws {
    let figure = try figure()
    for mineral in ["mineral:cobalt", "mineral:zinc"] {
      let flows = figure.lines.filter { $0.to == mineral && $0.key == "least" }.reduce(0) { $0 + $1.width }
      let reliance = figure.lines.first { $0.from == mineral && $0.key == "least" }?.width ?? 0
      #expect(flows <= reliance + 1e-9 && flows > 0)
    }
    // Zinc: half of 77 % from Canada, on a scale of 6 pt for the whole.
    let zinc = figure.lines.first { $0.from == "country:CAN" && $0.to == "mineral:zinc" }
    #expect(abs((zinc?.width ?? 0) - 0.385 * 6) < 1e-9)
  }

  @Test func aBoundIsAPaleLineBelowASolidOne() throws {
    let lines = try figure().lines.filter { $0.to == "mineral:lithium" }
    #expect(lines.map(\.key) == ["most", "least"])
    #expect(lines[0].width == 6 && lines[1].width == 1.5)
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

  @Test func theThresholdRisesUntilTheFigureFits() throws {
    let full = try figure { $0.maximumHeight = 230 }
    #expect(full.caption.contains("Flows below 2 %"))
    #expect(throws: FigureError.self) {
      _ = try figure {
        $0.maximumHeight = 30
        $0.threshold = 0
      }
    }
    #expect(throws: FigureError.self) { _ = try figure { $0.width = 50 } }
  }

  @Test func oneColumnTakesCodes() throws {
    let figure = try figure {
      $0.width = 84
      $0.names = .codes
    }
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect(figure.boxes.contains { $0.label.hasPrefix("NOR  ") })
  }

  @Test func namesInAnotherLanguageComeFromATable() throws {
    let folder = try SampleFolder()
    let names = try FigureNames(language: "zh", folder: folder.path)
    let figure = try figure { $0.names = names }
    #expect(figure.boxes.contains { $0.label.hasPrefix("钴") })
    #expect(figure.boxes.contains { $0.label.hasPrefix("中国") })
    #expect(figure.boxes.contains { $0.label.hasPrefix("Lithium") })
    for bad in ["xx", "", "../zh", "ZH"] {
      #expect(throws: DataError.self) { _ = try FigureNames(language: bad, folder: folder.path) }
    }
  }

  @Test func theRestIsLumpedTogetherAndAddsUp() throws {
    let (whole, top) = (try figure { $0.threshold = 0 }, try figure { ($0.top, $0.threshold) = (2, 0) })
    #expect(top.boxes.contains { $0.id == "country:OTH" && $0.label.hasPrefix("4 others") })
    func inflow(_ figure: PlacedFigure) -> Double {
      figure.lines.filter { $0.to == "mineral:cobalt" && $0.key == "least" }.reduce(0) { $0 + $1.width }
    }
    #expect(abs(inflow(whole) - inflow(top)) < 1e-9)
    #expect(try FigureCheck.faults(of: top) == [])
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

  @Test(arguments: PlacedFigureTests.labels) func anyTitleFitsThePage(title: String) throws {
    let figure = try figure { $0.title = title }
    // Line breaks and right-to-left marks are the author's own; what is said of them is not a fault of the layout.
    let faults = try FigureCheck.faults(of: figure).filter { !$0.contains("lost its text") }
    #expect(faults == [])
  }

  @Test(arguments: WidthScale.Shape.allCases, FigureOptions.Order.allCases)
  func scalesAndOrders(scale: WidthScale.Shape, order: FigureOptions.Order) throws {
    let figure = try figure { ($0.scale, $0.order) = (scale, order) }
    #expect(try FigureCheck.faults(of: figure) == [])
    let legend = figure.words.map(\.text).joined(separator: " ")
    #expect(legend.contains("do not add up") == (scale != .linear))
  }

  @Test func theBackboneKeepsSoleFlows() throws {
    let figure = try figure { ($0.backbone, $0.threshold) = (0.01, 0) }
    #expect(figure.lines.contains { $0.from == "country:CHL" && $0.to == "mineral:lithium" })
    #expect(!figure.lines.contains { $0.from == "country:CAN" && $0.to == "mineral:cobalt" })
    #expect(figure.caption.contains("disparity filter"))
  }

  @Test func nodesLeadWhereAsked() throws {
    let figure = try figure { $0.linkPrefix = "https://example.org/?" }
    #expect(figure.boxes.first { $0.id == "country:CHN" }?.link == "https://example.org/?country:CHN")
  }

  @Test func theLegendNamesWhatAReaderNeeds() throws {
    let figure = try figure()
    let legend = figure.words.map(\.text).joined(separator: " ")
    for word in ["2022", "2021-24", "us-2022", "MCS2026", "Flows below 2 %", "10 %", "50 %", "100 %"] {
      #expect(legend.contains(word), "\(word)")
    }
  }
}
