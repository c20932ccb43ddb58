import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct HeatmapYearsFigureTests {
  private func figure(_ measure: YearMeasure) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    (request.from, request.to, request.measure) = (2021, 2022, measure)
    return try HeatmapYearsFigure.draw(request, from: supply.sources)
  }

  @Test func theReliancesArePrintedAsTheyAre() throws {
    let figure = try figure(.reliance)
    func text(_ mineral: String, _ year: Int) -> String? {
      figure.box("cell:mineral:\(mineral):year:\(year)")?.label
    }
    #expect(text("cobalt", 2021) == "76" && text("cobalt", 2022) == "73" && text("lithium", 2022) == ">25")
    // What is not printed or withheld is unknown, not 0; a member has no row of its own.
    #expect(text("zinc", 2021) == "–" && text("tungsten", 2022) == "–" && text("neodymium", 2022) == nil)
  }

  @Test func theMeasureIsTheOneAskedFor() throws {
    #expect(try figure(.risk).title.hasPrefix("Supply risk HHI_WGI"))
    // No window of five years has prices.
    #expect(throws: DataError.self) { try figure(.volatility) }
  }
}
