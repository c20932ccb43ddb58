import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct RiskFigureTests {
  /// Lithium: Australia 60 and Chile 40 % in 2021, alike in 2022; governance weights of 0.2 and 0.3.
  private func figure() throws -> PlacedFigure {
    let supply = try SampleSupply([
      "usgs/world.csv": """
      mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition
      lithium,production,mine,,contained,AUS,2021,60,kt,0,MCS2026
      lithium,production,mine,,contained,CHL,2021,40,kt,0,MCS2026
      lithium,production,mine,,contained,WLD,2021,100,kt,0,MCS2026
      lithium,production,mine,,contained,AUS,2022,50,kt,0,MCS2026
      lithium,production,mine,,contained,CHL,2022,50,kt,0,MCS2026
      lithium,production,mine,,contained,WLD,2022,100,kt,0,MCS2026

      """,
      "wmd/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n",
      "wgi/governance.csv": """
      country,year,voice_accountability,political_stability,government_effectiveness,regulatory_quality,rule_of_law,control_of_corruption
      AUS,2021,1.5,1.5,1.5,1.5,1.5,1.5
      CHL,2021,1,1,1,1,1,1

      """,
    ])
    var request = supply.request
    (request.from, request.to) = (2021, 2022)
    request.list = MineralList(name: "chosen", minerals: ["lithium", "tungsten"])
    return try RiskFigure.draw(request, from: supply.sources)
  }

  @Test func theIndexIsDrawnOnItsAxis() throws {
    let figure = try figure()
    let marks = figure.boxes.filter { $0.id.hasPrefix("mark:mineral:lithium:") }.map(\.center.y)
    // 60² × 0.2 + 40² × 0.3 = 1200, then 50² × 0.5 = 1250: above 0 as 24 to 25.
    let foot = try #require(
      figure.lines.first { $0.from == "axis:mineral:lithium:frame:from" }?.points.map(\.y).min())
    #expect(marks.count == 2 && abs((marks[0] - foot) / (marks[1] - foot) - 0.96) < 1e-9)
    #expect(figure.texts("title:") == ["Lithium, mine, MCS"])
    #expect(figure.caption.file.contains("From 2022 on, the governance of 2021."))
  }

  /// World Mining Data 2017 and 2024 on nickel.
  @Test func aBreakOfTheSeriesIsMarked() throws {
    var request = FigureRequest(list: MineralList(name: "chosen", minerals: ["nickel"]))
    (request.year, request.from, request.to) = (2022, 2013, 2022)
    let figure = try RiskFigure.draw(request, from: try RepositorySources.shared())
    #expect(figure.lines.contains { $0.from.hasPrefix("break:mineral:nickel:2018") && $0.isDotted })
    #expect(figure.caption.file.contains("before 2018, WMD2017 ends and WMD2024 begins"))
  }

  @Test func aMineralThatDropsOutIsNamed() throws {
    let caption = try figure().caption.file
    #expect(caption.contains("Not drawn: ") && caption.contains("tungsten"))
  }
}
