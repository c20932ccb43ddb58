import Diagrams
import SupplyAnalysis
import SupplyData
import Testing

@testable import Figures

struct YearsFigureTests {
  private func figure(
    _ years: [Int] = [2021, 2022], _ change: (inout FigureOptions) -> Void = { $0.threshold = 0 }
  ) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    request.years = years
    change(&request.options)
    return try YearsFigure.draw(request, from: supply.sources)
  }

  @Test func everyNodeKeepsItsPlace() throws {
    let figure = try figure()
    let first = figure.boxes.filter { $0.id.hasPrefix("2021:") }
    #expect(!first.isEmpty)
    for box in first {
      let other = figure.box("2022:" + box.id.dropFirst(5))
      // Its bar is as high as the flows of the year.
      #expect(other?.center.y == box.center.y && other?.center.x != box.center.x)
    }
  }

  @Test func allYearsHaveOneScaleAndOrder() throws {
    // Canada 50 then 10 % of consumption, Norway 30 % in both years.
    let figure = try YearsFigure.make(
      try SupplierCourse.sample().years.map(\.exposure), options: .with { $0.threshold = 0 },
      register: try SampleSupply.usual().register)
    func height(_ id: String) -> Double { figure.box(id)?.height ?? 0 }
    #expect(abs(height("2020:country:CAN") - 5 * height("2022:country:CAN")) < 1e-6)
    #expect(abs(height("2020:country:NOR") - height("2022:country:NOR")) < 1e-6)
    #expect(figure.texts("heading:20").count == 2 && figure.texts("name:country:").count == 2)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func onlyMineralsKnownInAllYearsAreCompared() throws {
    let figure = try figure()
    #expect(figure.texts("name:mineral:") == ["Cobalt"])
    #expect(figure.texts("value:").filter { !$0.isEmpty } == ["76", "73"])
    #expect(figure.caption.file.contains("the 1 mineral whose reliance and suppliers are known in all years"))
  }

  @Test func oneYearIsNotEnough() throws {
    let error = #expect(throws: FigureError.self) { try figure([2022]) }
    #expect(error?.remedy == .anyOf([.choose(.years)]))
  }
}
