import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct ExposureTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  @Test func exposureNamesEveryFigureUsed() throws {
    let table = ExposureTables.countries(
      Exposure(sample.network), leading: LeadingSuppliers(sample.network), register: sample.register)
    let norway = try #require(table.rows.first { $0.cells[0].text == "Norway" })
    #expect(norway.cells[2].text == "4.7")
    #expect(
      norway.sources.map(\.text) == [
        "MCS2026 net-import-reliance cobalt 2022 = 73", "MCS2026 import-sources 2021-24 cobalt NOR = 26",
      ])
    #expect(table.notes.contains(Note(.omission, "Omitted: tungsten, the reliance is withheld.")))
  }

  @Test func edgesHoldEveryLayer() {
    let table = ExposureTables.edges(Exposure(sample.network))
    let layers = table.rows.map { $0.cells[0].text }
    #expect(layers.filter { $0 == "supply" }.count == 7)
    #expect(layers.filter { $0 == "production" }.count == 4)
    #expect(layers.filter { $0 == "reliance" }.count == 5)
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }
}
