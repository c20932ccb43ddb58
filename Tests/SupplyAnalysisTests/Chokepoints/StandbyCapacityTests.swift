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

  private func shares(_ basis: StandbyCapacity.Basis, _ mineral: MineralID) throws -> [CountryCode:
    Interval]?
  {
    let parts = SupplyParts(network, layer: .supply)
    return try StandbyCapacity(parts, slack: 0.5, basis: basis, from: data).capacities(of: mineral).map {
      Dictionary(uniqueKeysWithValues: $0.map { ($0.country, $0.share) })
    }
  }

  @Test func supplyIsAPartOfWhatArrives() throws {
    let cobalt = try #require(try shares(.supply, "cobalt"))
    #expect(cobalt.keys.sorted() == ["CAN", "FIN", "NOR", "OTH"])
    #expect(abs((cobalt["NOR"]?.lower ?? 0) - 13) < 1e-9)
  }

  @Test func productionIsASharedPartOfImports() throws {
    let lithium = try #require(try shares(.production, "lithium"))
    // Half of 60 % of what the world produces, as a share of imports.
    #expect(lithium["AUS"] == Interval(30))
    #expect(try shares(.production, "zinc") == nil)
  }

  @Test func exportsAreMeasuredAgainstUSImports() throws {
    // Norway sends 10 to Finland; the United States import 100.
    let cobalt = try #require(try shares(.exports, "cobalt"))
    #expect(cobalt.keys.sorted() == ["NOR"])
    #expect(abs((cobalt["NOR"]?.lower ?? 0) - 100 * 0.5 * 0.1) < 1e-9)
    #expect(try shares(.exports, "lithium") == nil)
  }
}
