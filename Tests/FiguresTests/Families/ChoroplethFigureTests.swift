import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct ChoroplethFigureTests {
  @Test(arguments: [
    (0.0, 0), (0.09, 0), (0.1, 1), (0.49, 1), (0.5, 2), (4.99, 4), (5, 5), (50, 8), (100, 8), (-1, 0),
  ])
  func aClassBeginsWithItsLowerEnd(value: Double, level: Int) {
    #expect(ChoroplethFigure.level(value) == level)
  }

  @Test func everySupplierIsShaded() throws {
    let supply = try SampleSupply.usual()
    let figure = try ChoroplethFigure.draw(supply.request, from: supply.sources)
    // Without outlines all are dots.
    #expect(figure.boxes.count { $0.id.hasPrefix("country:") } == 6)
    #expect(figure.caption.text.contains("mean over 4 minerals with known reliance and suppliers"))
    #expect(figure.sources == ["MCS2026"])
  }

  @Test func aListWithoutSuppliersIsRefused() throws {
    let supply = try SampleSupply.usual()
    var request = supply.request
    request.list = MineralList(name: "chosen", minerals: ["tungsten"])
    #expect(throws: DataError.self) { try ChoroplethFigure.draw(request, from: supply.sources) }
  }
}
