import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MeanPartTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  /// One definition: the ranking, the exposure and the shared minerals give the same bits.
  @Test func everyResultReadsTheSameMean() throws {
    let parts = SupplyParts(network, layer: .supply)
    let shared = try SharedMinerals(network)
    for entry in Chokepoints(network).ranking where !entry.supplier.parts.isEmpty {
      let mean = try #require(MeanPart(of: entry.country, in: parts))
      let exposure = try #require(Exposure(network).countries.first { $0.code == entry.country })
      #expect(entry.supplier.mean == mean.mean && entry.supplier.ceiling == mean.ceiling)
      #expect(exposure.exposure == mean.mean && exposure.ceiling == mean.ceiling)
      #expect(shared.countries.first { $0.code == entry.country }?.exposure == mean.mean)
    }
  }

  @Test func aMeanOverNoMineralIsUnknown() {
    let none = SupplyParts(network, layer: .supply).restricted(to: [])
    #expect(MeanPart(of: "CHN", in: none) == nil)
  }

  @Test func aCountryThatIsNotNamedMayBeAmongTheOthers() throws {
    let mean = try #require(MeanPart(of: "AUS", in: SupplyParts(network, layer: .supply)))
    // Cobalt's others: at most Canada's 14 of 44 %; rare earths' others: 29 %.
    #expect(mean.mean == Interval(0) && abs(mean.ceiling - (14 * 0.73 + 29) / 4) < 1e-9)
  }
}
