import SupplyData
import Testing

@testable import Figures

struct ChartAxisTests {
  @Test(arguments: [
    (100.0, 3, [0.0, 50, 100]), (100, 5, [0, 20, 40, 60, 80, 100]), (5800, 3, [0, 2000, 4000, 6000]),
    (0.21, 3, [0, 0.1, 0.2, 0.3]), (0.02, 4, [0, 0.005, 0.01, 0.015, 0.02]), (0, 2, [0, 0.5, 1]),
  ])
  func marksRoundValues(most: Double, intervals: Int, ticks: [Double]) {
    let axis = ChartAxis(to: most, intervals: intervals)
    #expect(zip(axis.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-12 } && axis.ticks.count == ticks.count)
    #expect(axis.upper >= most && axis.lower == 0)
  }

  @Test func labelsHaveTheDecimalsOfTheStep() {
    let axis = ChartAxis(to: 0.021, intervals: 5)
    #expect(axis.ticks.map(axis.label) == ["0.000", "0.005", "0.010", "0.015", "0.020", "0.025"])
    #expect(
      ChartAxis(to: 1.03, intervals: 3).ticks.map { ChartAxis(to: 1.03, intervals: 3).label($0) } == [
        "0.0", "0.5", "1.0", "1.5",
      ])
  }

  @Test(arguments: [
    (2013, 2022, 3, [2015.0, 2020]), (2013, 2022, 5, [2014, 2016, 2018, 2020, 2022]),
    (2021, 2022, 3, [2021, 2022]), (2017, 2022, 2, [2017, 2022]),
    (1991, 1992, 1, [1992]), (2021, 2023, 1, [2022]), (2011, 2014, 1, [2011]),
  ])
  func marksRoundYears(first: Int, last: Int, most: Int, ticks: [Double]) {
    let axis = ChartAxis(years: YearWindow(first, last), most: most)
    #expect(axis.ticks == ticks)
    #expect(axis.lower == Double(first) - 0.5 && axis.upper == Double(last) + 0.5)
  }

  @Test func placesAreLinearAndStayOnTheAxis() {
    let axis = ChartAxis(to: 100, intervals: 5)
    #expect(axis.place(25, from: 10, to: 50) == 20)
    #expect(axis.place(400, from: 10, to: 50) == 50)
    #expect(axis.place(.infinity, from: 10, to: 50) == 50)
  }
}
