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

  @Test func detailsAndWhatTheTitleSaysAreNotShown() {
    let columns = PageColumns(table)
    #expect(columns.shown == [0, 1, 3, 4])
    #expect(columns.header == 1)
  }

  /// 73 of 100 on a bar of 60; above 25 up to 100, open below.
  @Test func barsShowBoundsAndOpenEnds() {
    let page = PageTable(table, group: PageGroup(year: 2022)).markup.text
    #expect(page.contains("<rect class=\"solid\" x=\"0\" y=\"1\" width=\"43.8\" height=\"6\">"))
    #expect(page.contains("<rect class=\"pale\" x=\"15\" y=\"1\" width=\"45\" height=\"6\">"))
    #expect(page.split(separator: "class=\"open\"").count == 2)
  }

  @Test func columnsWithNegativeValuesHaveNoBars() {
    let column = Table.Column("change", "Change (pp)", .interval)
    let change = Table(
      name: "x", title: "X", columns: [column], rows: [.init([.interval(Interval(-4, 2), decimals: 1)])])
    #expect(PageBar.scale(of: column, in: change) == nil)
    let value = Table(
      name: "x", title: "X", columns: [column],
      rows: [.init([.interval(Interval(1, 250), decimals: 1)]), .init([.missing])])
    #expect(PageBar.scale(of: column, in: value) == 250)
  }

  @Test func dataHoldEveryColumnAndEachSourceOnce() throws {
    var data = PageData()
    data.add([table], as: PageGroup(year: 2022))
    data.add([table], as: PageGroup(list: 1, year: 2021))
    let editions = try SampleFolder.loaded().reference.editions
    let text = data.json(program: "Oreflow", editions: editions).compactText
    #expect(text.contains("\"tables\":{\"reliance\":{\"2022\":{"))
    #expect(text.matches(of: /"(2022|1-2021)":\{"title":/).count == 2)
    #expect(text.contains("\"sources\":[[\"MCS2026\",\"net-import-reliance 2022\",\"73\",\"\"]]"))
    #expect(text.contains("[1,[\"m\",\"cobalt\",\"<script>x</script>\"],\"us-2022\",[\"i\",73,73,0,\"73\"],"))
    #expect(text.contains("[\"p\",25,100,1,\">25\"],null,\"b\",[]]"))
    #expect(text.contains("\"shown\":[0,1,3,4],\"header\":1"))
    #expect(text.contains("[\"count\",\"Count\",\"count\",\"\",0]"))
  }
}
