import Tables
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct DataTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  @Test func coverageAndSourcesAreTables() throws {
    let coverage = try Coverage(sample.data)
    let table = DataTables.coverage(coverage, register: sample.register)
    #expect(table.rows.first { $0.cells[0].text == "Cobalt" }?.cells[3].text == "2018-24")
    #expect(
      DataTables.coverage(coverage, of: .trade, register: sample.register).rows.map {
        $0.cells.map(\.text)
      }
        == [["Cobalt", "x"]])
    #expect(DataTables.sources(sample.register).rows.count == 6)
    let why = DataTables.why(
      try ProductionChoices(
        of: sample.data.reference.mineral(named: "lithium"), in: sample.sources.production))
    #expect(why.rows.map { $0.cells[2].text } == ["incomplete", "taken"])
  }
}
