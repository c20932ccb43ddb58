import SampleData
import SupplyData
import Testing

@testable import Reports
@testable import Tables

struct PageTableTests {
  private let table = Table(
    name: "reliance", title: "Net import reliance, us-2022, 2022", answer: ["One <b>answer</b>."],
    columns: [
      .init("place", "Place", .number), .init("mineral", "Mineral", .mineral), .init("list", "List"),
      .init("net_import_reliance", "Reliance (%)", .interval), .init("count", "Count", .count),
      .init("detail", "Detail", isDetail: true),
    ],
    rows: [
      .init(
        [
          .integer(1), .mineral("cobalt", "<script>x</script>"), .text("us-2022"),
          .interval(Interval(73), decimals: 0), .count(certain: 2, possible: 4), .text("a"),
        ],
        sources: [.init("MCS2026", "net-import-reliance 2022", printed: "73")]),
      .init(
        [
          .integer(2), .mineral("lithium", "Lithium"), .text("us-2022"),
          PrintedValue(">25", as: .percent).map { Table.Cell.printed($0) } ?? .missing, .missing, .text("b"),
        ]),
    ],
    notes: [Note(.caution, "May mislead."), Note(.omission, "Omitted: zinc, unknown.")])

  @Test func rowsReadWithoutAScript() {
    let page = PageTable(table, group: PageGroup(year: 2022)).markup.text
    #expect(page.contains("<caption id=\"t2022-reliance\">Net import reliance, us-2022, 2022</caption>"))
    #expect(page.contains("<p class=\"answer\">One &lt;b&gt;answer&lt;/b&gt;.</p>"))
    #expect(page.contains("<th scope=\"row\">&lt;script&gt;x&lt;/script&gt;</th>"))
    #expect(page.contains("<th scope=\"col\" class=\"number\">Reliance (%)</th>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<p class=\"note caution\">May mislead.</p>"))
    #expect(page.contains("<summary>What is omitted, and why (1)</summary><p>Omitted: zinc, unknown.</p>"))
  }

  /// A value within bounds has a bar beside it, a count has none.
  @Test func intervalsHaveBars() {
    let page = PageTable(table, group: PageGroup(year: 2022)).markup.text
    #expect(page.contains(PageBar.markup(Interval(73), scale: 100).text))
    #expect(page.matches(of: /<svg class="bar"/).count == 2)
  }
}
