import Testing

@testable import Tables

struct TableViewTests {
  private let table = KindsSample(notes: [
    "A first definition.", Note(.omission, "An omission."), Note(.caution, "A caution."),
    Note(.source, "A source."), "A second one.",
  ]).table

  private func remainder(_ view: TableView) -> [String] {
    view.remainder(of: table, grid: TextGrid(table, view: view))
  }

  @Test func namedColumnsStandInTheirOrder() {
    let part = TableView(columns: ["years", "year", "nonsense", "mineral"]).part(of: table)
    #expect(part.columns.map(\.name) == ["years", "year", "mineral"])
    #expect(part.rows[0].cells.map(\.text) == ["4", "2022", "Cobalt"])
    #expect(part.constants.isEmpty && part.rows[0].sources == table.rows[0].sources)
    #expect(part.name == table.name && part.notes == table.notes && part.answer == table.answer)
    #expect(TableView().part(of: table).columns.count == table.columns.count)
  }

  @Test func rowsAreTheFirst() {
    #expect(TableView(top: 2).rows(of: table).map { $0.cells[0].text } == ["Cobalt", "Zinc"])
    #expect(TableView(top: 9).rows(of: table).count == 3 && TableView().rows(of: table).count == 3)
  }

  /// Of notes that do not fit, sources go first, then omissions, then definitions; what stays keeps its order.
  @Test func cautionsAreKeptBeforeOtherNotes() {
    func notes(_ most: Int?) -> [String] { TableView(mostNotes: most).notes(of: table).map(\.text) }
    #expect(notes(1) == ["A caution."])
    #expect(notes(2) == ["A first definition.", "A caution."])
    #expect(notes(3) == ["A first definition.", "A caution.", "A second one."])
    #expect(notes(4) == ["A first definition.", "An omission.", "A caution.", "A second one."])
    #expect(notes(5) == table.notes.map(\.text) && notes(nil) == notes(5) && notes(0) == [])
  }

  @Test func whatIsNotShownIsCounted() {
    #expect(remainder(TableView()) == [])
    #expect(
      remainder(TableView(top: 2, mostNotes: 4, showsDetails: false, allHint: "--all", notesHint: "--notes"))
        == ["1 more row, 1 more column: --all", "1 more note: --notes"])
    #expect(remainder(TableView(top: 1, mostNotes: 3)) == ["2 more rows", "2 more notes"])
    // The column of sources is none of the table.
    #expect(remainder(TableView(showsSources: true)) == [])
  }
}
