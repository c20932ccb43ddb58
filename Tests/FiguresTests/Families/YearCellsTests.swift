import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct YearCellsTests {
  private func reliance() throws -> YearCells {
    let supply = try SampleSupply.usual()
    return YearCells(
      try DependenceYears(
        list: supply.request.list, period: YearWindow(2021, 2022), sources: supply.sources.sources),
      supply.register)
  }

  private func row(_ cells: YearCells, _ mineral: MineralID) -> YearCells.Row? {
    cells.rows.first { $0.mineral == mineral }
  }

  @Test func aBoundIsPrintedAsItIsAndShadedByItsMiddle() throws {
    let cells = try reliance()
    #expect(cells.full == 100 && row(cells, "cobalt")?.cells.map(\.value) == [76, 73])
    let lithium = try #require(row(cells, "lithium")?.cells.first)
    #expect(lithium.text == ">25" && lithium.value == 62.5 && lithium.year == 2022)
    #expect(cells.signs.map(\.sign) == ["> <"])
  }

  @Test func whatIsUnknownHasNoCellButAReason() throws {
    let cells = try reliance()
    #expect(row(cells, "tungsten")?.cells.isEmpty == true)
    #expect(row(cells, "tungsten")?.reason == "tungsten (no reliance known)")
    #expect(row(cells, "zinc")?.cells.map(\.year) == [2022])
  }

  /// Vanadium from 2018 on.
  @Test func aBreakOfTheRelianceIsALine() throws {
    let sources = try RepositorySources.shared()
    let cells = YearCells(
      try DependenceYears(
        list: MineralList(name: "chosen", minerals: ["vanadium"]), period: YearWindow(2016, 2020),
        sources: sources.sources), sources.register)
    #expect(row(cells, "vanadium")?.cells.filter(\.isBroken).map(\.year) == [2018])
  }

  /// Zinc is printed for 2022 alone: a break of 2021 lies before it, one of 2023 is past the period.
  @Test(arguments: [(2021, true), (2022, true), (2020, false), (2023, false)])
  func aBreakBeforeAnUnknownYearIsBeforeTheNextKnownOne(year: Int, isBroken: Bool) throws {
    let supply = try SampleSupply([
      "reference/breaks.csv":
        "mineral,subject,year,reason\nzinc,net-import-reliance,\(year),Scrap is counted.\n"
    ])
    let cells = YearCells(
      try DependenceYears(
        list: supply.request.list, period: YearWindow(2020, 2022), sources: supply.sources.sources),
      supply.register)
    #expect(row(cells, "zinc")?.cells.map(\.isBroken) == [isBroken])
    #expect(cells.breaks == "a known break of the series")
  }

  @Test func aGroupPrintedAsOneIsOneRow() throws {
    let cells = try reliance()
    #expect(cells.rows.count == 5 && row(cells, "neodymium") == nil && row(cells, "rare-earths") != nil)
    #expect(cells.editions == ["MCS2023", "MCS2026"])
  }

  @Test func aRiskIsShadedByItsUpperBound() throws {
    let supply = try SampleSupply.usual()
    let cells = YearCells(
      try RiskTrend(
        list: supply.request.list, period: YearWindow(2021, 2022),
        governance: try Governance(supply.dataset), sources: supply.sources.sources,
        reference: supply.dataset.reference))
    // Nobody's governance is known: Australia's 60 and Chile's 40 % of lithium give at most 3600 + 1600.
    let lithium = try #require(row(cells, "lithium")?.cells.first)
    #expect(lithium.text == "≤5200" && abs(lithium.value - 5200) < 1e-6)
    #expect(cells.full >= lithium.value && row(cells, "zinc")?.cells.isEmpty == true)
  }
}
