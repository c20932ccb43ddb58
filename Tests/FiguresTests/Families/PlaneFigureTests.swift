import Diagrams
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// On the repository's own data.
struct PlaneFigureTests {
  private func figure(
    _ scheme: RiskScheme = .wgi, _ minerals: [MineralID]? = nil,
    _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let sources = try RepositorySources.shared()
    var request = FigureRequest(
      list: try minerals.map { MineralList(name: "chosen", minerals: $0) }
        ?? MineralList(named: "us-2022", in: sources.dataset))
    request.scheme = scheme
    change(&request.options)
    return try PlaneFigure.draw(request, from: sources)
  }

  @Test func thePlaneTellsItsFieldsByShape() throws {
    let figure = try figure()
    // Gallium: 100 % and, by World Mining Data, almost all from China. Lithium >25: not told.
    #expect(figure.box("mineral:gallium")?.polygon == .diamond)
    let (lithium, nickel) = (figure.box("mineral:lithium"), figure.box("mineral:nickel"))
    #expect(lithium?.fill == Color(0xFFFFFF) && lithium?.isRound == true)
    #expect(nickel?.isRound == true && nickel?.fill != Color(0xFFFFFF))
    #expect(figure.lines.contains { $0.from == "series:lithium:reliance:from" })
  }

  @Test(arguments: RiskScheme.allCases)
  func everySchemeHasItsPlane(scheme: RiskScheme) throws {
    let figure = try figure(scheme)
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect((60...FigureCaption.mostWords).contains(FigureCaption.words(in: figure.caption.text)))
  }

  @Test func aMineralThatDropsOutIsNamed() throws {
    // Its reliance is printed; who mines it is not.
    let caption = try figure(.wgi, ["cobalt", "cesium"]).caption.file.lowercased()
    #expect(caption.contains("not drawn:") && caption.contains("cesium"))
  }

  @Test func namesNeedRoom() throws {
    let error = #expect(throws: FigureError.self) { try figure { $0.width = 40 } }
    #expect(error?.remedy == .anyOf([.raise(.width)]))
  }
}
