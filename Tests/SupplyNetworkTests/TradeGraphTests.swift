import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct TradeGraphTests {
  private let data: Dataset
  init() throws { data = try SampleFolder.loaded() }

  @Test func theSeriesOfAYearIsRead() throws {
    let trade = try TradeGraph("cobalt", year: 2022, from: data)
    #expect(trade.code == "282200" && trade.stage == "oxide" && trade.caveat == "oxides only")
    #expect(trade.countries == ["CAN", "FIN", "NOR", "USA"])
    #expect(trade.flows.map(\.value) == [25, 75, 10])
  }

  @Test func flowsBelowTheFloorAreLeftOut() throws {
    let trade = try TradeGraph("cobalt", year: 2022, from: data)
    // Canada's 25 are all it exports, Norway's 10 all that Finland imports.
    #expect(trade.flows(atLeast: 100).count == 3)
    #expect(trade.flows(atLeast: 0).count == 3)
  }

  @Test func aGraphHasTheWeightsAsked() throws {
    let trade = try TradeGraph("cobalt", year: 2022, from: data)
    let graph = try trade.graph(of: trade.flows, weights: .length) { 1 / $0 }
    #expect(graph.weight(from: 1, to: 3) == 1.0 / 75 && graph.arcCount == 3)
    let undirected = try trade.graph(of: trade.flows, weights: .none, directed: false) { _ in 1 }
    #expect(!undirected.isDirected && undirected.edgeCount == 3)
  }

  @Test func whatIsNotHeldIsSaid() throws {
    for (mineral, year, words) in [
      ("lithium", 2022, "no trade series of lithium"), ("cobalt", 1999, "no trade of cobalt in 1999"),
    ] {
      let error = #expect(throws: DataError.self) {
        try TradeGraph(MineralID(mineral), year: year, from: data)
      }
      #expect(error?.kind == .notHeld && error?.problem.contains(words) == true)
    }
  }

  @Test func aMineralThatSharesItsCodeIsNamed() throws {
    let minerals = try #require(SampleFolder.tables["reference/minerals.csv"])
    let shared = try SampleFolder.loaded([
      "reference/minerals.csv": minerals.replacing(
        "lithium,Lithium", with: "lithium-group,Lithium group,,\nlithium,Lithium"),
      "baci/series.csv":
        "mineral,hs6,description,stage,scope_caveat\nlithium-group,811292,Several metals,metal,shared\n",
    ])
    let error = #expect(throws: DataError.self) { try TradeGraph("lithium", year: 2022, from: shared) }
    #expect(error?.remedy.text().contains("shares its code with others in lithium-group") == true)
  }
}
