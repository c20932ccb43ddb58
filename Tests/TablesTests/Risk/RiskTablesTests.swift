import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct RiskTablesTests {
  private let sample: PerspectiveSample
  init() throws { sample = try PerspectiveSample() }

  @Test func theYearOfGovernanceIsSaid() throws {
    let table = RiskTables.minerals(
      try sample.risk(), threshold: .fixed(2000), draws: nil, isComplete: false,
      register: sample.reference.register
    )
    // China 45 %, g 1; Norway 55 %, g 0.
    #expect(
      table.rows[0].cells.map(\.text) == ["Cobalt", "1", "2025", "yes", "China", "100", "mine"])
    #expect(
      table.answer == [
        "In 2022 the supply risk of at least 1, at most 6 of 6 entries was high, by a fixed threshold: 2000 or more.",
        "The largest, at the lower bounds: cobalt (2025).",
      ])
    #expect(table.notes.contains { $0.contains("of 2017, the last year held before 2022") })
    #expect(table.notes.contains { $0.kind == .omission && $0.contains("zinc, no source prints") })
    #expect(table.rows[0].sources.map(\.text).contains("WGI2024 governance all 2017"))
  }

  @Test func drawsAddAColumnAndTheirSeed() throws {
    let draws = MonteCarlo(draws: 50, seed: 3)
    let table = RiskTables.minerals(
      try sample.risk(draws: draws), threshold: .standard, draws: draws, register: sample.reference.register)
    #expect(table.columns.contains { $0.name == "draws" })
    #expect(table.notes.contains { $0.hasPrefix("Draws: 50 from seed 3") })
  }

  @Test func contributionsAddUp() throws {
    let risk = try MineralRisk(
      of: "cobalt", in: 2022, governance: sample.governance, sources: sample.sources)
    let table = RiskTables.contributions(risk, register: sample.reference.register)
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["China", "45.0", "1.000", "2025", "100.0"], ["Norway", "55.0", "0.000", "0", "0.0"],
      ])
    #expect(table.notes[0].hasPrefix("HHI_WGI = Σ s² g = 2025"))
  }

  @Test func theMatrixNamesEveryMineralOnce() throws {
    let dependence = try Dependence(list: sample.list, year: 2022, from: sample.sources.reliance)
    let risk = try sample.risk()
    let matrix = DependenceRiskMatrix(dependence, above: 50, risk, threshold: .fixed(2000))
    let table = RiskTables.matrix(matrix, dependence, risk, register: sample.reference.register)
    #expect(table.rows.count == 9)
    #expect(table.rows[0].cells.map(\.text) == ["yes", "yes", "1", "Cobalt"])
    let counts = table.rows.map { Int($0.cells[2].text) ?? 0 }
    #expect(counts.reduce(0, +) == 6)
  }

  @Test func theSweepSaysThatAPercentileFixesTheCount() throws {
    let table = RiskTables.sweep(try sample.risk())
    #expect(table.rows.count == 15)
    #expect(table.notes[0].contains("it fixes how many are high"))
  }
}
