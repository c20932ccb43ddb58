import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct RelianceFigureTests {
  /// Cobalt 76 and 73 %, lithium above 25 % in the second year, rare earths above 95 %, tungsten withheld, zinc 77 %.
  private func figure() throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    (request.from, request.to) = (2021, 2022)
    return try RelianceFigure.draw(request, from: supply.sources)
  }

  private func heights(_ figure: PlacedFigure, _ id: String) -> [Double] {
    figure.boxes.filter { $0.id.hasPrefix("mark:mineral:\(id):") }.map(\.center.y)
  }

  @Test func aYearWithoutAValueIsAGap() throws {
    let figure = try figure()
    #expect(heights(figure, "cobalt").count == 2 && heights(figure, "zinc").count == 1)
    #expect(heights(figure, "cobalt")[0] > heights(figure, "cobalt")[1])
    #expect(figure.lines.contains { $0.from.hasPrefix("series:mineral:cobalt:reliance:2021:exact") })
    #expect(!figure.lines.contains { $0.from.hasPrefix("series:mineral:zinc:reliance") })
  }

  @Test func aBoundReachesFromWhatIsPrintedToAHundred() throws {
    let figure = try figure()
    let whisker = try #require(
      figure.lines.first { $0.from.hasPrefix("series:mineral:lithium:reliance:2022:whisker") })
    let grid = (1...5).compactMap { step in
      figure.lines.first { $0.from == "axis:mineral:lithium:grid:\(step):from" }?.points[0].y
    }
    let (top, middle) = (try #require(grid.last), grid[grid.count / 2 - 1])
    let ys = whisker.points.map(\.y)
    #expect(abs((ys.max() ?? 0) - top) < 1e-9 && (ys.min() ?? 0) < middle)
    #expect(heights(figure, "lithium").isEmpty)
  }

  @Test func aGroupIsOnePanelAndWhatIsUnknownIsNamed() throws {
    let figure = try figure()
    #expect(figure.texts("title:") == ["Cobalt", "Lithium", "Rare earths", "Zinc"])
    #expect(figure.caption.file.contains("Rare earths stands for neodymium and rare earths."))
    #expect(
      figure.caption.file.contains("Not drawn: tungsten (withheld or not available in all years)."))
  }

  @Test func aDerivedValueIsHollowAndNotJoined() throws {
    let supply = try SampleSupply([
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      lithium,,consumption-apparent,2013,100,t,0,DS140
      lithium,,net-import-reliance,2014,50,percent,0,MCS2023
      lithium,,production-primary,2013,30,t,0,DS140
      lithium,old scrap,production-secondary,2013,10,t,0,DS140

      """
    ])
    var request = supply.request
    (request.from, request.to) = (2013, 2014)
    request.list = MineralList(name: "chosen", minerals: ["lithium"])
    let figure = try RelianceFigure.draw(request, from: supply.sources)
    let marks = figure.boxes.filter { $0.id.hasPrefix("mark:mineral:lithium:") }
    // 60 of 100 tonnes are neither mined nor recovered.
    #expect(marks.map { $0.fill == Color(0xFFFFFF) } == [true, false])
    #expect(marks[0].center.y > marks[1].center.y)
    #expect(!figure.lines.contains { $0.from.hasPrefix("series:") })
    #expect(figure.texts("scale:").contains("≈ derived from consumption and production"))
  }

  @Test func aBreakIsMarkedAndNotDrawnOver() throws {
    let supply = try SampleSupply([
      "reference/breaks.csv": """
      mineral,subject,year,reason
      cobalt,net-import-reliance,2022,Scrap is counted from 2022 on.

      """
    ])
    var request = supply.request
    (request.from, request.to) = (2021, 2022)
    let figure = try RelianceFigure.draw(request, from: supply.sources)
    #expect(figure.lines.contains { $0.from.hasPrefix("break:mineral:cobalt:2022") && $0.isDotted })
    #expect(!figure.lines.contains { $0.from.hasPrefix("series:mineral:cobalt:reliance:2021:exact") })
    #expect(figure.caption.file.contains("Breaks: before 2022, scrap is counted from 2022 on (cobalt)."))
    #expect(figure.texts("scale:").contains("series breaks"))
  }
}
