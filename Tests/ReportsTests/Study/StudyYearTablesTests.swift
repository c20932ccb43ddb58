import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

@testable import Reports

struct StudyYearTablesTests {
  @Test func aYearHasItsTables() throws {
    let sample = try StudySample()
    #expect(
      StudyYearTables.all(try YearProfile(sample.network, sources: sample.sources), register: sample.register)
        .map(\.name) == ["dependence-headline", "dependence", "exposure", "chokepoints", "stages"])
  }

  /// Without suppliers no exposure is known.
  @Test func whatIsNotKnownHasNoTable() throws {
    let sample = try StudySample(StudySample.noSuppliers)
    #expect(
      StudyYearTables.all(try YearProfile(sample.network, sources: sample.sources), register: sample.register)
        .map(\.name) == ["dependence-headline", "dependence", "chokepoints", "stages"])
  }
}
