import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PerspectiveWindowsTests {
  @Test func periodsAreComparedByOneValueOfTheIndex() throws {
    let sample = try RiskSample()
    let windows = try Perspectives.windows(
      list: sample.list, from: YearWindow(2016, 2020), governance: sample.governance, sources: sample.sources,
      reference: sample.data.reference)
    let comparison = PerspectiveComparison(windows)
    // Cobalt in 2020, g of 2017: 50² (1 + 0.5).
    #expect(comparison.highFrom == 3750)
    #expect(comparison.questions.contains(.isAtHighRisk(.fixed(3750))))
    #expect(comparison.change(.isAtHighRisk(.fixed(3750))) == .unknown)
    // Cobalt alone is known to be high in 2020; lithium, known from 2022 on, may be.
    #expect(windows.map { $0.count(.isAtHighRisk(.fixed(0))).certain } == [1, 1, 2])
    #expect(comparison.change(.isAtHighRisk(.fixed(0))) == .unknown)
    #expect(PerspectiveComparison([]).change(.isAtRisingRisk(.fixed)) == .unknown)
  }
}
