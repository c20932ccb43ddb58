import Diagrams
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct DifferenceFigureTests {
  /// Cobalt is imported wholly in both years; Canada and Norway have these shares.
  private func figure(
    _ before: (Int, Int) = (50, 50), _ after: (Int, Int) = (80, 20),
    _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let supply = try SampleSupply([
      "usgs/import_sources.csv": """
      mineral,form,from,to,country,share,edition
      cobalt,,2018,2021,CAN,\(before.0),MCS2023
      cobalt,,2018,2021,NOR,\(before.1),MCS2023
      cobalt,,2021,2024,CAN,\(after.0),MCS2026
      cobalt,,2021,2024,NOR,\(after.1),MCS2026

      """,
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      cobalt,,net-import-reliance,2020,100,percent,0,MCS2023
      cobalt,,net-import-reliance,2022,100,percent,0,MCS2026

      """,
    ])
    var request = supply.request
    (request.from, request.to) = (2020, 2022)
    change(&request.options)
    return try DifferenceFigure.draw(request, from: supply.sources)
  }

  @Test func gainsLieRightAndLossesLeft() throws {
    let figure = try figure()
    #expect(figure.texts("name:") == ["Canada, cobalt", "Norway, cobalt"])
    let (gain, loss) = (figure.box("bar:CAN:cobalt"), figure.box("bar:NOR:cobalt"))
    #expect(abs((gain?.width ?? 0) - (loss?.width ?? 1)) < 1e-9)
    #expect((gain?.center.x ?? 0) > (loss?.center.x ?? 0) && gain?.fill != loss?.fill)
    // Exact changes have no whisker.
    #expect(!figure.lines.contains { $0.from.hasPrefix("whisker:") })
  }

  @Test func whatIsBelowTheThresholdIsCounted() throws {
    // Canada gains 30, Norway loses 25; of 55 the smaller is 45 %.
    let figure = try figure((50, 45), (80, 20)) { $0.threshold = 28 }
    #expect(figure.texts("name:") == ["Canada, cobalt"])
    #expect(
      figure.caption.file.contains("1 certain change below 28 percentage points (45 % of all certain change)")
    )
    #expect(throws: FigureError.self) { try self.figure { $0.threshold = 31 } }
  }

  @Test func whereNothingChangedThereIsNoFigure() throws {
    let error = #expect(throws: FigureError.self) { try figure((50, 50), (50, 50)) }
    #expect(error?.description.hasPrefix("no change from 2020 to 2022 has a certain sign") == true)
  }
}
