import Diagrams
import SupplyData
import Testing

@testable import Figures

struct ChangeRowsTests {
  private func rows(_ changes: [Interval]) -> ChangeRows {
    ChangeRows(
      name: "difference", title: "",
      rows: changes.enumerated().map {
        .init(id: "\($0)", name: "Row \($0)", change: $1, isFaded: false, meaning: "")
      }, heading: "Supplier", unit: "percentage points", notes: ["How it is read."], caption: "", sources: [],
      omitted: 0)
  }

  @Test func gainsLieRightAndLossesLeftAsLongAsTheyAre() throws {
    let figure = try rows([Interval(20), Interval(-10)]).figure(.with { $0.width = 85 })
    let (gain, loss) = (try #require(figure.box("bar:0")), try #require(figure.box("bar:1")))
    let zero = gain.center.x - gain.width / 2
    #expect(abs(loss.center.x + loss.width / 2 - zero) < 1e-9 && abs(gain.width - 2 * loss.width) < 1e-9)
    #expect(gain.center.y > loss.center.y && gain.fill != loss.fill)
    #expect(!figure.lines.contains { $0.from.hasPrefix("whisker:") })
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func aBarEndsAtWhatIsCertainAndAWhiskerAtTheOtherBound() throws {
    let figure = try rows([Interval(4, 20), Interval(-20, -4), Interval(0, 8)]).figure(
      .with { $0.width = 85 })
    let (gain, loss) = (try #require(figure.box("bar:0")), try #require(figure.box("bar:1")))
    #expect(abs(gain.width - loss.width) < 1e-9)
    func reach(_ id: String) -> Double {
      let xs = figure.lines.first { $0.from == "whisker:\(id):from" }?.points.map(\.x) ?? []
      return (xs.max() ?? 0) - (xs.min() ?? 0)
    }
    // From 4 to 20 is four times as long as from 0 to 4.
    #expect(abs(reach("0") - 4 * gain.width) < 1e-9 && abs(reach("1") - 4 * loss.width) < 1e-9)
    // Of a change that may be none, nothing is certain.
    #expect(figure.box("bar:2") == nil && abs(reach("2") - 2 * gain.width) < 1e-9)
  }

  @Test func theAxisIsSymmetricAndHasSigns() throws {
    let ticks = try rows([Interval(20)]).figure(.with { $0.width = 85 }).texts("tick:")
    #expect(ticks == ["0", "−10", "+10", "−20", "+20"])
  }

  /// As many rows as are said to fit do fit.
  @Test(arguments: [(60.0, false), (170, false), (170, true)])
  func thePageHoldsAsManyRowsAsItSays(height: Double, showsNotes: Bool) throws {
    let options = FigureOptions.with { ($0.maximumHeight, $0.showsNotes) = (height, showsNotes) }
    let count = try ChangeRows.room(options)
    let figure = try rows((0..<count).map { Interval(Double(count - $0)) }).figure(options)
    #expect(count > 5 && figure.height <= height * Page.pointsPerMillimetre)
    #expect(try FigureCheck.faults(of: figure) == [])
  }
}
