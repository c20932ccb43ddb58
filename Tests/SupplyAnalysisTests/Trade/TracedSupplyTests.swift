import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct TracedSupplyTests {
  private func traced(_ mineral: MineralID, _ data: Dataset) throws -> TracedSupply {
    try TracedSupply(mineral, year: 2022, sources: try NetworkSources(data), from: data)
  }

  @Test func congoIsFoundBehindFinland() throws {
    let traced = try traced(
      "cobalt", try SampleFolder.loaded(["baci/trade.csv": SampleFolder.cobaltThroughFinland]))
    let congo = try #require(traced.entries.first)
    #expect(congo.country == "COD" && congo.direct == 0 && abs(congo.traced - 75) < 1e-9)
    #expect(abs(traced.scale.value - 0.001) < 1e-15 && traced.scale.rule == .bound(by: "COD"))
    // Half the scale leaves half of Congo's exports unexplained.
    #expect(abs(congo.range.lower - 37.5) < 1e-9 && abs(congo.range.upper - 75) < 1e-9)
    #expect(abs(traced.unexplained - 25) < 1e-9)
    let canada = try #require(traced.entries.first { $0.country == "CAN" })
    #expect(abs(canada.unexplained - 25) < 1e-9 && canada.production == nil)
  }

  @Test func whatCannotBeTracedIsSaid() throws {
    let data = try SampleFolder.loaded()
    for (mineral, words) in [("lithium", "no trade series"), ("tungsten", "no trade series")] {
      let error = #expect(throws: DataError.self) { try traced(MineralID(mineral), data) }
      #expect(error?.kind == .notHeld && error?.problem.contains(words) == true)
    }
    let noUSA = try SampleFolder.loaded([
      "baci/trade.csv": SampleFolder.cobaltThroughFinland.replacing("FIN,USA", with: "FIN,NOR").replacing(
        "CAN,USA", with: "CAN,NOR")
    ])
    let error = #expect(throws: DataError.self) { try traced("cobalt", noUSA) }
    #expect(error?.problem.contains("no U.S. imports") == true)
  }

  /// The repository's own trade: every origin is accounted for, to 1e-9, in a year whole and in years truncated.
  @Test func massesBalanceInThePublishedTrade() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let sources = try NetworkSources(data)
    for (mineral, year) in [("cobalt", 2022), ("platinum", 2022), ("lithium", 2018), ("copper", 2018)] {
      let traced = try TracedSupply(MineralID(mineral), year: year, sources: sources, from: data)
      let sum = traced.entries.reduce(0) { $0 + $1.traced + $1.unexplained }
      #expect(abs(sum - 100) < 1e-9 && abs(traced.entries.reduce(0) { $0 + $1.direct } - 100) < 1e-9)
      let balances = traced.tracing.balances
      let given = balances.reduce(0) { $0 + $1.production + $1.unexplained }
      let kept = balances.reduce(0) { $0 + $1.stays }
      #expect(abs(given - kept) <= 1e-9 * given)
      #expect(balances.allSatisfy { $0.stays >= -1e-9 * max(1, $0.exports) })
    }
    // The mines behind Finland's oxides are Congo's.
    let cobalt = try TracedSupply("cobalt", year: 2022, sources: sources, from: data)
    #expect(cobalt.entries.first?.country == "COD" && cobalt.entries.first?.direct ?? 1 < 0.1)
  }
}
