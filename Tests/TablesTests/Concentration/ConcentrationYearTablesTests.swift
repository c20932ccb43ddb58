import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct ConcentrationYearTablesTests {
  private let sample: SampleNetwork
  private let list = MineralList(name: "sample", minerals: ["cobalt", "lithium", "tungsten"])
  init() throws { sample = try SampleNetwork() }

  private func years(
    _ subject: ConcentrationSubject, _ first: Int = 2021, in data: Dataset? = nil
  ) throws -> ConcentrationYears {
    let (list, data) = (list, data ?? sample.data)
    let sources = try NetworkSources(data)
    return try ConcentrationYears(
      list: list, period: YearWindow(first, 2022), of: subject, from: data, sources: sources
    ) { year throws(DataError) in try SupplyNetwork(year: year, list: list, sources: sources) }
  }

  /// 14² + 16² + 26²; at most the other 44 % are three of 14 and one of 2.
  @Test func yearsStandSideBySide() throws {
    let table = ConcentrationTables.years(try years(.imports), register: sample.register)
    #expect(table.title == "Concentration of imports by year (HHI / 100), sample, 2021-22")
    #expect(table.columns.map(\.name) == ["mineral", "hhi_2021", "hhi_2022"])
    #expect(
      table.texts == [["Cobalt", "11–17", "11–17"], ["Lithium", "100", "100"], ["Tungsten", "–", "–"]])
    #expect(table.text(.csv).contains("cobalt,Cobalt,11.28,17.2,false,false,,11.28,17.2,"))
    #expect(table.sourceTexts[1] == ["MCS2026 import-sources 2021-24", "MCS2026 import-sources 2021-24"])
    #expect(
      table.notes.contains {
        $0.kind == .caution && $0.hasPrefix("USGS import shares are averages over windows")
      })
    #expect(
      table.notes.last?.hasPrefix("Unknown: tungsten, USGS prints no import sources of tungsten") == true)
  }

  @Test func everyYearIsARowForPrograms() throws {
    let table = ConcentrationTables.yearRows(try years(.production), register: sample.register)
    #expect(
      Array(table.texts.prefix(2)) == [
        [
          "Cobalt", "sample", "2021", "–", "", "0",
          "no source prints world production of cobalt for 2021; held: 2022",
        ], ["Cobalt", "sample", "2022", "8631–8786", "MCS mine contained", "0", ""],
      ])
    // What is not known is empty, and has no source.
    #expect(
      table.text(.csv, sources: true).contains(
        "tungsten,Tungsten,sample,2022,,,,,,,0,no source prints world production of tungsten,\n"))
    #expect(table.sourceTexts[1] == ["MCS2026 production (mine, contained) 2022"])
    #expect(table.rows.count == 6 && !table.notes.contains { $0.kind == .caution })
  }

  /// Another publisher's series of the second year is marked, as the two are not comparable.
  @Test func anotherSeriesIsMarked() throws {
    let world = try #require(SampleFolder.tables["usgs/world.csv"])
    let table = ConcentrationTables.years(
      try years(
        .production,
        in: SampleFolder.loaded([
          "usgs/world.csv": world + """
            lithium,production,mine,,contained,AUS,2021,60,t,0,MCS2026
            lithium,production,mine,,contained,CHL,2021,40,t,0,MCS2026
            lithium,production,mine,,contained,WLD,2021,100,t,0,MCS2026

            """
        ])), register: sample.register)
    #expect(table.texts[1] == ["Lithium", "52", "|52"])
    #expect(table.notes[0].hasPrefix("| before a value: the series"))
  }

  /// Exports of 10, 25 and 75 of 110 dollars.
  @Test func tradeIsOfExporters() throws {
    let years = try years(.trade, 2022)
    let table = ConcentrationTables.trade(years, bands: .doj2010, register: sample.register)
    #expect(table.title == "Concentration of world exports, sample, 2022")
    #expect(
      table.texts == [
        ["Cobalt", "5248", "high", "Finland", "68.2", "3", "0.0", "HS 282200"],
        ["Lithium", "–", "–", "–", "–", "–", "–", "–"], ["Tungsten", "–", "–", "–", "–", "–", "–", "–"],
      ])
    #expect(table.sourceTexts == [["BACI202601 trade HS 282200 cobalt 2022"], [], []])
    #expect(
      table.notes.suffix(2) == [
        Note(.omission, "Unknown: lithium and tungsten, there is no trade series of these."),
        Note(.caution, "cobalt: HS 282200, oxides only."),
      ])
    let rows = ConcentrationTables.yearRows(years, register: sample.register)
    #expect(rows.texts[0] == ["Cobalt", "sample", "2022", "5248", "HS 282200", "0", ""])
    #expect(rows.notes[1].contains("Exporters are not producers"))
  }
}
