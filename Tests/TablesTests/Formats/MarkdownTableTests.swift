import Tables
import Testing

struct MarkdownTableTests {
  private let table = KindsSample().table

  @Test func titleAnswerAndNotesStandAroundTheTable() {
    var view = TableView(
      width: 30, top: 1, mostNotes: 0, showsDetails: false, allHint: "--all", notesHint: "--notes")
    #expect(
      table.text(.markdown, view: view) == """
        The answer.

        **Every kind**

        | Mineral | Country | Share (%) | Count | Value (million USD) | Years | Names |
        | --- | --- | ---: | ---: | ---: | ---: | --- |
        | Cobalt | Norway | 50.0–100.0 | 3–5 | 1.3 | 4 | one, two |

        2 more rows, 1 more column: --all 1 more note: --notes

        """)
    // What is not known is a dash, what is withheld stands as printed.
    view.top = nil
    #expect(table.text(.markdown, view: view).contains("| – | – | W | – | – | – | – |\n"))
  }

  @Test func namesAreNoMarkup() {
    let table = Table(
      name: "t", title: "A *title*", answer: ["First <b>.", "Second."],
      columns: [.init("a", "A|B"), .init("n", "N", .number)],
      rows: [.init([.text("co|balt_"), .integer(1)])])
    #expect(
      table.text(.markdown) == """
        First \\<b>. Second.

        **A \\*title\\***

        | A\\|B | N |
        | --- | ---: |
        | co\\|balt\\_ | 1 |

        """)
  }

  @Test func sourcesAreAColumn() {
    let text = table.text(.markdown, sources: true)
    #expect(text.contains("| Remark | Sources |\n"))
    #expect(text.contains(" | MCS2026 price 2022 = 1.25; MCS2020 share 2018 (via Factbook) |\n"))
  }
}
