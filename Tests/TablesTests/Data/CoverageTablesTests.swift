import SampleData
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct CoverageTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func matrix(_ subject: CoverageMatrix.Subject, list: MineralList? = nil) throws -> CoverageMatrix {
    try CoverageMatrix(
      of: subject, list: list ?? sample.network.list, period: YearWindow(2021, 2022), sources: sample.sources,
      from: sample.data)
  }

  /// Of 2021 cobalt alone is printed; neodymium has the reliance of its group, tungsten is withheld.
  @Test func everyCellHasALetter() throws {
    let table = CoverageTables.matrix(try matrix(.reliance), register: sample.register)
    #expect(
      table.name == "coverage-reliance" && table.title == "What is known of net import reliance, us-2022")
    #expect(table.columns.map(\.name) == ["mineral", "y2021", "y2022"])
    #expect(
      table.texts == [
        ["Cobalt", "p", "p"], ["Lithium", "·", "p"], ["Neodymium", "·", "i"], ["Rare earths", "·", "p"],
        ["Tungsten", "·", "·"], ["Zinc", "·", "p"],
      ])
    #expect(!table.notes[0].contains("BACI"))
    let suppliers = CoverageTables.matrix(try matrix(.suppliers), register: sample.register)
    #expect(suppliers.title == "What is known of suppliers of U.S. imports, us-2022")
    #expect(suppliers.notes[0].text.hasSuffix("Shares derived from trade are BACI's, by value."))
  }

  @Test func countsAreOfEntriesAndOfSeries() throws {
    let table = try #require(CoverageTables.counts(CoverageMatrix.Subject.allCases.map { try matrix($0) }))
    #expect(
      Array(table.texts.prefix(6)) == [
        ["suppliers of U.S. imports", "entries known", "5", "5"],
        ["suppliers of U.S. imports", "series known", "4", "4"],
        ["suppliers of U.S. imports", "series", "5", "5"],
        ["net import reliance", "entries known", "1", "5"],
        ["net import reliance", "series known", "1", "4"],
        ["net import reliance", "series", "5", "5"],
      ])
    #expect(
      table.texts.map { $0[0] }.suffix(9).prefix(7) == [
        "world production", "world production", "world production", "prices", "prices", "prices",
        "world trade",
      ])
    #expect(table.notes[0].hasPrefix("The 6 entries of the list;"))
    #expect(CoverageTables.counts([]) == nil)
  }

  /// Australia has 60 of 98 t at one publisher and 87.6 of 146 kt at the other.
  @Test func conflictsStandSideBySide() {
    let found = sample.sources.production.conflicts(of: ["lithium"], in: YearWindow(2022, 2022), above: 1)
    let table = CoverageTables.conflicts(found, above: 1, register: sample.register)
    #expect(table.title == "Shares of world production that publishers put more than 1 points apart")
    #expect(
      table.texts == [
        ["Lithium", "mine", "2022", "Australia", "MCS2026", "61.2", "98000 t", "WMD2024", "60.0", "146 kt"],
        ["Lithium", "mine", "2022", "Chile", "MCS2026", "38.8", "98000 t", "WMD2024", "40.0", "146 kt"],
      ])
    #expect(table.notes == ["Shares of the sum of each source's own countries; 2 cases."])
    let one = CoverageTables.conflicts(Array(found.prefix(1)), above: 2.5, register: sample.register)
    #expect(one.notes[0].text.hasSuffix("; 1 case.") && one.title.contains("more than 2.5 points"))
  }
}
