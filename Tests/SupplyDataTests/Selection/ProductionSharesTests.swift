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

  /// A restated table is taken where the publisher's own does not hold the row, and says who restates it.
  @Test func whatIsRestatedSaysSo() throws {
    let header = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition,via\n"
    func row(_ country: String, _ year: Int, _ value: Int, _ via: String) -> String {
      "cobalt,production,mine,,contained,\(country),\(year),\(value),t,0,,MCS2026,\(via)\n"
    }
    let folder = try SampleFolder([
      "usgs/world.csv": header + row("CHN", 2021, 10, "a copy") + row("CHN", 2022, 10, "")
        + row("CHN", 2022, 99, "a copy") + row("WLD", 2021, 10, "a copy") + row("WLD", 2022, 10, "")
    ])
    let production = try WorldProduction(try folder.dataset())
    let (own, restated) = (
      try #require(production.shares(of: "cobalt", in: 2022).value),
      try #require(production.shares(of: "cobalt", in: 2021).value)
    )
    #expect(own.via.isEmpty && own.origin.kind == .printed && own.named.map(\.printed.token) == ["10"])
    #expect(restated.via == "a copy" && restated.origin.kind == .restated)
  }
}
