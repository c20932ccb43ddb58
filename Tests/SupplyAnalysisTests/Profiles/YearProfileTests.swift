import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct YearProfileTests {
  /// Every part is of one network, and each is what it is when it is asked for alone.
  @Test func thePartsAreThoseOfTheNetwork() throws {
    let data = try SampleFolder.loaded()
    let sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, sources: sources)
    let profile = try YearProfile(network, sources: sources)
    #expect(profile.dependence.list.name == "us-2022" && profile.dependence.year == 2022)
    #expect(profile.exposure.countries.map(\.code) == Exposure(network).countries.map(\.code))
    #expect(profile.leading.ranking.map(\.country) == LeadingSuppliers(network).ranking.map(\.country))
    #expect(profile.chokepoints.threshold == YearProfile.threshold)
    let stages = try #require(profile.stages)
    #expect(
      try YearProfile(network, stages: stages, sources: sources).stages?.minerals.count
        == stages.minerals.count)
  }
}
