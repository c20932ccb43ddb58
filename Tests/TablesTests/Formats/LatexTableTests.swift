import Tables
import Testing

struct LatexTableTests {
  private func table(rows: Int, words: String) -> Table {
    Table(
      name: "t", title: "A title",
      columns: [.init("a", "First"), .init("b", "Second"), .init("n", "N", .number)],
      rows: (1...rows).map { .init([.text(words), .text(words), .integer($0)]) }, notes: ["A note."])
  }

  /// 30 rows of three lines each are longer than a page, 30 of one line are not.
  @Test func whatIsLongerThanAPageRunsOn() {
    let words =
      "some words that are wrapped to more than two lines since the page is too narrow for them at once"
    #expect(table(rows: 30, words: words).text(.latex).contains("\\begin{longtable}"))
    #expect(table(rows: 30, words: "short").text(.latex).contains("\\begin{tabular}{llr}"))
    #expect(table(rows: 60, words: "short").text(.latex).contains("\\begin{longtable}{llr}"))
  }

  @Test func namesAreNoCommands() {
    let latex = table(rows: 1, words: "钴 & \"co|balt\"_1 >50, 3–5 %").text(.latex)
    #expect(latex.contains("钴 \\& \"co|balt\"\\_1 \\ensuremath{>}50, 3--5 \\% & "))
  }

  @Test func longWordsBreakAtTheirMarks() {
    let address = "https://www.example.org/a-long_address/of.a.page/that/does/not/fit/into/half/of/the/page"
    let latex = table(rows: 1, words: address).text(.latex)
    #expect(latex.contains("https:\\allowbreak{}/\\allowbreak{}/\\allowbreak{}www.\\allowbreak{}example."))
    #expect(latex.contains("long\\_\\allowbreak{}address"))
    #expect(!table(rows: 1, words: "a/b").text(.latex).contains("allowbreak"))
  }
}
