import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DependenceYearsTests {
  private let sample: YearsSample
  private let years: DependenceYears
  init() throws {
    sample = try YearsSample()
    years = try DependenceYears(
      list: sample.list, period: YearWindow(2013, 2022), sources: sample.sources)
  }

  @Test func derivedValuesAreToldFromPrinted() {
    let cobalt = years.entries[0]
    #expect(cobalt.values.map { $0.status == .derived } == [true] + Array(repeating: false, count: 9))
    #expect(cobalt.values[2].interval == Interval(72))
    #expect(cobalt.values[1].interval == nil)
    #expect(years.entries[1].values.allSatisfy { $0.status != .derived })
  }

  @Test func changesAreBetweenPrintedYears() throws {
    let cobalt = try #require(years.entries[0].change)
    #expect(cobalt.years == YearWindow(2015, 2022))
    #expect(cobalt.points == Interval(3, 28))
    #expect(years.entries[1].change == nil)
    #expect(years.entries[2].change == nil)
    #expect(years.entries[3].change?.points == Interval(17))
  }

  @Test func whatIsNotPrintedCannotBeTold() {
    #expect(years.count(above: 50, in: 2022).description == "at least 2, at most 4")
    #expect(years.count(above: 100, in: 2022).description == "at least 0, at most 3")
    #expect(years.known(in: 2022) == 2)
    #expect(years.count(above: 50, in: 2013).description == "at least 0, at most 4")
    #expect(years.count(above: 50, in: 2013, derived: true).description == "at least 1, at most 4")
    #expect(years.known(in: 2013) == 0 && years.known(in: 2013, derived: true) == 1)
  }

  @Test func aPeriodWithoutAnyRelianceIsAnError() {
    #expect(throws: DataError.self) {
      try DependenceYears(
        list: sample.list, period: YearWindow(1990, 1995), sources: sample.sources)
    }
  }

  /// A change over a break would be one of method.
  @Test func aChangeDoesNotCrossABreak() throws {
    func cobalt(_ year: Int) throws -> DependenceYears.Entry {
      let sample = try YearsSample(breaks: "cobalt,net-import-reliance,\(year),Scrap is counted.\n")
      let years = try DependenceYears(
        list: sample.list, period: YearWindow(2013, 2022), sources: sample.sources)
      return years.entries[0]
    }
    #expect(try cobalt(2016).breaks.map(\.year) == [2016] && cobalt(2016).change == nil)
    #expect(try cobalt(2022).change == nil)
    // All printed years come after it.
    #expect(try cobalt(2015).breaks.map(\.year) == [2015] && cobalt(2015).change?.points == Interval(3, 28))
    // Before and after the period nothing breaks.
    #expect(try cobalt(2013).breaks.isEmpty)
    #expect(try cobalt(2023).breaks.isEmpty)
  }
}
