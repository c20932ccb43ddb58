import SupplyData
import Testing

@testable import Figures

struct ChartSeriesTests {
  private func runs(_ values: [(year: Int, run: String)]) -> [[Int]] {
    ChartSeries(
      id: "a", meaning: "", style: .init(color: Color(0)),
      values: values.map { .init(year: $0.year, value: Interval(1), run: $0.run) }
    ).runs.map { $0.map(\.year) }
  }

  @Test func aMissingYearEndsARun() {
    #expect(runs([(2011, ""), (2012, ""), (2014, ""), (2015, "")]) == [[2011, 2012], [2014, 2015]])
  }

  @Test func valuesOfTwoKindsAreNeverJoined() {
    #expect(runs([(2011, "printed"), (2012, "derived"), (2013, "printed")]) == [[2011], [2012], [2013]])
  }

  @Test func noValueIsNoRun() { #expect(runs([]).isEmpty) }
}
