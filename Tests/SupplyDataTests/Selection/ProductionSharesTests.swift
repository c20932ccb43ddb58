import SampleData
import SupplyData
import Testing

struct ProductionSharesTests {
  @Test func theSeriesIsNamedAsFarAsTheSourceNamesIt() throws {
    let production = try WorldProduction(SampleFolder.loaded())
    let cobalt = try #require(production.shares(of: "cobalt", in: 2022).value)
    #expect(cobalt.kind == "MCS mine contained")
    #expect(cobalt.origin.description == "MCS2026 production (mine) cobalt 2022")
    #expect(try #require(production.shares(of: "lithium", in: 2022).value).kind == "WMD mine contained")
  }
}
