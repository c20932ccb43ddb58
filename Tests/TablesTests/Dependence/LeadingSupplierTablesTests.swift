import SupplyAnalysis
import SupplyData
import Tables
import Testing

struct LeadingSupplierTablesTests {
  @Test func countriesHaveTheMineralsTheyLeadAndMayLead() throws {
    let sample = try SampleNetwork()
    let table = LeadingSupplierTables.countries(LeadingSuppliers(sample.network), register: sample.register)
    #expect(table.title == "Leading suppliers of U.S. imports, us-2022, 2022")
    // Canada and Mexico have half of zinc each.
    #expect(
      table.texts == [
        ["Chile", "1", "Lithium", ""], ["China", "1", "Rare earths", ""], ["Norway", "1", "Cobalt", ""],
        ["Canada", "0–1", "", "Zinc"], ["Mexico", "0–1", "", "Zinc"],
      ])
    #expect(table.text(.csv).contains("2022,us-2022,CAN,Canada,0,1,,Zinc\n"))
    #expect(
      table.sourceTexts[1] == ["MCS2026 import-sources (compounds and metals) 2021-24 rare-earths CHN = 71"])
    #expect(table.sourceTexts[3] == ["MCS2026 import-sources 2021-24 zinc CAN = 50"])
    #expect(table.notes[0].hasPrefix("Of 4 reported series with known suppliers."))
    #expect(
      table.notes[1] == Note(.source, "Import shares: USGS import sources, averages over windows of years."))
    #expect(table.answer.count == 1)
  }
}
