import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct TraceFlowsTests {
  /// Congo's cobalt goes through Finland, 74 of 100 dollars; Canada ships 25 and Norway 1 from nowhere that is known.
  private func traced() throws -> TracedSupply {
    let data = try SampleFolder.loaded(TraceFigureTests.trade)
    return try TracedSupply("cobalt", year: 2022, sources: try NetworkSources(data), from: data)
  }

  private func adds(_ flows: TraceFlows) -> Bool {
    abs(flows.flows.reduce(0) { $0 + $1.share } + flows.undrawn - 100) < 1e-9
  }

  @Test func originsAndSuppliersAreTakenApart() throws {
    let flows = TraceFlows(try traced(), threshold: 0)
    #expect(flows.origins.map(\.origin) == [.produced("COD"), .unexplained])
    #expect(zip(flows.origins.map(\.share), [74, 26]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(flows.suppliers.map(\.country) == ["FIN", "CAN", "NOR"] && adds(flows))
  }

  @Test func smallCountriesAreLumpedNotLost() throws {
    let flows = TraceFlows(try traced(), threshold: 30)
    #expect(flows.suppliers.map(\.country) == ["FIN", nil] && flows.suppliers.last?.count == 2)
    #expect(abs((flows.suppliers.last?.share ?? 0) - 26) < 1e-9 && adds(flows))
    let all = TraceFlows(try traced(), threshold: 99)
    #expect(all.origins.map(\.origin) == [.otherProduced, .unexplained] && adds(all))
  }

  /// The repository's own trade: what is drawn and what is not make up all imports at every node.
  @Test(arguments: ["cobalt", "nickel", "platinum", "lithium"])
  func thePublishedTradeAddsUp(mineral: String) throws {
    let sources = try RepositorySources.shared()
    let supply = try TracedSupply(
      MineralID(mineral), year: 2022, sources: sources.sources, from: sources.dataset)
    #expect(adds(TraceFlows(supply, threshold: 1)))
    let all = TraceFlows(supply, threshold: 0)
    for origin in all.origins {
      let sum = all.flows.filter { $0.origin == origin.origin }.reduce(0) { $0 + $1.share }
      #expect(abs(sum - origin.share) < 1e-9)
    }
    for supplier in all.suppliers {
      let sum = all.flows.filter { $0.supplier == supplier.country }.reduce(0) { $0 + $1.share }
      // What is not explained has no node where it would be printed as 0.0 %.
      #expect(supplier.share - sum > -1e-9 && supplier.share - sum < TraceFlows.leastNode)
    }
    #expect(
      try FigureCheck.faults(of: TraceFigure.make(supply, register: sources.dataset.reference.register)) == []
    )
  }
}
