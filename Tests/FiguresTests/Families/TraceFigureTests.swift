import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct TraceFigureTests {
  /// Congo's cobalt goes through Finland; Canada ships what it has from nowhere.
  static let trade: [String: String] = [
    "baci/trade.csv": """
    year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
    2022,cobalt,282200,CAN,USA,25,,BACI202601
    2022,cobalt,282200,COD,FIN,144,,BACI202601
    2022,cobalt,282200,FIN,USA,74,,BACI202601
    2022,cobalt,282200,NOR,USA,1,,BACI202601

    """
  ]

  private func traced() throws -> (supply: TracedSupply, reference: Reference) {
    let data = try SampleFolder.loaded(Self.trade)
    return (
      try TracedSupply("cobalt", year: 2022, sources: try NetworkSources(data), from: data), data.reference
    )
  }

  private func figure(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> PlacedFigure {
    var options = FigureOptions()
    change(&options)
    let (supply, reference) = try traced()
    return try TraceFigure.make(supply, options: options, register: reference.register)
  }

  @Test func widthsAddUpAtEveryNode() throws {
    let figure = try figure { $0.threshold = 0 }
    #expect(figure.ribbons.count == 3)
    // 74 of 100 dollars come from Congo, 26 from nowhere that is known.
    func bar(_ id: String) -> Double { figure.boxes.first { $0.id == id }?.height ?? 0 }
    #expect(abs(bar("origin:COD") / 74 - bar("origin:unexplained") / 26) < 1e-6)
    #expect(abs(bar("origin:COD") - bar("supplier:FIN")) < 1e-9)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func hiddenDependenceIsBoldAndEveryNumberIsNamed() throws {
    let figure = try figure()
    func words(_ id: String) -> PlacedFigure.Words? { figure.words.first { $0.id == id } }
    #expect(words("name:origin:COD")?.isBold == true && words("value:origin:COD")?.text == "mines 74.0 %")
    #expect(words("value:supplier:FIN")?.text == "ships 74.0 %")
    #expect(words("value:origin:unexplained")?.text == "26.0 %")
    #expect(figure.caption.text.contains("Not explained (26.0 %)"))
    #expect(figure.caption.text.contains("dollars per") && figure.caption.text.contains("Kastner"))
    #expect(!figure.words.contains { $0.text.contains(" 0.0 %") })
  }

  @Test func smallCountriesAreLumpedNotLost() throws {
    let figure = try figure { $0.threshold = 5 }
    #expect(!figure.boxes.contains { $0.id == "supplier:NOR" })
    #expect(figure.words.first { $0.id == "value:supplier:other" }?.text == "ships 1.0 %")
    #expect(figure.words("name:supplier:other")?.text == "1 other")
    let all = try self.figure { $0.threshold = 99 }
    #expect(all.words("name:origin:other")?.text == "1 other")
    #expect(all.words("value:origin:other")?.text == "mines 74.0 %")
    #expect(all.words("name:supplier:other")?.text == "3 others")
  }
}
