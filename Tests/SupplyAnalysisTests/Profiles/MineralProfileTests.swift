import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct MineralProfileTests {
  private let data: Dataset
  private let sources: NetworkSources

  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
  }

  private func profile(_ name: String, _ year: Int = 2022) throws -> MineralProfile {
    try MineralProfile(
      of: try data.reference.mineral(named: name), year: year, imports: .usgs, sources: sources, from: data)
  }

  @Test func itHoldsAllThatIsKnown() throws {
    let cobalt = try profile("cobalt")
    #expect(cobalt.series == "cobalt" && cobalt.years == Array(2020...2024))
    #expect(cobalt.reliances.map(\.token) == ["76", "73"])
    #expect(cobalt.imports.value?.named.first?.country == "NOR")
    #expect(cobalt.production.value?.named.first?.country == "COD")
    #expect(cobalt.chokepoints?.node.id == "cobalt")
    #expect(cobalt.traced != nil && cobalt.structures.count == 1)
    #expect(cobalt.statistics.allSatisfy { $0.values.count == 5 && $0.values.contains { $0 != nil } })
  }

  @Test func aMemberOfAGroupHasTheGroupsSeries() throws {
    let neodymium = try profile("neodymium")
    #expect(neodymium.series == "rare-earths" && neodymium.mineral.id == "neodymium")
    #expect(neodymium.imports.value?.mineral == "rare-earths")
    // No trade is held of it.
    #expect(neodymium.traced == nil && neodymium.structures.isEmpty)
  }

  @Test func whatIsNotHeldIsRefused() throws {
    let minerals = try #require(SampleFolder.tables["reference/minerals.csv"])
    let data = try SampleFolder.loaded([
      "reference/minerals.csv": minerals.replacing("lithium,", with: "iridium,Iridium,Ir,\nlithium,")
    ])
    let sources = try NetworkSources(data)
    let error = try #require(throws: DataError.self) {
      try MineralProfile(
        of: try data.reference.mineral(named: "iridium"), year: 2022, imports: .usgs, sources: sources,
        from: data)
    }
    #expect(error.kind == .notHeld && error.problem == "the data hold nothing of iridium")
  }
}
