import SampleData
import SupplyData
import Testing

@testable import Tables

struct SourceTablesTests {
  private let register: Register
  init() throws { register = try SampleFolder.loaded().reference.register }

  private func table(_ name: String, _ editions: [Edition]) -> Table {
    Table(
      name: name, title: name, columns: [.init("a", "A")],
      rows: editions.map { .init([.text("x")], sources: [.init($0, "price 2022")]) })
  }

  @Test func everyPublicationStandsOnceWithWhereItIsUsed() {
    let table = SourceTables.editions(
      of: [table("one", ["WGI2024", "MCS2026"]), table("two", ["MCS2026", "MCS1900"])], name: "cited",
      register: register)
    #expect(table.name == "cited" && table.title == "Sources")
    #expect(
      table.texts == [
        // An edition that is not in the register has no citation.
        ["MCS1900", "–", "–", "–", "two"],
        [
          "MCS2026", "U.S. Geological Survey", "Mineral commodity summaries 2026", "U.S. public domain",
          "one, two",
        ], ["WGI2024", "World Bank", "Worldwide Governance Indicators", "CC BY 4.0", "one"],
      ])
  }

  @Test func citationsHaveTheirTerms() {
    #expect(
      SourceTables.citations(of: [table("one", ["WGI2024", "MCS1900"])], register.editions) == [
        "MCS1900", "WGI2024: Worldwide Governance Indicators Terms: CC BY 4.0.",
      ])
  }
}
