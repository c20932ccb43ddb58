@testable import Tables
import SupplyData
import Testing

/// How a table fits a page.
struct TextGridTests {
  private let table = Table(
    name: "sample", title: "A title", answer: ["The answer."],
    columns: [
      .init("mineral", "Mineral", .mineral), .init("reason", "Why it is not known"),
      .init("n", "A count of it", .number),
      .init("detail", "Detail", isDetail: true), .init("last", "A last column of words", .list),
    ],
    rows: (1...20).map { row in
      .init([
        .mineral("cobalt", "Cobalt"), .text("no edition prints net import reliance of it for \(row)"),
        .integer(row), .text("d"), .list(["one", "two"]),
      ])
    },
    constants: [.year(2022), .list("us-2022")],
    notes: [
      "A first definition.", Note(.omission, "An omission."), Note(.caution, "A caution."), "A second one.",
    ])

  private func lines(_ view: TableView) -> [String] {
    table.text(.table, view: view).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [44, 60, 80, 100])
  func noLineIsWiderThanThePage(width: Int) {
    let shown = lines(TableView(width: width, top: 15, mostNotes: 2, showsDetails: false, allHint: "--all"))
    #expect(shown.allSatisfy { $0.count <= width }, "\(shown.filter { $0.count > width })")
    #expect(shown.first == "The answer.")
    #expect(shown.contains { $0.hasPrefix("5 more rows, ") && $0.hasSuffix("--all") })
    // Words stay whole and rows stay together: the count of the first row stands on its first line.
    #expect(shown.contains { $0.hasPrefix("Cobalt   no") })
  }

  @Test func namedColumnsAndRowsAloneGoToEveryFormat() {
    let view = TableView(top: 2, columns: ["n", "year", "mineral"])
    #expect(
      table.text(.csv, view: view) == """
        n,year,mineral,mineral_name
        1,2022,cobalt,Cobalt
        2,2022,cobalt,Cobalt

        """)
    let json = table.text(.json, view: view)
    #expect(json.contains("\"year\": 2022") && !json.contains("detail") && !json.contains("\"n\": 3"))
    #expect(table.text(.markdown, view: view).contains("| 2 | 2022 | Cobalt |"))
    #expect(lines(view).contains { $0.split(separator: " ") == ["2", "2022", "Cobalt"] })
  }

  @Test func allIsShownWhereNothingLimits() {
    let shown = lines(TableView())
    #expect(shown.contains { $0.contains("A last column of words") && $0.contains("Detail") })
    #expect(shown.filter { $0.hasPrefix("Cobalt") }.count == 20)
    #expect(!shown.contains { $0.contains("more") })
  }

  @Test func columnsAreChosenByName() {
    let shown = lines(TableView(top: 1, columns: ["n", "mineral"]))
    #expect(shown.contains("A count of it  Mineral"))
  }

  @Test func idsConstantsAndListsAreTidy() {
    let csv = table.text(.csv).split(separator: "\n")
    #expect(csv[0] == "year,list,mineral,mineral_name,reason,n,detail,last")
    #expect(
      csv[1] == "2022,us-2022,cobalt,Cobalt,no edition prints net import reliance of it for 1,1,d,one; two")
    let json = table.text(.json)
    #expect(json.contains("\"id\": \"cobalt\"") && json.contains("\"kind\": \"caution\""))
    #expect(json.contains("\"type\": \"list\"") && json.contains("\"year\": 2022"))
  }

  @Test func aLongTableBreaksOverPagesInLatex() {
    let long = Table(
      name: "long", title: "Long", columns: [.init("a", "A"), .init("b", "B", .number)],
      rows: (1...60).map { .init([.text("word"), .integer($0)]) })
    #expect(long.text(.latex).contains("\\begin{longtable}{lr}"))
    #expect(table.text(.latex).contains("\\begin{tabular}"))
  }

  /// Chinese is broken between its characters, but not before a mark that ends, nor behind one that opens.
  @Test func chineseIsWrappedBetweenCharacters() {
    #expect("中国、日本和韩国".wrapped(to: 6) == ["中国、", "日本和", "韩国"])
    #expect("占消费量（百分比）".wrapped(to: 8) == ["占消费量", "（百分", "比）"])
    #expect("占 50 % 以上的国家".wrapped(to: 10) == ["占 50 % 以", "上的国家"])
    #expect("the share of China".wrapped(to: 9) == ["the share", "of China"])
  }
}
