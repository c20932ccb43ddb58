import SupplyData
import Tables
import Testing

@testable import Reports

struct PageBarTests {
  private func scale(
    _ cells: [Table.Cell], _ column: Table.Column = .init("value", "Value", .interval)
  ) -> Double? {
    PageBar.scale(
      of: column, in: Table(name: "x", title: "X", columns: [column], rows: cells.map { .init([$0]) }))
  }

  private func interval(_ lower: Double, _ upper: Double) -> Table.Cell {
    .interval(Interval(lower, upper), decimals: 1)
  }

  @Test func aWholeBarIsTheLargestBoundOrAHundredPercent() {
    #expect(scale([interval(1, 250), .missing]) == 250)
    #expect(scale([interval(1, 40)]) == 40 && scale([interval(1, 40), interval(30, .infinity)]) == 40)
    let percent = Table.Column("share", "Share", .interval, unit: .percent)
    #expect(scale([interval(1, 40)], percent) == 100 && scale([interval(1, 140)], percent) == 140)
  }

  /// A change may be negative; a number without bounds is no bar, nor is a column of nothing.
  @Test func someColumnsHaveNoBars() {
    #expect(scale([interval(-4, 2)]) == nil && scale([.missing]) == nil && scale([interval(0, 0)]) == nil)
    #expect(scale([.integer(3)], .init("n", "N", .number)) == nil)
    let other = Table(name: "x", title: "X", columns: [.init("a", "A")], rows: [])
    #expect(PageBar.scale(of: .init("b", "B", .interval), in: other) == nil)
  }

  /// 73 of 100 on a bar of 60.
  @Test func aValueIsSolid() {
    #expect(
      PageBar.markup(Interval(73), scale: 100).text
        == "<svg class=\"bar\" viewBox=\"0 0 60 8\" aria-hidden=\"true\">"
        + "<rect class=\"track\" x=\"0\" y=\"1\" width=\"60\" height=\"6\"></rect>"
        + "<rect class=\"solid\" x=\"0\" y=\"1\" width=\"43.8\" height=\"6\"></rect></svg>")
  }

  @Test func boundsArePaleAndOpenEndsHaveARing() {
    let open = PageBar.markup(Interval(25, 100, lowerIsOpen: true), scale: 100).text
    #expect(open.contains("<rect class=\"pale\" x=\"15\" y=\"1\" width=\"45\" height=\"6\">"))
    #expect(open.contains("<circle class=\"open\" cx=\"15\" cy=\"4\" r=\"2.5\">"))
    let both = PageBar.markup(Interval(0, .infinity, lowerIsOpen: true), scale: 100).text
    // A ring stays within the bar.
    #expect(both.contains("cx=\"3\"") && both.contains("cx=\"57\""))
    #expect(!PageBar.markup(Interval(25, 100), scale: 100).text.contains("circle"))
    // Bounds that lie close have no ring, which would hide them.
    #expect(!PageBar.markup(Interval(25, 26, lowerIsOpen: true), scale: 100).text.contains("circle"))
    #expect(PageBar.isOpenAbove(Interval(1, .infinity)) && !PageBar.isOpenAbove(Interval(1, 2)))
  }
}
