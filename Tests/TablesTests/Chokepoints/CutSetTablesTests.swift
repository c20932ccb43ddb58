import Tables
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct CutSetTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  @Test func setsCarryTheirProofAndTheirTies() throws {
    let parts = SupplyParts(sample.network, layer: .supply)
    let options = CutFrontier.Options(threshold: 30)
    let table = CutSetTables.frontier(
      try CutFrontier(parts, most: 3, options: options), register: sample.register)
    #expect(table.rows.map { $0.cells[2].text } == ["1", "2", "2"])
    #expect(table.rows.prefix(2).map { $0.cells[3].text } == ["3", "2"])
    #expect(table.rows.allSatisfy { $0.cells[6].text == "optimal" && !$0.sources.isEmpty })
    let smallest = CutSetTables.smallest(
      try SmallestCutSets(losing: 2, parts, most: 3, options: options), register: sample.register)
    #expect(smallest.rows.map { $0.cells[0].text } == ["Canada + China", "China + Mexico"])
    #expect(
      smallest.notes[0].text
        == "Proved: no smaller set makes 2 minerals lose (by number of countries: 1: at most 1).")
    #expect(smallest.notes[1] == "These are all of that size.")
  }
}
