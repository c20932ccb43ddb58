import SupplyAnalysis
import SupplyData
import Testing

@testable import Tables

struct PerspectiveSourcesTests {
  @Test func everyQuestionHasTheEditionsOfItsPerspective() throws {
    let sample = try PerspectiveSample()
    let windows = try Perspectives.windows(
      list: sample.list, from: YearWindow(2017, 2021), governance: sample.governance, sources: sample.sources,
      reference: sample.reference)
    let sources = PerspectiveSources(try #require(windows.first))
    func texts(_ question: PerspectiveQuestion) -> [String] { sources[question].map(\.text) }
    // The reliance of 2021 is of the earlier edition.
    #expect(texts(.isDependent(above: 50, derived: false)) == ["MCS2023 net-import-reliance"])
    #expect(texts(.isVolatileAtTheEnd(atLeast: 0.2, .cv)) == ["MCS2026 price"])
    #expect(texts(.isVolatileAtAnyTime(atLeast: 0.2, .cv)) == ["MCS2026 price"])
    let risk = ["MCS2026 production", "WGI2024 governance all"]
    #expect(texts(.isAtHighRisk(.standard)) == risk && texts(.isAtRisingRisk(.fixed)) == risk)
    #expect(texts(.isAtHighOrRisingRisk(.standard, .eachYear)) == risk)
  }
}
