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

  @Test(arguments: [140.0, 170, 190], [false, true])
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

  @Test func theLegendNamesWhatAReaderNeeds() throws {
    let figure = try figure()
    let legend = figure.words.map(\.text).joined(separator: " ")
    for word in ["2022", "2021-24", "us-2022", "MCS2026", "Flows below 2 %", "10 %", "50 %", "100 %"] {
      #expect(legend.contains(word), "\(word)")
    }
  }
}
