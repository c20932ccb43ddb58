import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct StandbyCapacityTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func amounts(_ basis: StandbyCapacity.Basis, _ mineral: MineralID) throws -> [CountryCode:
    Interval]?
  {
    try StandbyCapacity(network, slack: 0.5, basis: basis, from: data).capacities(of: mineral).map {
      Dictionary(uniqueKeysWithValues: $0.map { ($0.country, $0.amount) })
    }
  }

  @Test func supplyIsAPartOfWhatArrives() throws {
    let cobalt = try #require(try amounts(.supply, "cobalt"))
    #expect(cobalt.keys.sorted() == ["CAN", "FIN", "NOR", "OTH"])
    #expect(abs((cobalt["NOR"]?.lower ?? 0) - 13 * 0.73) < 1e-9)
  }

  @Test func productionIsASharedPartOfImports() throws {
    let lithium = try #require(try amounts(.production, "lithium"))
    // Half of 60 % of a reliance above 25 %.
    #expect(abs((lithium["AUS"]?.lower ?? 0) - 7.5) < 1e-9 && abs((lithium["AUS"]?.upper ?? 0) - 30) < 1e-9)
    #expect(try amounts(.production, "zinc") == nil)
  }

  @Test func exportsAreMeasuredAgainstUSImports() throws {
    // Norway sends 10 to Finland; the United States import 100.
    let cobalt = try #require(try amounts(.exports, "cobalt"))
    #expect(cobalt.keys.sorted() == ["NOR"])
    #expect(abs((cobalt["NOR"]?.lower ?? 0) - 73 * 0.5 * 0.1) < 1e-9)
    #expect(try amounts(.exports, "lithium") == nil)
  }
}
