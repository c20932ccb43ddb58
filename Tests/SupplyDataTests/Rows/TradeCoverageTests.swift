import SampleData
import SupplyData
import Testing

struct TradeCoverageTests {
  private func coverage(_ row: String) throws -> TradeCoverage {
    let folder = try SampleFolder([
      "baci/coverage.csv": "edition,year,nomenclature,partners_kept,countries_missing,quantity\n\(row)\n"
    ])
    return try withExtendedLifetime(folder) {
      try #require(TradeCoverage.all(in: folder.path, known: nil).first)
    }
  }

  @Test func aYearIsWholeWhereNothingIsKeptBack() throws {
    #expect(try coverage("BACI202601,2022,HS17,,,1").isWhole)
    let partners = try coverage("BACI202601,2022,HS17,6,,0")
    #expect(!partners.isWhole && partners.partnersKept == 6 && !partners.hasQuantities)
    let countries = try coverage("BACI202601,2022,HS17,,NAM TWN,1")
    #expect(!countries.isWhole && countries.missing == ["NAM", "TWN"] && countries.partnersKept == nil)
  }

  @Test(arguments: [
    ("BACI202601,2022,HS17,six,,1", "partners_kept"), ("BACI202601,2022,HS17,,,2", "quantity"),
  ])
  func faultsAreLocated(row: String, column: String) {
    let error = #expect(throws: DataError.self) { try coverage(row) }
    #expect(error?.line == 2 && error?.column == column)
  }
}
