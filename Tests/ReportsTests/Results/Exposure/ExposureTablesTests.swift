import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct ExposureTablesTests {
  private let data: Dataset
  private let sources: NetworkSources
  private let network: SupplyNetwork

  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    network = try SupplyNetwork(year: 2022, list: list, sources: sources)
  }

  @Test func exposureNamesEveryFigureUsed() throws {
    let table = ExposureTables.countries(
      Exposure(network), leading: LeadingSuppliers(network), register: data.reference.register)
    let norway = try #require(table.rows.first { $0.cells[0].text == "Norway" })
    #expect(norway.cells[2].text == "4.7")
    #expect(
      norway.sources.map(\.text) == [
        "MCS2026 net-import-reliance cobalt 2022 = 73", "MCS2026 import-sources 2021-24 cobalt NOR = 26",
      ])
    #expect(table.notes.contains(Note(.omission, "Omitted: tungsten, the reliance is withheld.")))
  }

  @Test func edgesHoldEveryLayer() {
    let table = ExposureTables.edges(Exposure(network), register: data.reference.register)
    let layers = table.rows.map { $0.cells[0].text }
    #expect(layers.filter { $0 == "supply" }.count == 7)
    #expect(layers.filter { $0 == "production" }.count == 4)
    #expect(layers.filter { $0 == "reliance" }.count == 5)
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }
}
