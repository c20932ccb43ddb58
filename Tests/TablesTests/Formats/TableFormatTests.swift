@testable import Tables
import SupplyData
import Testing

struct TableFormatTests {
  private let table = Table(
    name: "sample", title: "A title",
    columns: [
      .init("name", "Name"), .init("reliance", "Reliance (%)", .interval), .init("count", "Count", .count),
      .init("value", "Value", .number),
    ],
    rows: [
      .init(
        [
          .text("钴 & \"co|balt\"_1"), .printed(PrintedValue(">50", as: .percent) ?? .placeholder),
          .count(certain: 3, possible: 5), .number(1.25, decimals: 1),
        ], sources: [.init("MCS2026", "net-import-reliance cobalt 2022", printed: ">50")]),
      .init([.text("tin"), .printed(PrintedValue("W", as: .percent) ?? .placeholder), .missing, .missing]),
    ], notes: ["A note."])

  @Test func terminalColumnsAreAligned() {
    let text = table.text(.table)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "A title")
    #expect(lines[2] == "Name              Reliance (%)  Count  Value")
    // The Chinese sign takes two columns.
    #expect(lines[4] == "钴 & \"co|balt\"_1           >50    3–5    1.3")
    #expect(lines[5] == "tin                          W      –      –")
    #expect(text.hasSuffix("\nA note.\n"))
    #expect(!text.contains("\u{1B}"))
    #expect(table.text(.table, emphasis: true).contains("\u{1B}[1mA title\u{1B}[0m"))
    #expect(table.text(.table, sources: true).contains("MCS2026 net-import-reliance cobalt 2022 = >50"))
  }

  @Test func csvGivesBoundsTheirOwnColumns() {
    #expect(
      table.text(.csv, sources: true) == """
        name,reliance_low,reliance_high,reliance_low_open,reliance_high_open,reliance_printed,count_at_least,count_at_most,value,sources
        "钴 & ""co|balt""_1",50,100,true,false,>50,3,5,1.25,MCS2026 net-import-reliance cobalt 2022 = >50
        tin,,,,,W,,,,

        """)
  }

  @Test func jsonCarriesIntervalsAndSources() {
    let text = table.text(.json)
    #expect(text.contains("\"name\": \"钴 & \\\"co|balt\\\"_1\""))
    #expect(text.contains("\"low_open\": true"))
    #expect(text.contains("\"edition\": \"MCS2026\""))
    #expect(text.contains("\"count\": null"))
  }

  @Test func markdownAndLatexEscape() {
    // After a quote an underscore can begin emphasis; within a word it cannot.
    #expect(table.text(.markdown).contains("| 钴 & \"co\\|balt\"\\_1 | >50 | 3–5 | 1.3 |"))
    let latex = table.text(.latex)
    #expect(latex.contains("钴 \\& \"co|balt\"\\_1 & \\ensuremath{>}50 & 3--5 & 1.3 \\\\"))
    #expect(latex.contains("\\begin{tabular}{lrrr}"))
  }

  @Test func editionsAreListedOnce() {
    #expect(table.editions == ["MCS2026"])
  }

  /// What is not known is a dash for people only.
  @Test func textThatIsNotKnownIsNoText() {
    let table = Table(
      name: "one", title: "One", columns: [.init("series", "Series"), .init("form", "Form")],
      rows: [.init([.known(nil), .known("")]), .init([.known("MCS2024"), .known("–")])])
    #expect(table.text(.csv) == "series,form\n,\nMCS2024,–\n")
    #expect(table.text(.json).contains("\"series\": null"))
    #expect(table.text(.table).contains("\n–        –\n"))
  }
}

extension PrintedValue {
  fileprivate static var placeholder: PrintedValue {
    guard let value = PrintedValue("0", as: .percent) else { preconditionFailure("0 is a figure") }
    return value
  }
}
