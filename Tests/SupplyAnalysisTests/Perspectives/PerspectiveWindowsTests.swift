import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PerspectiveWindowsTests {
  @Test func periodsAreComparedByOneValueOfTheIndex() throws {
    let sample = try RiskSample()
    func windows(_ threshold: RiskThreshold) throws -> [Perspectives] {
      var options = Perspectives.Options()
      options.highRisk = threshold
      return try Perspectives.windows(
        list: sample.list, from: YearWindow(2016, 2020), options: options, governance: sample.governance,
        sources: sample.sources, reference: sample.data.reference)
    }
    // A percentile of the one series known in 2020 is no threshold.
    #expect(PerspectiveComparison(try windows(.standard)).highFrom == nil)
    // Cobalt in 2020, g of 2017: 50² (1 + 0.5).
    let windows = try windows(.fixed(3750))
    let comparison = PerspectiveComparison(windows)
    #expect(comparison.highFrom == 3750)
    #expect(comparison.questions.contains(.isAtHighRisk(.fixed(3750))))
    #expect(comparison.change(.isAtHighRisk(.fixed(3750))) == .unknown)
    // Cobalt alone is known to be high in 2020; lithium, known from 2022 on, may be.
    #expect(windows.map { $0.count(.isAtHighRisk(.fixed(0))).certain } == [1, 1, 2])
    #expect(comparison.change(.isAtHighRisk(.fixed(0))) == .unknown)
    #expect(PerspectiveComparison([]).change(.isAtRisingRisk(.fixed)) == .unknown)
  }
}
