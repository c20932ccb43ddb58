import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PerspectivesTests {
  private let sample: RiskSample
  init() throws { sample = try RiskSample() }

  private func perspectives(_ first: Int, _ last: Int) throws -> Perspectives {
    var options = Perspectives.Options()
    options.cut = .fixed(3000)
    return try Perspectives(
      list: sample.list, period: YearWindow(first, last), options: options, governance: sample.governance,
      sources: sample.sources, reference: sample.data.reference)
  }

  @Test func everyPerspectiveHasItsCountOrAReason() throws {
    let one = try perspectives(2018, 2022)
    #expect(one.dependent(above: 50).description == "at least 1, at most 3")
    #expect(one.knownDependence == 2)
    #expect(one.market.reason?.contains("covers 5 years of 2018-22") == true)
    #expect(one.violentAtTheEnd(0.2).description == "at least 0, at most 3")
    #expect(one.high(.fixed(3000)).description == "at least 1, at most 2")
    #expect(one.rising().description == "at least 0, at most 2")
    // Cobalt is high; lithium is not high, and its trend is not known; tungsten is neither.
    #expect(one.highOrRising(.fixed(3000)).description == "at least 1, at most 3")
    #expect(one.highOrRising(.fixed(9000)).description == "at least 0, at most 2")
    #expect(one.knownRisk == 2 && one.knownTrend == 1 && one.knownRiskAndTrend == 1)
    #expect(one.suppliers.value?.leading.ranking.first?.country == "CHL")
  }

  @Test func aPeriodOfWhichNothingIsHeldIsAnError() {
    #expect(throws: DataError.self) { try perspectives(1990, 1999) }
  }

  @Test func laterPeriodsAreTakenAsFarAsReliancesArePrinted() throws {
    let windows = try Perspectives.windows(
      list: sample.list, from: YearWindow(2016, 2020), governance: sample.governance, sources: sample.sources,
      reference: sample.data.reference)
    #expect(
      windows.map(\.period) == [YearWindow(2016, 2020), YearWindow(2017, 2021), YearWindow(2018, 2022)])
  }

  @Test func thePapersSharesAreKept() {
    #expect(PaperClaim.allCases.map(\.share) == [90, 70, 32])
  }
}
