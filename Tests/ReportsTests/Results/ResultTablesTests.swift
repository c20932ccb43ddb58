import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// The tables of results on the sample data: every cell that can be worked out by hand, and the sources.
struct ResultTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  private let dependence: Dependence
  private let sources: NetworkSources
  init() throws {
    data = try SampleFolder.loaded()
    sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    network = try SupplyNetwork(year: 2022, list: list, sources: sources)
    dependence = try Dependence(list: list, year: 2022, from: sources.reliance, network: network)
  }

  private func cells(_ table: Table, _ row: Int) -> [String] { table.rows[row].cells.map(\.text) }

  @Test func dependenceNamesFigureFormLeaderAndWindow() {
    let table = DependenceTables.minerals(
      dependence, threshold: 50, isComplete: false, reference: data.reference)
    #expect(cells(table, 0) == ["Cobalt", "73", "printed", "Norway", "26", "2021-24", "yes"])
    #expect(cells(table, 1) == ["Lithium", ">25", "printed", "Chile", "100", "2021-24", "unknown"])
    #expect(cells(table, 2) == ["Neodymium", ">95", "inherited", "China", "71", "2021-24", "yes"])
    #expect(cells(table, 4) == ["Tungsten", "W", "printed", "–", "–", "–", "unknown"])
    #expect(cells(table, 5) == ["Zinc", "77", "printed", "Canada or Mexico", "50", "2021-24", "yes"])
    let complete = DependenceTables.minerals(dependence, reference: data.reference)
    #expect(cells(complete, 2).prefix(4) == ["Neodymium", "us-2022", "2022", ">95"])
    #expect(cells(complete, 2)[5] == "group: rare earths" && cells(complete, 5)[5] == "refined")
    #expect(table.rows[0].sources.first?.text == "MCS2026 net-import-reliance cobalt 2022 = 73")
    #expect(
      table.answer == [
        "In 2022 the United States relied on imports for more than 50 % of its consumption of at least 4, at most 6 of the 6 "
          + "minerals of us-2022, wholly for at least 0, at most 4; the reliance of 5 is printed, for the mineral or its group."
      ])
  }

  @Test func headlineCountsEntriesAndSeries() {
    let table = DependenceTables.headline(dependence)
    #expect(table.rows.map { $0.cells[1].text } == ["5–6", "5–6", "4–6", "3–5", "0–4"])
    #expect(table.rows.map { $0.cells[3].text } == ["4–5", "4–5", "3–5", "2–4", "0–3"])
    #expect(table.rows[0].cells[2].text == "83–100")
  }

  @Test func concentrationGivesBoundsBandsAndReasons() {
    let table = ConcentrationTables.minerals(
      Concentration(network), bands: .doj2010, isComplete: false, reference: data.reference)
    #expect(cells(table, 1).prefix(3) == ["Lithium", "10000", "high"])
    #expect(cells(table, 3).prefix(3) == ["Tungsten", "–", "–"])
    #expect(
      table.notes.contains { $0.contains("withheld or not available for United States: counted from 0") })
    #expect(table.notes.contains { $0.hasPrefix("Unknown: ") && $0.contains("tungsten") })
    let imports = ConcentrationTables.minerals(
      Concentration(network), bands: .doj2010, only: .imports, reference: data.reference)
    #expect(
      imports.columns.map(\.name) == [
        "mineral", "list", "year", "import_hhi", "import_band", "import_series",
      ])
  }

  @Test func exposureNamesEveryFigureUsed() throws {
    let table = ExposureTables.countries(network, reference: data.reference)
    let norway = try #require(table.rows.first { $0.cells[0].text == "Norway" })
    #expect(norway.cells[2].text == "4.7")
    #expect(
      norway.sources.map(\.text) == [
        "MCS2026 net-import-reliance cobalt 2022 = 73", "MCS2026 import-sources 2021-24 cobalt NOR = 26",
      ])
    #expect(table.notes.contains(Note(.omission, "Omitted: tungsten, the reliance is withheld.")))
  }

  @Test func edgesHoldEveryLayer() {
    let table = ExposureTables.edges(network, reference: data.reference)
    let layers = table.rows.map { $0.cells[0].text }
    #expect(layers.filter { $0 == "supply" }.count == 7)
    #expect(layers.filter { $0 == "production" }.count == 4)
    #expect(layers.filter { $0 == "reliance" }.count == 5)
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }

  @Test func nodesHaveStrengths() throws {
    let table = try StrengthTables.nodes(network, reference: data.reference)
    let canada = try #require(table.rows.first { $0.cells[1].text == "CAN" })
    #expect(canada.cells[3].text == "64.0")
    #expect(!canada.sources.isEmpty)
  }

  @Test func oneMineralIsShownWhole() throws {
    let cobalt = try data.reference.mineral(named: "Co")
    let tables = try MineralTables.all(of: cobalt, year: 2022, sources: sources, imports: .usgs, in: data)
    #expect(
      tables.map(\.name) == [
        "reliance", "statistics", "suppliers", "producers", "chokepoints", "trace", "structure",
      ])
    #expect(tables[0].rows.map { $0.cells[1].text } == ["76", "73"])
    #expect(tables[3].rows.first?.cells[0].text == "Congo (Kinshasa)")
    #expect(tables.allSatisfy { $0.rows.allSatisfy { !$0.sources.isEmpty } })
  }

  @Test func aMemberShowsItsGroup() throws {
    let member = try data.reference.mineral(named: "neodymium")
    let tables = try MineralTables.all(of: member, year: 2022, sources: sources, imports: .usgs, in: data)
    #expect(tables[0].notes == ["Inherited from rare earths: USGS prints no reliance of its own."])
    #expect(tables.first { $0.name == "suppliers" }?.rows.first?.cells[0].text == "China")
  }

  @Test func oneCountryIsShownWhole() throws {
    let china = try data.reference.country(named: "China")
    let tables = try CountryTables.all(of: china, in: network, dataset: data)
    #expect(tables.map(\.name) == ["supplies", "chokepoints", "governance"])
    #expect(
      tables[0].rows[0].cells.map(\.text) == [
        "Rare earths", "71", ">95", "67.5–71.0", "1", "leads", "2021-24",
      ])
    #expect(tables[2].rows[1].cells[1].text == "−0.44")
    let finland = try data.reference.country(named: "Finland")
    #expect(
      try CountryTables.all(of: finland, in: network, dataset: data).map(\.name) == [
        "supplies", "chokepoints",
      ])
  }

  @Test func coverageAndSourcesAreTables() throws {
    let coverage = try Coverage(data)
    let table = DataTables.coverage(coverage, reference: data.reference)
    #expect(table.rows.first { $0.cells[0].text == "Cobalt" }?.cells[3].text == "2018-24")
    #expect(
      DataTables.coverage(coverage, of: .trade, reference: data.reference).rows.map { $0.cells.map(\.text) }
        == [["Cobalt", "x"]])
    #expect(DataTables.sources(data.reference).rows.count == 6)
    let why = try DataTables.why(try data.reference.mineral(named: "lithium"), sources.production)
    #expect(why.rows.map { $0.cells[2].text } == ["incomplete", "taken"])
  }

  @Test func revisionsStandSideBySide() throws {
    let table = try RevisionTables.figures(of: try data.reference.mineral(named: "cobalt"), in: data)
    #expect(table.columns.map(\.heading).suffix(3) == ["MCS2023", "MCS2026", ""])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["net import reliance", "–", "percent", "2022", "76", "73", "moved"]
      ])
    #expect(throws: DataError.self) {
      try RevisionTables.figures(of: try data.reference.mineral(named: "tungsten"), in: data)
    }
  }

  @Test func everyCorrectionSaysWhy() throws {
    let table = try RevisionTables.corrections()
    #expect(table.rows.count > 10)
    #expect(table.rows.allSatisfy { !($0.cells.last?.text ?? "").isEmpty })
  }
}
