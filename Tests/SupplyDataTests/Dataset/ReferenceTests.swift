import SampleData
import SupplyData
import Testing

struct ReferenceTests {
  private let reference: Reference
  init() throws { reference = try SampleFolder.loaded().reference }

  @Test(arguments: ["COD", "cd", "congo", "Congo (Kinshasa)", "CONGO (KINSHASA)"])
  func countriesGoByEverySpelling(name: String) throws {
    #expect(try reference.country(named: name).code == "COD")
  }

  @Test(arguments: ["cobalt", "Cobalt", "co", "CO"])
  func mineralsGoByIdNameAndSymbol(name: String) throws {
    #expect(try reference.mineral(named: name).id == "cobalt")
  }

  @Test func aMissSuggestsTheNearest() {
    let mineral = #expect(throws: DataError.self) { try reference.mineral(named: "colbat") }
    #expect(mineral?.kind == .badRequest)
    #expect(mineral?.remedy.text().contains("cobalt") == true)
    let country = #expect(throws: DataError.self) { try reference.country(named: "Chila") }
    #expect(country?.remedy.text().contains("Chile") == true)
  }

  @Test func theRestAndTheWholeAreNoCountries() {
    #expect(throws: DataError.self) { try reference.country(named: "Other countries") }
    #expect(reference.countryCode(spelled: "Other countries") == .other)
    #expect(reference.countryCode(spelled: "world total") == .world)
  }
}
