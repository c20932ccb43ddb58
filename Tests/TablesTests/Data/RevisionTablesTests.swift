import Tables
import SupplyData
import Testing

/// On the sample data, whose cells can be worked out by hand.
struct RevisionTablesTests {
  private let sample: SampleNetwork

  init() throws {
    sample = try SampleNetwork()
  }

  @Test func revisionsStandSideBySide() throws {
    let table = RevisionTables.values(
      try Revisions(of: try sample.data.reference.mineral(named: "cobalt"), in: sample.data))
    #expect(table.columns.map(\.heading).suffix(3) == ["MCS2023", "MCS2026", ""])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["net import reliance", "–", "percent", "2022", "76", "73", "moved"]
      ])
    #expect(throws: DataError.self) {
      try Revisions(of: try sample.data.reference.mineral(named: "tungsten"), in: sample.data)
    }
  }

  @Test func everyCorrectionSaysWhy() throws {
    let table = try RevisionTables.corrections()
    #expect(table.rows.count > 10)
    #expect(table.rows.allSatisfy { !($0.cells.last?.text ?? "").isEmpty })
  }
}
