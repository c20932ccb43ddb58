import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct SupplierRankTests {
  /// Of four minerals, E × 4: China 67.45 to 71, Chile 25 to 100, Canada 48.7, Mexico 38.5, Norway 19.0, Finland 11.7.
  @Test func ranksAreAsFarApartAsTheBoundsAllow() throws {
    let data = try SampleFolder.loaded()
    let ranks = SupplierRank.all(
      of: Exposure(
        try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)))
    #expect(ranks.map(\.country) == ["CHN", "CHL", "CAN", "MEX", "NOR", "FIN"])
    #expect(ranks.map(\.rank) == [1, 2, 3, 4, 5, 6])
    #expect(ranks.map(\.best) == [1, 1, 2, 3, 5, 6])
    #expect(ranks.map(\.worst) == [2, 4, 3, 4, 5, 6])
    #expect(ranks.map(\.isCertain) == [false, false, false, false, true, true])
    #expect(ranks.allSatisfy { $0.best <= $0.rank && $0.rank <= $0.worst })
  }
}
