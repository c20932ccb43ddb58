import SampleData
import SupplyData
import Testing

struct CountryTests {
  @Test(arguments: [
    ("Americas,Northern America,56.13", "Americas,Atlantis,56.13", "region"),
    ("Americas,Northern America,56.13", "America,Northern America,56.13", "region"),
    ("56.13,-106.347", "96.13,-106.347", "latitude"), ("56.13,-106.347", "56.13,-186.347", "longitude"),
    ("56.13,-106.347", "56.13,", "longitude"),
  ]) func whatIsNoPlaceIsLocated(old: String, new: String, column: String) throws {
    let found = try findings("reference/countries.csv") { $0.replacing(old, with: new) }
    #expect(found.contains { $0.line == 3 && $0.column == column }, "\(found)")
  }

  @Test func aRegionThatIsNoneSaysWhichThereAre() throws {
    let found = try findings("reference/countries.csv") { $0.replacing(",Oceania,", with: ",Pacific,") }
    let region = try #require(found.first { $0.column == "region" })
    #expect(
      region.problem == "\"Pacific\" with subregion \"Australia and New Zealand\" is not a UN M49 region")
    #expect(region.remedy.text() == "Use Africa, Americas, Asia, Europe or Oceania")
  }
}
