import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ConcentrationTests {
  @Test func everyMineralHasAnIndexOrAReason() throws {
    let data = try SampleFolder.loaded()
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let entries = Concentration(network).entries
    #expect(entries.map(\.mineral) == network.minerals.map(\.id))
    #expect(entries[1].imports.value == Interval(10_000))
    #expect(entries[1].production.value == Interval(60 * 60 + 40 * 40))
    #expect(entries[3].imports.value == nil && entries[3].imports.reason != nil)
  }

  /// World production HHI of 2022 from World Mining Data, as in the tests of geopolrisk-py.
  @Test(arguments: [("nickel", 0.26749), ("manganese", 0.20352), ("graphite", 0.47066)])
  func worldMiningDataGivesThePublishedIndex(mineral: String, expected: Double) throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let shares = try #require(
      WorldProduction(data).shares(of: MineralID(mineral), in: 2022, stage: "mine", series: .worldMiningData)
        .value)
    let index = Concentration.index(shares)
    #expect(index.isExact)
    #expect(abs(index.lower / 10_000 - expected) < 5e-6)
  }

  /// USGS, Mineral Commodity Summaries 2026: cobalt, import sources 2021-24.
  @Test func cobaltComesFromWhereUSGSPrints() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let shares = try #require(
      ImportSources(data, vintage: .edition("MCS2026")).usgs("cobalt", in: 2022).value)
    #expect(shares.window == YearWindow(2021, 2024))
    #expect(shares.named.map(\.country) == ["NOR", "FIN", "CAN", "JPN"])
    #expect(shares.named.map(\.printed?.token) == ["26", "16", "14", "14"])
    #expect(shares.other?.printed?.token == "30")
  }
}
