import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ChokepointTablesTests {
  private let data: Dataset
  private let network: SupplyNetwork
  init() throws {
    data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func row(_ name: String, _ table: Table) throws -> [String] {
    try #require(table.rows.first { $0.cells.contains { $0.text == name } }).cells.map(\.text)
  }

  @Test func theRankingTellsBothRoles() throws {
    let table = ChokepointTables.countries(network, Chokepoints(network), reference: data.reference)
    #expect(
      try row("China", table) == [
        "1", "China", "16.9–17.8", "20.3", "1", "1", "0", "0.0", "0", "0", "0", "Rare earths",
      ])
    #expect(try row("Chile", table)[5...6] == ["0–1", "1"])
    #expect(try row("Chile", table).last == "Lithium?")
    #expect(try row("Congo (Kinshasa)", table)[7...9] == ["46.5–46.8", "1", "1"])
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
    #expect(table.notes.contains { $0.contains("four-year") || $0.contains("averages over the window") })
    #expect(table.notes.contains("Left out: tungsten, the reliance is withheld."))
  }

  @Test func aMineralShowsItsCountriesAndTheirPower() throws {
    let node = try #require(network.node(of: "cobalt"))
    let table = try ChokepointViews.mineral(
      node, in: network, threshold: 50, quota: 40, reference: data.reference)
    #expect(
      try row("Norway", table) == ["Norway", "26.0", "19.0", "", "0.750", "0.600", "0.667", "–", ""])
    #expect(try row("Congo (Kinshasa)", table).suffix(2) == ["92.9–93.5", "cuts"])
    let high = try ChokepointViews.mineral(
      node, in: network, threshold: 50, quota: 90, reference: data.reference)
    #expect(high.notes.contains { $0.contains("cannot reach the quota") })
  }

  @Test func aCountryShowsItsMinerals() throws {
    let canada = try data.reference.country(named: "Canada")
    let table = try ChokepointViews.country(canada, in: network, threshold: 30, reference: data.reference)
    #expect(try row("Zinc", table) == ["Zinc", "50.0", "38.5", "cuts", "100", "–", ""])
    #expect(try row("Cobalt", table) == ["Cobalt", "14.0", "10.2", "", "16", "–", ""])
    let chile = try data.reference.country(named: "Chile")
    let sole = try ChokepointViews.country(chile, in: network, threshold: 30, reference: data.reference)
    #expect(try row("Lithium", sole)[3...4] == ["sole", "no other"])
    let usa = try data.reference.country(named: "United States")
    #expect(throws: DataError.self) {
      try ChokepointViews.country(usa, in: network, threshold: 30, reference: data.reference)
    }
  }

  @Test func movementNamesWindowsThatOverlap() throws {
    let early = try SupplyNetwork(
      year: 2021, list: try MineralList(named: "us-2022", in: data), from: data)
    let table = ChokepointTables.movement(
      try ChokepointMovement(from: early, to: network), from: early, to: network, reference: data.reference)
    #expect(
      try row("Norway", table) == [
        "Norway", "1", "19.8", "0", "1", "19.0", "0", "stayed", "-0.8", "less", "",
      ])
    #expect(table.notes.contains { $0.contains("share years") })
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }

  @Test func setsCarryTheirProof() throws {
    let parts = SupplyParts(network, layer: .supply)
    let table = CutSetTables.frontier(
      parts, network: network, threshold: 30, bound: .certain, most: 3, limit: .init(),
      reference: data.reference)
    #expect(table.rows.map { $0.cells[2].text } == ["1", "2", "2"])
    #expect(table.rows.allSatisfy { $0.cells[4].text == "optimal" && !$0.sources.isEmpty })
    let smallest = try CutSetTables.smallest(
      cutting: 2, parts, network: network, threshold: 30, bound: .certain, most: 3, limit: .init(),
      reference: data.reference)
    #expect(smallest.rows.map { $0.cells[0].text } == ["Canada + China", "China + Mexico"])
    #expect(smallest.notes[0] == "Proved: no smaller set cuts 2 (by number of countries: 1: at most 1).")
    #expect(smallest.notes[1] == "These are all of that size.")
    let error = #expect(throws: DataError.self) {
      try CutSetTables.smallest(
        cutting: 4, parts, network: network, threshold: 30, bound: .certain, most: 3, limit: .init(),
        reference: data.reference)
    }
    #expect(error?.kind == .notHeld && error?.problem.contains("the most is 2") == true)
  }

  @Test func partnersNameTheirGovernance() throws {
    let table = CutSetTables.partners(
      PartnerGain(network, slack: 0.2, except: ["COD"]), network: network,
      governance: try Governance(data), reference: data.reference)
    #expect(
      try row("Australia", table) == [
        "Australia", "new supplier", "3.75–15.00", "1", "0.00–1.00", "Lithium",
      ])
    #expect(table.notes.contains { $0.contains("left out: Congo (Kinshasa).") })
    #expect(table.rows.allSatisfy { !$0.sources.isEmpty })
  }

  @Test func structureIsShownWithAndWithoutCountries() throws {
    let node = try #require(network.node(of: "cobalt"))
    let tables = try StructureTables.all(
      of: "cobalt", node: node, year: 2022, removing: ["FIN"], floor: 1, in: data)
    #expect(tables.map(\.name) == ["structure", "structure-without"])
    #expect(tables[0].notes.contains { $0.contains("no producer is left that trades") })
    #expect(!tables[1].rows.contains { $0.cells[0].text == "Finland" })
    #expect(
      try StructureTables.all(of: "lithium", node: node, year: 2022, removing: [], floor: 1, in: data).isEmpty
    )
    #expect(throws: DataError.self) {
      try StructureTables.all(of: "lithium", node: node, year: 2022, removing: ["FIN"], floor: 1, in: data)
    }
  }
}
