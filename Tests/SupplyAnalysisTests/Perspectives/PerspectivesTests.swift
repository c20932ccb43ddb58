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
    options.highRisk = .fixed(3000)
    return try Perspectives(
      list: sample.list, period: YearWindow(first, last), options: options, governance: sample.governance,
      sources: sample.sources, reference: sample.data.reference)
  }

  @Test func everyPerspectiveHasItsCountOrAReason() throws {
    let one = try perspectives(2018, 2022)
    #expect(one.count(.isDependent(above: 50, derived: false)).description == "at least 1, at most 3")
    #expect(one.known(.isDependent(above: 50, derived: false)) == 2)
    #expect(one.market.reason?.contains("covers 5 years of 2018-22") == true)
    #expect(one.count(.isVolatileAtTheEnd(atLeast: 0.2, .cv)).description == "at least 0, at most 3")
    #expect(one.count(.isAtHighRisk(.fixed(3000))).description == "at least 1, at most 2")
    #expect(one.count(.isAtRisingRisk(.eachYear)).description == "at least 0, at most 2")
    #expect(one.count(.isAtRisingRisk(.fixed)).description == "at least 1, at most 3")
    // Cobalt is high; lithium is not high, and its trend is not known; tungsten is neither.
    func highOrRising(_ value: Double) -> PerspectiveQuestion {
      .isAtHighOrRisingRisk(.fixed(value), .eachYear)
    }
    #expect(one.count(highOrRising(3000)).description == "at least 1, at most 3")
    #expect(one.count(highOrRising(9000)).description == "at least 0, at most 2")
    #expect(
      one.known(.isAtHighRisk(.fixed(3000))) == 2 && one.known(.isAtRisingRisk(.fixed)) == 1
        && one.known(highOrRising(3000)) == 1)
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

  @Test func theHeadlineAsksOfBothMeasuresAndBothWeights() throws {
    let readings = try perspectives(2018, 2022).readings
    #expect(readings.count == 1 + 4 + 1 + 4)
    #expect(readings.map(\.question.claim?.share) == [90, 70, 70, 70, 70, 32, nil, 32, nil, 32])
    #expect(readings.allSatisfy { $0.count.total == 3 })
    // Of the three, cobalt is 73 and lithium above 25: nine of ten may rely on imports up to 72 %.
    #expect(readings[0].thresholds?.possible == 0...72)
  }

  /// A mineral's risk in the last year is the last value of its trend.
  @Test func aRiskIsOneNumberOnAPage() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let one = try Perspectives(
      list: MineralList(named: "us-2022", in: data), period: YearWindow(2013, 2022),
      governance: Governance(data), sources: NetworkSources(data), reference: data.reference)
    let trend = try #require(one.trend.value)
    let risks = try #require(one.risk.value).entries
    for entry in trend.entries {
      guard let last = entry.points.last, last.year == 2022 else { continue }
      #expect(last.index == risks.first { $0.mineral == entry.mineral }?.risk.value, "\(entry.mineral)")
    }
    #expect(trend.entries.count { $0.points.last?.year == 2022 } > 25)
  }

  @Test func thePapersSharesAreKept() {
    #expect(PaperClaim.allCases.map(\.share) == [90, 70, 32])
  }
}
