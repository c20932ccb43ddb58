@testable import Tables
import SampleData
import SupplyData
import Testing

struct TableColumnTests {
  private struct Row {
    let id: MineralID
    let share: Interval?
    let origin: Origin
  }

  private let rows = [
    Row(
      id: "cobalt", share: Interval(50, 100, lowerIsOpen: true),
      origin: Origin(
        "MCS2020", via: "Factbook", subject: "import-sources", mineral: "cobalt",
        years: YearWindow(2015, 2018))),
    Row(id: "zinc", share: nil, origin: Origin("MCS2026", subject: "price", years: YearWindow(2022, 2022))),
  ]

  @Test func cellsFollowTheirColumns() throws {
    let reference = try SampleFolder.loaded().reference
    let table = Table(
      name: "t", title: "T", of: rows,
      columns: [
        .mineral(in: reference.register) { $0.id },
        .interval("share", "Share", unit: .percent, decimals: 0) { $0.share },
        .answer("above", "Above 40") { $0.share?.isAbove(40) ?? .unknown }, .kind { $0.origin.kind },
      ], constants: [.year(2022)], origins: { [$0.origin] },
      notes: Note.omitted(
        [
          Omission("tin", .notPrinted("no edition prints it"))
        ], in: reference.register))
    #expect(
      table.text(.csv, sources: true) == """
        year,mineral,mineral_name,share_low,share_high,share_low_open,share_high_open,share_printed,above,kind,sources
        2022,cobalt,Cobalt,50,100,true,false,,yes,restated,MCS2020 import-sources cobalt 2015-18 (via Factbook)
        2022,zinc,Zinc,,,,,,unknown,printed,MCS2026 price 2022

        """)
    #expect(table.notes == [Note(.omission, "Omitted: tin, no edition prints it.")])
    #expect(table.editions == ["MCS2020", "MCS2026"])
  }

  /// The sign of a unit stands in the heading, unless the title says it.
  @Test func aColumnHasAUnit() {
    let share = TableColumn<Row>.interval("share", "Share", unit: .percent, decimals: 0) { $0.share }
    #expect(share.detail.column.heading == "Share (%)" && share.detail.column.isDetail)
    let year = TableColumn<Row>.interval("y2022", "2022", decimals: 0) { $0.share }.said(.percent)
    #expect(year.column.heading == "2022" && year.column.unit == .percent)
  }

  /// A number as printed is text for programs and flush right for people.
  @Test func whatIsPrintedKeepsItsToken() throws {
    let withheld = try #require(PrintedValue("W", as: .percent))
    let column = TableColumn<PrintedValue?>.printed("mcs2026", "MCS2026") { $0 }
    #expect(column.column.kind.isFlushRight && column.cell(withheld).text == "W")
    let table = Table(name: "t", title: "T", of: [withheld, nil], columns: [column])
    #expect(table.text(.csv).hasPrefix("mcs2026\nW\n"))
  }
}
