import SupplyData
import Testing

@testable import Figures

struct ProductionFigureTests {
  private func figure(_ change: (inout FigureOptions) -> Void = { $0.threshold = 0 }) throws -> PlacedFigure {
    let supply = try SampleSupply.usual()
    var request = supply.request
    change(&request.options)
    return try ProductionFigure.draw(request, from: supply.sources)
  }

  @Test func widthsAreSharesOfWorldProduction() throws {
    let figure = try figure()
    func width(_ from: String, _ key: String = "lower") -> Double {
      figure.ribbons.first { $0.from == "country:\(from)" && $0.key == key }?.width ?? 0
    }
    // Of World Mining Data, whose countries add up: 87.6 and 58.4 of 146 kt; Congo has 144 of 155 kt of cobalt.
    #expect(abs(width("AUS") / width("CHL") - 1.5) < 1e-6)
    #expect(abs(width("COD") / width("AUS") - 144.0 / 155 / 0.6) < 1e-3)
    #expect(!figure.boxes.contains { $0.id == "country:NOR" })
  }

  @Test func theUnitedStatesAreBoldAndMayBeNothing() throws {
    let figure = try figure()
    // Their cobalt is withheld: between nothing and what the total leaves.
    #expect(figure.words("name:country:USA")?.isBold == true)
    #expect(figure.ribbons.filter { $0.from == "country:USA" }.map(\.key) == ["upper"])
  }

  @Test func whatNoSourcePrintsIsSaid() throws {
    let caption = try figure().caption.file
    #expect(caption.contains("No source prints complete world production of"))
    #expect(caption.contains("tungsten") && caption.contains("zinc"))
    let error = #expect(throws: FigureError.self) { try figure { $0.threshold = 101 } }
    #expect(error?.description.hasPrefix("no share of world production reaches 101 % in 2022") == true)
  }
}
