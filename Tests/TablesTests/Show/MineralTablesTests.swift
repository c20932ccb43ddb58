import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct MineralTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  @Test func oneMineralIsShownWhole() throws {
    let cobalt = try sample.data.reference.mineral(named: "Co")
    let tables = MineralTables.all(
      try MineralProfile(of: cobalt, year: 2022, imports: .usgs, sources: sample.sources, from: sample.data),
      register: sample.register)
    #expect(
      tables.map(\.name) == [
        "reliance", "statistics", "suppliers", "producers", "chokepoints", "trace", "structure",
      ])
    #expect(tables[0].rows.map { $0.cells[1].text } == ["76", "73"])
    #expect(tables[3].rows.first?.cells[0].text == "Congo (Kinshasa)")
    #expect(tables.allSatisfy { $0.rows.allSatisfy { !$0.sources.isEmpty } })
  }

  @Test func aMemberShowsItsGroup() throws {
    let member = try sample.data.reference.mineral(named: "neodymium")
    let tables = MineralTables.all(
      try MineralProfile(of: member, year: 2022, imports: .usgs, sources: sample.sources, from: sample.data),
      register: sample.register)
    #expect(tables[0].notes == ["Inherited from rare earths: USGS prints no reliance of its own."])
    #expect(tables.first { $0.name == "suppliers" }?.rows.first?.cells[0].text == "China")
  }
}
