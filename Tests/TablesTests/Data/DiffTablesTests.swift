import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct DiffTablesTests {
  private let list = MineralList(name: "two", minerals: ["cobalt", "zinc"])
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  /// Zinc withheld instead of 77 %; Norway 27 % of cobalt instead of 26 %, lithium's row gone.
  private var changed: [String: String] {
    [
      "usgs/salient.csv": (SampleFolder.tables["usgs/salient.csv"] ?? "").replacing(
        "net-import-reliance,2022,77", with: "net-import-reliance,2022,W"),
      "usgs/import_sources.csv": (SampleFolder.tables["usgs/import_sources.csv"] ?? "")
        .replacing("NOR,26,", with: "NOR,7,").replacing("lithium,,2021,2024,CHL,100,MCS2026\n", with: ""),
    ]
  }

  private func diff(_ tables: [String: String]) throws -> ResultDiff {
    try ResultDiff(
      from: sample.sources, to: try NetworkSources(try SampleFolder.loaded(tables)), list: list,
      period: YearWindow(2022, 2022))
  }

  @Test func whatMovesInTheValuesIsCounted() throws {
    let (old, new) = (try SampleFolder(), try SampleFolder(changed))
    let table = DiffTables.values(try ValueDiff(from: old.path, to: new.path))
    #expect(table.columns.map(\.name) == ["table", "added", "removed", "changed", "unchanged", "example"])
    let imports = try table.row(of: "usgs/import_sources.csv")
    #expect(imports.prefix(5) == ["usgs/import_sources.csv", "0", "1", "1", "10"])
    #expect(imports[5].contains("NOR,26,") && imports[5].contains("NOR,7,"))
    #expect(try table.row(of: "wmd/world.csv").suffix(5) == ["0", "0", "0", "3", ""])
  }

  @Test func whatMovesInTheResultsIsNamed() throws {
    let table = DiffTables.results(try diff(changed), old: "A", new: "B", register: sample.register)
    #expect(table.title == "What moves in the results from A to B")
    #expect(table.answer == ["Results that move, by mineral and year: reliance 1, leader 1."])
    #expect(
      table.texts == [["reliance", "Zinc", "2022", "77", "W"], ["leader", "Cobalt", "2022", "NOR", "FIN"]])
    #expect(
      DiffTables.results(try diff([:]), old: "A", new: "B", register: sample.register).answer == [
        "No result moves."
      ])
  }

  @Test func theSummaryHasALineForEachKind() throws {
    #expect(
      DiffTables.summary(try diff(changed), list: list, register: sample.register) == [
        "results of two: reliance would move once, first zinc 2022: 77 to W",
        "results of two: leader would move once, first cobalt 2022: NOR to FIN",
      ])
    #expect(
      DiffTables.summary(try diff([:]), list: list, register: sample.register) == [
        "results of two: none would move"
      ])
  }

  /// Without production nobody has half of it any more.
  @Test func whatIsNotKnownIsSaidSo() throws {
    let gone = try diff([
      "usgs/import_sources.csv": "mineral,form,from,to,country,share,edition\n",
      "baci/trade.csv": "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n",
    ])
    let summary = DiffTables.summary(gone, list: list, register: sample.register)
    #expect(
      summary.contains("results of two: leader would move 2 times, first cobalt 2022: NOR to not known"))
    let table = DiffTables.results(gone, old: "A", new: "B", register: sample.register)
    #expect(table.text(.csv).contains("leader,cobalt,Cobalt,2022,NOR,\n"))
  }
}
