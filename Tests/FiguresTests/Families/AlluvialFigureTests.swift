import Diagrams
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct AlluvialFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> PlacedFigure {
    try AlluvialFigure.make(
      .sample(), options: .with(change), register: try SampleSupply.usual().register)
  }

  private func bars(_ figure: PlacedFigure, _ year: Int) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: figure.boxes.filter { $0.id.hasPrefix("\(year):") }.map {
        (String($0.id.dropFirst(5)), $0.height)
      })
  }

  @Test func eachYearAddsUpToTheReliance() throws {
    let figure = try figure()
    let (first, last) = (bars(figure, 2020), bars(figure, 2022))
    let percent = (first["country:CAN"] ?? 0) / 50
    #expect(abs(first.values.reduce(0, +) - 100 * percent) < 1e-6)
    #expect(abs(last.values.reduce(0, +) - 50 * percent) < 1e-6)
    #expect(abs((last["country:NOR"] ?? 0) - 30 * percent) < 1e-6)
    #expect(abs((first["not-named"] ?? 0) - 20 * percent) < 1e-6)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func theLargestStandsOnTopInEachYear() throws {
    let figure = try figure()
    func y(_ id: String) -> Double { figure.box(id)?.center.y ?? 0 }
    #expect(y("2020:country:CAN") > y("2020:country:NOR") && y("2022:country:NOR") > y("2022:country:CAN"))
    #expect(y("2022:country:CAN") > y("2022:not-named"))
  }

  @Test func whoIsNotAmongTheLargestIsWithTheOthers() throws {
    let figure = try figure { $0.top = 1 }
    // Norway's 30 % of half is less than Canada's half of the first year.
    #expect(bars(figure, 2020)["country:NOR"] == nil && bars(figure, 2020)["others"] != nil)
    #expect(
      bars(try self.figure { ($0.top, $0.focus) = (1, FigureFocus(countries: ["NOR"])) }, 2020)["country:NOR"]
        != nil)
  }
}
