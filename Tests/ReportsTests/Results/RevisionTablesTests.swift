import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct RevisionTablesTests {
  private let data: Dataset

  init() throws {
    data = try SampleFolder.loaded()
  }

  @Test func revisionsStandSideBySide() throws {
    let table = RevisionTables.values(
      try Revisions(of: try data.reference.mineral(named: "cobalt"), in: data))
    #expect(table.columns.map(\.heading).suffix(3) == ["MCS2023", "MCS2026", ""])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["net import reliance", "–", "percent", "2022", "76", "73", "moved"]
      ])
    #expect(throws: DataError.self) {
      try Revisions(of: try data.reference.mineral(named: "tungsten"), in: data)
    }
  }

  @Test func everyCorrectionSaysWhy() throws {
    let table = try RevisionTables.corrections()
    #expect(table.rows.count > 10)
    #expect(table.rows.allSatisfy { !($0.cells.last?.text ?? "").isEmpty })
  }
}
