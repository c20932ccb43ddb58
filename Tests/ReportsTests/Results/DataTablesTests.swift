import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct DataTablesTests {
  private let data: Dataset
  private let sources: NetworkSources

  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
  }

  @Test func coverageAndSourcesAreTables() throws {
    let coverage = try Coverage(data)
    let table = DataTables.coverage(coverage, register: data.reference.register)
    #expect(table.rows.first { $0.cells[0].text == "Cobalt" }?.cells[3].text == "2018-24")
    #expect(
      DataTables.coverage(coverage, of: .trade, register: data.reference.register).rows.map {
        $0.cells.map(\.text)
      }
        == [["Cobalt", "x"]])
    #expect(DataTables.sources(data.reference.register).rows.count == 6)
    let why = DataTables.why(
      try ProductionChoices(of: data.reference.mineral(named: "lithium"), in: sources.production))
    #expect(why.rows.map { $0.cells[2].text } == ["incomplete", "taken"])
  }
}
