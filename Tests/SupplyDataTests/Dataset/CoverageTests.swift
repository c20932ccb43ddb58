import SampleData
import SupplyData
import Testing

struct CoverageTests {
  @Test func yearsAreRuns() throws {
    let coverage = try Coverage(SampleFolder.loaded())
    #expect(coverage.runs(of: .reliance, "cobalt") == "2021-22")
    #expect(coverage.runs(of: .imports, "cobalt") == "2018-24")
    #expect(coverage.runs(of: .imports, "lithium") == "2021-24")
    #expect(coverage.runs(of: .trade, "lithium") == "")
    #expect(coverage.span == 2018...2024)
    #expect(coverage.minerals.contains("zinc"))
  }
}
