import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct StudyProfileTests {
  private func profile(_ period: YearWindow) throws -> StudyProfile {
    let data = try SampleFolder.loaded()
    let sources = try NetworkSources(data)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), imports: .usgs, sources: sources)
    return try StudyProfile(
      network, period: period, governance: try Governance(data), sources: sources,
      shifts: try ShiftSources(.production, data, sources), reference: data.reference)
  }

  @Test func theSetsGrowAndAreOfBothLayers() throws {
    let profile = try profile(YearWindow(2018, 2022))
    let supply = try #require(profile.supplySets)
    #expect(supply.entries.count <= StudyProfile.mostCountries)
    #expect(supply.entries.map(\.best.minerals.count) == supply.entries.map(\.best.minerals.count).sorted())
    #expect(supply.parts.layer == .supply && profile.productionSets?.parts.layer == .production)
    #expect(profile.supplyStrengths.layer == .supply && profile.productionStrengths.layer == .production)
  }

  /// The sample has production of single years: no shift is known, and the reason is said.
  @Test func whatIsNotKnownOfThePeriodHasAReason() throws {
    let profile = try profile(YearWindow(2018, 2022))
    #expect(profile.shifts.value == nil && profile.valueShift == nil)
    #expect(profile.shifts.reason?.isEmpty == false)
    #expect(profile.comparison.windows.map(\.period) == [YearWindow(2018, 2022)])
  }
}
