import SampleData
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct YearTablesTests {
  @Test func everyYearHasItsCounts() throws {
    let table = YearTables.perYear(try Coverage(try SampleFolder.loaded()))
    #expect(
      table.columns.map(\.heading) == [
        "Year", "Net import reliance", "Price", "Import sources", "World production", "World trade",
      ])
    // Cobalt's window of 2018-21 and the four of 2021-24; of neodymium its group's are not counted twice.
    #expect(
      table.texts == [
        ["2018", "0", "0", "1", "0", "0"], ["2019", "0", "0", "1", "0", "0"],
        ["2020", "0", "0", "1", "0", "0"],
        ["2021", "1", "0", "4", "0", "0"], ["2022", "5", "1", "4", "2", "1"],
        ["2023", "0", "0", "4", "0", "0"],
        ["2024", "0", "0", "4", "0", "0"],
      ])
    #expect(
      table.answer == [
        "Newest years held: reliance 2022, price 2022, imports 2024, production 2022, trade 2022."
      ])
    #expect(table.notes.map(\.kind) == [.definition, .caution])
  }
}
