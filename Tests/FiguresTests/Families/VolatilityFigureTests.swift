import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct VolatilityFigureTests {
  /// Cobalt's price is 10 in 2016 to 2020 and 20 in 2021; zinc's is always 10 but for 2017.
  private func figure(_ theta: Double = 0.2) throws -> PlacedFigure {
    let prices = (2016...2021).flatMap { year in
      [("cobalt", year == 2021 ? 20 : 10), ("zinc", year == 2017 ? 11 : 10)].map {
        "\($0.0),,price,\(year),\($0.1),USD/t,0,MCS2026\n"
      }
    }
    let supply = try SampleSupply([
      "usgs/salient.csv": "mineral,form,measure,year,value,unit,estimated,edition\n" + prices.joined()
    ])
    var request = supply.request
    (request.from, request.to, request.theta) = (2016, 2021, theta)
    request.list = MineralList(name: "chosen", minerals: ["cobalt", "tungsten", "zinc"])
    return try VolatilityFigure.draw(request, from: supply.sources)
  }

  private func cell(_ figure: PlacedFigure, _ mineral: String, _ year: Int) -> PlacedFigure.Box? {
    figure.box("cell:mineral:\(mineral):year:\(year)")
  }

  @Test func aWindowStandsInItsLastYear() throws {
    let figure = try figure()
    #expect(figure.texts("column:") == ["2020", "2021"])
    // Of 10, 10, 10, 10, 20: standard deviation 4, mean 12.
    #expect(cell(figure, "cobalt", 2020)?.label == "0.00" && cell(figure, "cobalt", 2021)?.label == "0.33")
    #expect(cell(figure, "tungsten", 2021)?.label == "–")
  }

  @Test func whatIsVolatileIsBold() throws {
    #expect(cell(try figure(), "cobalt", 2021)?.isBold == true)
    let none = try figure(0.34)
    #expect(
      !none.boxes.contains(where: \.isBold) && none.caption.file.contains("–: no series covers the window"))
  }

  /// Of 10, 11, 10, 10, 10: standard deviation 0.4, mean 10.2, so 0.0392, printed as 0.04 where that is below the
  /// threshold, and to three decimals where 0.04 is the threshold.
  @Test func noValueIsPrintedAsTheThresholdItDoesNotReach() throws {
    #expect(cell(try figure(), "zinc", 2021)?.label == "0.04")
    #expect(cell(try figure(0.04), "zinc", 2021)?.label == "0.039")
  }
}
