import SupplyData
import Tables
import Testing

@testable import Reports

struct PageColumnsTests {
  private func columns(_ columns: [Table.Column], _ rows: [[Table.Cell]], title: String = "Of us-2022")
    -> PageColumns
  {
    PageColumns(Table(name: "t", title: title, columns: columns, rows: rows.map { .init($0) }))
  }

  @Test func detailsAreNotShown() {
    let found = columns(
      [.init("a", "A"), .init("b", "B", isDetail: true), .init("c", "C")],
      [[.text("x"), .text("y"), .text("z")]])
    #expect(found.shown == [0, 2] && found.header == 0)
  }

  /// What every row repeats from the title is not shown, where there is more than one row.
  @Test func whatTheTitleSaysIsNotShown() {
    let two: [Table.Column] = [.init("list", "List"), .init("n", "N", .number)]
    #expect(columns(two, [[.text("us-2022"), .integer(1)], [.text("us-2022"), .integer(2)]]).shown == [1])
    #expect(columns(two, [[.text("us-2022"), .integer(1)]]).shown == [0, 1])
    #expect(
      columns(two, [[.text("us-2022"), .integer(1)], [.text("other"), .integer(2)]]).shown == [0, 1])
    #expect(
      columns(two, [[.text("us-2022"), .integer(1)], [.text("us-2022"), .integer(2)]], title: "T").shown == [
        0, 1,
      ])
  }

  @Test func aMineralOrACountryNamesTheRow() {
    let found = columns(
      [
        .init("place", "Place", .number), .init("mineral", "Mineral", .mineral),
        .init("country", "Country", .country),
      ],
      [[.integer(1), .mineral("cobalt", "Cobalt"), .country("COD", "Congo")]])
    #expect(found.shown == [0, 1, 2] && found.header == 1)
    let hidden = columns([.init("a", "A", isDetail: true)], [[.text("x")]])
    #expect(hidden.shown == [] && hidden.header == 0)
  }
}
