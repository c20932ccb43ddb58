import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DependenceYearTablesTests {
  private let sample: PerspectiveSample
  init() throws { sample = try PerspectiveSample() }

  @Test func yearsStandSideBySideWithTheirSources() throws {
    let years = try DependenceYears(
      list: sample.list, period: YearWindow(2021, 2022), sources: sample.sources)
    let table = DependenceTables.years(years, register: sample.reference.register)
    #expect(table.rows[0].cells.map(\.text) == ["Cobalt", "76", "73", "−3", "2021-22"])
    #expect(table.rows[4].cells.map(\.text) == ["Tungsten", "–", "W", "–", "–"])
    #expect(
      table.rows[0].sources.map(\.text) == [
        "MCS2023 net-import-reliance cobalt 2021 = 76", "MCS2026 net-import-reliance cobalt 2022 = 73",
      ])
    let rows = DependenceTables.yearRows(years, register: sample.reference.register).rows
    #expect(rows.count == 2 * sample.list.minerals.count)
    #expect(
      rows[0].cells.map(\.text) == ["Cobalt", "us-2022", "2021", "76", "printed", "itself"])
    #expect(rows[4].cells.map(\.text).suffix(3) == ["–", "unknown", "not printed"])
    let counts = DependenceTables.counts(years)
    #expect(counts.rows.map { $0.cells[0].text } == ["2021", "2022"])
    #expect(counts.rows[0].cells.map(\.text).prefix(5) == ["2021", "1", "1–6", "1–6", "1–6"])
    #expect(counts.rows[1].cells.map(\.text).prefix(5) == ["2022", "5", "5–6", "5–6", "4–6"])
  }

  /// Vanadium, whose scrap is counted from 2018 on: 100 % before, 78 % after.
  @Test func aBreakOfTheRepositorysDataIsSaid() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let years = try DependenceYears(
      list: MineralList(name: "vanadium", minerals: ["vanadium"]), period: YearWindow(2015, 2020),
      sources: try NetworkSources(data, readsProduction: false))
    let table = DependenceTables.years(years, register: data.reference.register)
    #expect(
      table.answer == [
        "The printed net import reliance of vanadium was 78 % in 2018 and 59 % in 2020 (−19 points)."
      ])
    let words =
      "Vanadium: the reliance breaks before 2018, secondary production enters consumption from 2018 on: 100 before, 78 in 2018."
    #expect(table.notes.contains(Note(.caution, words)))
    #expect(
      DependenceTables.yearRows(years, register: data.reference.register).notes.contains(
        Note(.caution, words)))
  }

  @Test func leadersAndSingleSuppliersByYear() throws {
    let suppliers = try SupplierYears(list: sample.list, period: YearWindow(2015, 2022)) {
      year throws(DataError) in
      try SupplyNetwork(year: year, list: sample.list, sources: sample.sources)
    }
    #expect(suppliers.omitted == [2015, 2016, 2017])
    let table = DependenceTables.suppliers(suppliers, register: sample.reference.register)
    #expect(table.notes[0] == "No import sources are known for 2015, 2016, 2017.")
    #expect(table.rows[4].cells.map(\.text) == ["2022", "2021-24", "4", "Chile", "1", "2–3", "2–3"])
  }

  @Test func everyPrintedFormHasARow() throws {
    let printed = try PrintedReliances(
      list: sample.list, year: 2022, sources: sample.sources, reference: sample.reference)
    let table = DependenceTables.rows(printed, list: "us-2022", register: sample.reference.register)
    #expect(table.rows.map { $0.cells[2].text } == ["73", ">25", ">95", "W", "E", "77"])
    #expect(
      table.answer == [
        "Of 6 printed net import reliances of 2022, at least 3, at most 5 are above 50 % and at least 0, at most 3 are 100 %."
      ])
  }
}
