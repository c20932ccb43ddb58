import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// What holds for every chart: on the repository's own data, over lists, widths and greys.
struct ChartFamiliesTests {
  enum Family: String, CaseIterable {
    case reliance, volatility, risk, plane, shares, slopes, countries, gravity

    var name: String { self == .countries ? "slopes" : rawValue }
  }

  private static func figure(
    _ family: Family, list: String = "us-2022", minerals: [MineralID]? = nil,
    years: YearWindow = YearWindow(2013, 2022), _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let sources = try RepositorySources.shared()
    var request = FigureRequest(
      list: try minerals.map { MineralList(name: "chosen", minerals: $0) }
        ?? MineralList(named: list, in: sources.dataset))
    (request.year, request.from, request.to) = (years.last, years.first, years.last)
    request.subject = family == .countries ? .countries : .regions
    change(&request.options)
    return try #require(FigureFamilies.family(named: family.name)).draw(request, from: sources)
  }

  @Test(
    arguments: Family.allCases,
    [
      ("us-2018", 170.0, false), ("us-2022", 170, true), ("us-2022", 85, false), ("us-2025", 183, false),
      ("all", 85, true),
    ])
  func isFitForPrint(family: Family, choice: (list: String, width: Double, grayscale: Bool)) throws {
    do {
      let figure = try Self.figure(family, list: choice.list) {
        $0.width = choice.width
        $0.isGrayscale = choice.grayscale
      }
      let faults = try FigureCheck.faults(of: figure)
      #expect(faults == [], "\(faults.prefix(3))")
      #expect(figure.name == family.name && figure.caption.text.contains(" Sources: "))
      #expect(figure.height <= 230 * Page.pointsPerMillimetre + 0.01)
      if choice.grayscale {
        for color in figure.lines.map(\.color) + figure.boxes.map(\.fill) + figure.areas.map(\.fill) {
          #expect(color.red == color.green && color.green == color.blue)
        }
      }
    } catch let error as FigureError {
      // What does not fit must say what to change.
      guard case .anyOf(let steps) = error.remedy else { throw error }
      #expect(
        steps.contains { step in
          if case .name(.minerals, _) = step { true } else { false }
        }, "\(error)")
      #expect(choice.width < 100 || [.slopes, .countries, .gravity].contains(family), "\(error)")
    }
  }

  @Test(arguments: Family.allCases)
  func fewMineralsFitOneColumn(family: Family) throws {
    for years in [YearWindow(2013, 2022), YearWindow(2000, 2024)] {
      let figure = try Self.figure(family, minerals: ["cobalt", "nickel", "tungsten"], years: years) {
        $0.width = 85
        $0.title = "A title"
      }
      let faults = try FigureCheck.faults(of: figure)
      #expect(faults == [], "\(faults.prefix(3))")
    }
  }

  @Test(arguments: Family.allCases)
  func theSameDataGiveTheSameBytes(family: Family) throws {
    func files() throws -> [OutputFormat: [UInt8]] {
      try FigureWriter.files(
        try Self.figure(family, minerals: ["cobalt", "lithium", "gallium"]), formats: [.svg, .eps, .dot])
    }
    let first = try files()
    #expect(try files() == first)
    #expect(!String(decoding: first[.eps] ?? [], as: UTF8.self).contains("/ImageType"))
  }
}
