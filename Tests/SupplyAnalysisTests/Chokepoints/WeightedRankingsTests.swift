import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct WeightedRankingsTests {
  private func rankings(_ data: Dataset) throws -> (WeightedRankings, SupplyNetwork) {
    let sources = try NetworkSources(data)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources)
    return (try WeightedRankings(network, in: sources, data), network)
  }

  @Test func theFirstRankingIsThatOfChokepoints() throws {
    let (rankings, network) = try rankings(try SampleFolder.loaded())
    #expect(rankings.rankings.map(\.basis) == [.equal, .imports, .consumption])
    let points = Chokepoints(network)
    let named = points.ranking.filter { $0.supplier.mean?.upper ?? 0 > 0 }.map(\.country)
    #expect(rankings.rankings[0].countries.value == named)
    #expect(rankings.rankings[0].place(of: named[0]) == 1)
    #expect(rankings.rankings[0].place(of: "USA") == nil)
  }

  /// A ranking that is unknown disagrees with nothing.
  @Test func unknownRankingsDoNotDisagree() throws {
    let (rankings, _) = try rankings(
      try SampleFolder.loaded([
        "baci/trade.csv": "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
      ]))
    #expect(rankings.rankings[2].countries.reason != nil)
    #expect(rankings.first(3).count == rankings.rankings.count { $0.countries.value != nil })
  }

  /// Over the repository's own data China leads where minerals count alike, and the places by value differ.
  @Test func whatMineralsWeighMovesTheFirstThree() throws {
    let (rankings, _) = try rankings(try Dataset(folder: RepositoryData.folder))
    let first = rankings.first(3)
    #expect(first.first { $0.basis == .equal }?.countries.first == "CHN")
    #expect(rankings.disagree(onFirst: 3))
    #expect(Set(first.map(\.countries)).count > 1)
  }
}
