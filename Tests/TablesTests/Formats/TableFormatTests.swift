import Testing

@testable import Tables

struct TableFormatTests {
  private let table = KindsSample().table

  @Test func programsReadTwoOfThem() {
    #expect(TableFormat.allCases.filter(\.isForPrograms) == [.csv, .json])
  }

  /// Of a view the named columns alone go to every format.
  @Test func everyFormatIsWrittenByItsOwn() {
    let view = TableView(top: 1, columns: ["country", "value"])
    let part = view.part(of: table)
    #expect(table.text(.table, view: view) == part.terminalText(view))
    #expect(table.text(.csv, view: view) == part.csvText(view))
    #expect(table.text(.json, view: view) == part.json(view).text)
    #expect(table.text(.markdown, view: view) == part.markdownText(view))
    #expect(table.text(.latex, view: view) == part.latexText(view))
  }

  @Test func theWholeTableIsWrittenWithoutAView() {
    #expect(table.text(.csv) == table.csvText(TableView()))
    #expect(table.text(.csv, sources: true) == table.csvText(TableView(showsSources: true)))
    #expect(table.text(.table).contains("Remark") && !table.text(.table).contains("\u{1B}"))
    #expect(table.text(.table, emphasis: true).contains("\u{1B}[1mEvery kind\u{1B}[0m"))
  }
}
