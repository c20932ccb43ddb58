import SampleData
import SupplyData
import Testing

struct SourceConflictsTests {
  private static let header = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"

  private func conflicts(
    usgs: [(String, String)], wmd: [(String, String)], above points: Double = 10
  ) throws -> [SourceConflict] {
    func table(_ rows: [(String, String)], _ edition: String) -> String {
      Self.header
        + rows.map { "zinc,production,mine,,contained,\($0.0),2022,\($0.1),t,0,\(edition)\n" }.joined()
    }
    let data = try SampleFolder.loaded([
      "usgs/world.csv": table(usgs, "MCS2026"), "wmd/world.csv": table(wmd, "WMD2024"),
    ])
    return try WorldProduction(data).conflicts(of: ["zinc"], in: YearWindow(2021, 2022), above: points)
  }

  /// 60, 30 and 10 % of 100 t against 40, 30 and 30 % of 200 t.
  @Test func sharesOfEachPublishersOwnSumAreCompared() throws {
    let found = try conflicts(
      usgs: [("AUS", "60"), ("CHN", "30"), ("MEX", "10"), ("WLD", "500")],
      wmd: [("AUS", "80"), ("CHN", "60"), ("MEX", "60")])
    #expect(found.map(\.country) == ["AUS", "MEX"] && found.map(\.difference) == [20, 20])
    #expect(
      found[0].first.edition == "MCS2026" && found[0].first.total == 100 && found[0].second.total == 200)
    #expect(found[0].stage == "mine" && found[0].year == 2022)
    let mexico = found[1]
    #expect(mexico.first.share == 10 && mexico.second.share == 30)
  }

  @Test func aCountryThatOneDoesNotNameHasNothingThere() throws {
    let found = try conflicts(usgs: [("AUS", "100")], wmd: [("AUS", "80"), ("CHN", "20")])
    #expect(found.map(\.country) == ["AUS", "CHN"] && found[1].first.share == 0)
    // The limit itself is no conflict, and other countries are no country.
    #expect(try conflicts(usgs: [("AUS", "100")], wmd: [("AUS", "80"), ("CHN", "20")], above: 20).isEmpty)
    #expect(
      try conflicts(usgs: [("AUS", "50"), ("OTH", "50")], wmd: [("AUS", "50"), ("CHN", "50")]).map(\.country)
        == ["CHN"])
  }

  @Test func aTableWithAWithheldCountryIsOmitted() throws {
    #expect(try conflicts(usgs: [("AUS", "60"), ("USA", "W")], wmd: [("AUS", "1"), ("CHN", "99")]).isEmpty)
  }
}
