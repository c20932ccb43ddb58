import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct CountryTablesTests {
  private let data: Dataset
  private let sources: NetworkSources
  private let network: SupplyNetwork

  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    network = try SupplyNetwork(year: 2022, list: list, sources: sources)
  }

  @Test func oneCountryIsShownWhole() throws {
    let china = try data.reference.country(named: "China")
    let tables = CountryTables.all(
      try CountryProfile(of: china, in: network, from: data), register: data.reference.register)
    #expect(tables.map(\.name) == ["supplies", "chokepoints", "governance"])
    #expect(
      tables[0].rows[0].cells.map(\.text) == [
        "Rare earths", "71", ">95", "67.5–71.0", "1", "leads", "2021-24",
      ])
    #expect(tables[2].rows[1].cells[1].text == "−0.44")
    let finland = try data.reference.country(named: "Finland")
    #expect(
      CountryTables.all(
        try CountryProfile(of: finland, in: network, from: data), register: data.reference.register
      ).map(\.name) == [
        "supplies", "chokepoints",
      ])
  }
}
