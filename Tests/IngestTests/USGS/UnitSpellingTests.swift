import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct UnitSpellingTests {
  private let units: UnitSpelling
  init() throws { units = try UnitSpelling() }

  @Test func everyUnitIsInTheReferenceTable() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    for unit in try UnitSpelling().all { #expect(reference.units[unit] != nil, "\(unit)") }
    #expect(try UnitSpelling().unit(spelled: " thousands of carats") == "kcarat")
  }

  @Test(arguments: [
    ("thousand metric tons, gross weight", "kt"), ("metric tons of contained lithium", "t"),
    ("Metric tons (REO)", "t"),
    ("percent", "percent"),
  ]) func aPhraseBeginsWithItsUnit(phrase: String, unit: String) {
    #expect(units.unit(inPhrase: phrase) == unit)
  }

  @Test(arguments: [
    ("Prod_kt_est_2022", "kt"), ("Imports_Refined_t", "t"), ("Reserves_Mct", "Mcarat"), ("Prod_mmt", "Mt"),
    ("Production", nil),
    ("kt2", nil),
  ]) func aHeadingHasItsUnitAmongItsParts(heading: String, unit: String?) {
    #expect(units.unit(ofHeading: heading) == unit)
  }

  @Test func whatIsNoUnitIsNone() {
    #expect(units.unit(spelled: "moonstones") == nil && units.unit(inPhrase: "") == nil)
    #expect(units.unit(inPhrase: "moonstones, heavy") == nil)
  }
}
