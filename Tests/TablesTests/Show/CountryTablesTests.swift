import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct CountryTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  @Test func oneCountryIsShownWhole() throws {
    let china = try sample.data.reference.country(named: "China")
    let tables = CountryTables.all(
      try CountryProfile(of: china, in: sample.network, from: sample.data), register: sample.register)
    #expect(tables.map(\.name) == ["supplies", "chokepoints", "governance"])
    #expect(
      tables[0].rows[0].cells.map(\.text) == [
        "Rare earths", "71", ">95", "67.5–71.0", "1", "leads", "2021-24",
      ])
    #expect(tables[2].rows[1].cells[1].text == "−0.44")
    let finland = try sample.data.reference.country(named: "Finland")
    #expect(
      CountryTables.all(
        try CountryProfile(of: finland, in: sample.network, from: sample.data), register: sample.register
      ).map(\.name) == [
        "supplies", "chokepoints",
      ])
  }
}
