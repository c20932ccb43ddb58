import Diagrams
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct SlopesFigureTests {
  private func figure(
    _ minerals: [MineralShares], of subject: ShareSubject,
    _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    try SlopesFigure.make(
      minerals, of: subject, list: "chosen", period: YearWindow(2013, 2022), options: .with(change),
      register: try SampleSupply.usual().register)
  }

  private let years: [Int: [CountryCode: Interval]] = [
    2014: ["CHN": Interval(33), "NOR": Interval(60), "FIN": Interval(7)],
    2018: ["CHN": Interval(90), "NOR": Interval(5), "FIN": Interval(5)],
    2021: ["CHN": Interval(49), "NOR": Interval(45), "FIN": Interval(6)],
  ]

  @Test func theFirstAndTheLastCompleteYearAreDrawn() throws {
    let figure = try figure([try .sample("zinc", years)], of: .countries)
    #expect(figure.texts("start:") == ["NOR 60", "CHN 33", "FIN 7"])
    #expect(figure.texts("label:") == ["49 China", "45 Norway", "6 Finland"])
    #expect(figure.texts("axis:mineral:zinc:year:") == ["2014", "2021"])
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func boundsArePrintedAtTheirEnd() throws {
    let figure = try figure(
      [try .sample("zinc", [2014: ["NOR": Interval(80)], 2021: ["NOR": Interval(80)]], other: 20)],
      of: .regions)
    #expect(figure.texts("start:").contains("Eu 80–100") && figure.texts("label:").contains("80–100 Europe"))
  }

  @Test func regionsAndTheLargestCountriesAreChosen() throws {
    let regions = try figure([try .sample("zinc", years)], of: .regions)
    #expect(regions.texts("start:") == ["Eu 67", "As 33"])
    let one = try figure([try .sample("zinc", years)], of: .countries) { $0.top = 2 }
    // China, which is the largest at the end, and Norway, which was at the beginning.
    #expect(one.texts("start:") == ["NOR 60", "CHN 33"])
    #expect(one.caption.file.contains("the 2 with the largest shares at either end"))
  }

  @Test func ofSeveralMineralsOnlyCodesHaveRoom() throws {
    let figure = try figure([try .sample("zinc", years), try .sample("cobalt", years)], of: .countries)
    #expect(figure.texts("label:mineral:zinc") == ["49 CHN", "45 NOR", "6 FIN"])
    #expect(figure.texts("title:") == ["Cobalt, mine", "Zinc, mine"])
  }

  /// World Mining Data 2017 and 2024 on Indonesia's nickel.
  @Test func indonesiasNickelRises() throws {
    let sources = try RepositorySources.shared()
    var request = FigureRequest(list: MineralList(name: "chosen", minerals: ["nickel"]))
    (request.year, request.from, request.to, request.subject) = (2022, 2013, 2022, .countries)
    let figure = try SlopesFigure.draw(request, from: sources)
    #expect(figure.texts("start:").contains("IDN 33") && figure.texts("label:").contains("49 Indonesia"))
    #expect(figure.caption.file.contains("the series breaks before 2018, WMD2017 ends and WMD2024 begins"))
  }

  @Test func withoutTwoYearsThereIsNoSlope() throws {
    let one = try MineralShares.sample("zinc", [2020: ["NOR": Interval(1)]])
    #expect(throws: FigureError.self) { try figure([one], of: .regions) }
  }
}
