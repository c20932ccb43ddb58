import SampleData
import SupplyData
import Testing

struct ProductionChoicesTests {
  @Test func theFirstCompleteTableIsTaken() throws {
    let data = try SampleFolder.loaded()
    let production = try WorldProduction(data)
    let choices = try ProductionChoices(of: try data.reference.mineral(named: "lithium"), in: production)
    #expect(choices.years.count == 1 && choices.years[0].candidates.count == 2)
    #expect(choices.years[0].taken == 1 && choices.years[0].candidates[0].shares == nil)
  }

  @Test func whatNobodyPrintsIsRefused() throws {
    let data = try SampleFolder.loaded()
    #expect(throws: DataError.self) {
      try ProductionChoices(of: try data.reference.mineral(named: "tungsten"), in: try WorldProduction(data))
    }
  }
}
