import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct TraceFigureTests {
  /// Congo's cobalt goes through Finland; Canada ships what it has from nowhere.
  private func traced() throws -> (supply: TracedSupply, reference: Reference) {
    let data = try SampleFolder.loaded([
      "baci/trade.csv": """
      year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
      2022,cobalt,282200,CAN,USA,25,,BACI202601
      2022,cobalt,282200,COD,FIN,144,,BACI202601
      2022,cobalt,282200,FIN,USA,74,,BACI202601
      2022,cobalt,282200,NOR,USA,1,,BACI202601

      """
    ])
    return (
      try TracedSupply("cobalt", year: 2022, sources: try NetworkSources(data), from: data), data.reference
    )
  }

  private func figure(_ change: (inout FigureOptions) -> Void = { _ in }) throws -> PlacedFigure {
    var options = FigureOptions()
    change(&options)
    let (supply, reference) = try traced()
    return try TraceFigure.make(supply, options: options, reference: reference)
  }

  @Test func widthsAddUpAtEveryNode() throws {
    let figure = try figure { $0.threshold = 0 }
    let lines = figure.lines.filter { $0.key == "least" }
    #expect(lines.count == 6)
    for id in Set(lines.map(\.to)) where id != "country:USA" {
      let into = lines.filter { $0.to == id }.reduce(0) { $0 + $1.width }
      let out = lines.filter { $0.from == id }.reduce(0) { $0 + $1.width }
      #expect(id == "supplier:NOR" || abs(into - out) < 1e-9, "\(id)")
    }
    // 74 of 100 dollars on a scale of 6 pt for the whole.
    #expect(abs((lines.first { $0.from == "origin:COD" }?.width ?? 0) - 4.44) < 1e-9)
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func hiddenDependenceIsFramedAndTheUnexplainedDashed() throws {
    let figure = try figure()
    let congo = try #require(figure.boxes.first { $0.id == "origin:COD" })
    #expect(congo.border?.width == 1.2 && congo.label == "Congo (Kinshasa)  74.0 %, 0.0 %")
    #expect(figure.boxes.contains { $0.id == "supplier:FIN" && $0.label == "Finland  74.0 %, 0.0 %" })
    let open = figure.lines.filter { $0.from.hasPrefix("unexplained:") }
    #expect(!open.isEmpty && open.allSatisfy(\.isDashed))
    #expect(figure.lines.first { $0.from == "origin:COD" }?.isDashed == false)
    for words in [
      "Congo (Kinshasa), 0.0 % shipped directly and 74.0 % produced (37.0–74.0 % at half and twice the scale)",
      "Not explained, 26.0 %", "Scope: oxides only", "no producer is clipped", "dollars a unit of production",
    ] {
      #expect(figure.caption.contains(words), "\(words)")
    }
  }

  @Test func smallCountriesAreLumpedNotLost() throws {
    let figure = try figure { $0.threshold = 5 }
    #expect(!figure.boxes.contains { $0.id == "supplier:NOR" })
    #expect(figure.boxes.first { $0.id == "supplier:other" }?.label == "1 others  1.0 %")
    let (supply, _) = try traced()
    let flows = TraceFlows(supply, threshold: 5)
    #expect(abs(flows.flows.reduce(0) { $0 + $1.share } + flows.undrawn - 100) < 1e-9)
  }

  /// The repository's own trade: what is drawn and what is not make up all imports at every node.
  @Test(arguments: ["cobalt", "nickel", "platinum", "lithium"])
  func thePublishedTradeAddsUp(mineral: String) throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let supply = try TracedSupply(
      MineralID(mineral), year: 2022, sources: try NetworkSources(data), from: data)
    let flows = TraceFlows(supply, threshold: 1)
    #expect(abs(flows.flows.reduce(0) { $0 + $1.share } + flows.undrawn - 100) < 1e-9)
    let all = TraceFlows(supply, threshold: 0)
    for origin in all.origins {
      let sum = all.flows.filter { $0.origin == origin.origin }.reduce(0) { $0 + $1.share }
      #expect(abs(sum - origin.share) < 1e-9)
    }
    for supplier in all.suppliers {
      let sum = all.flows.filter { $0.supplier == supplier.country }.reduce(0) { $0 + $1.share }
      #expect(abs(sum - supplier.share) < 1e-9)
    }
    #expect(
      try FigureCheck.faults(of: TraceFigure.make(supply, reference: data.reference)) == [])
  }
}
