import SupplyAnalysis
import SupplyData
import Testing

struct DependenceYearsTests {
  private let sample: YearsSample
  private let years: DependenceYears
  init() throws {
    sample = try YearsSample()
    years = try DependenceYears(
      list: sample.list, period: YearWindow(2013, 2022), sources: sample.sources,
      reference: sample.data.reference)
  }

  @Test func derivedValuesAreToldFromPrinted() {
    let cobalt = years.entries[0]
    #expect(cobalt.values.map(\.isDerived) == [true] + Array(repeating: false, count: 9))
    #expect(cobalt.values[2].interval == Interval(72))
    #expect(cobalt.values[1].interval == nil)
    #expect(years.entries[1].values.allSatisfy { !$0.isDerived })
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
    #expect(years.count(above: 50, in: 2022).description == "2 for certain, up to 4")
    #expect(years.count(above: 100, in: 2022).description == "0 for certain, up to 3")
    #expect(years.known(in: 2022) == 2)
    #expect(years.count(above: 50, in: 2013).description == "0 for certain, up to 4")
    #expect(years.count(above: 50, in: 2013, derived: true).description == "1 for certain, up to 4")
    #expect(years.known(in: 2013) == 0 && years.known(in: 2013, derived: true) == 1)
  }

  @Test func aPeriodWithoutAnyRelianceIsAnError() {
    #expect(throws: DataError.self) {
      try DependenceYears(
        list: sample.list, period: YearWindow(1990, 1995), sources: sample.sources,
        reference: sample.data.reference)
    }
  }
}
