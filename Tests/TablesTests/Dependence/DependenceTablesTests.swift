import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct DependenceTablesTests {
  private let sample: SampleNetwork
  private let dependence: Dependence

  init() throws {
    sample = try SampleNetwork()
    dependence = try Dependence(
      list: sample.network.list, year: 2022, from: sample.sources.reliance, network: sample.network)
  }

  private func cells(_ table: Table, _ row: Int) -> [String] { table.rows[row].cells.map(\.text) }

  @Test func dependenceNamesFigureFormLeaderAndWindow() {
    let table = DependenceTables.minerals(
      dependence, threshold: 50, isComplete: false, register: sample.register)
    #expect(cells(table, 0) == ["Cobalt", "73", "printed", "Norway", "26", "2021-24", "yes"])
    #expect(cells(table, 1) == ["Lithium", ">25", "printed", "Chile", "100", "2021-24", "unknown"])
    #expect(cells(table, 2) == ["Neodymium", ">95", "inherited", "China", "71", "2021-24", "yes"])
    #expect(cells(table, 4) == ["Tungsten", "W", "printed", "–", "–", "–", "unknown"])
    #expect(cells(table, 5) == ["Zinc", "77", "printed", "Canada or Mexico", "50", "2021-24", "yes"])
    let complete = DependenceTables.minerals(dependence, register: sample.register)
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
}
