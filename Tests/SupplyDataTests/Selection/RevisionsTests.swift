import SampleData
import SupplyData
import Testing

struct RevisionsTests {
  @Test func valuesOfSeveralEditionsStandTogether() throws {
    let data = try SampleFolder.loaded()
    let revisions = try Revisions(of: try data.reference.mineral(named: "cobalt"), in: data)
    #expect(revisions.editions == ["MCS2023", "MCS2026"])
    let value = try #require(revisions.values.first)
    #expect(revisions.values.count == 1 && value.year == 2022 && value.measure == .netImportReliance)
    #expect(value.printed.map { $0?.value.token } == ["76", "73"] && value.hasMoved)
  }

  @Test func whatIsPrintedOnceIsRefused() throws {
    let data = try SampleFolder.loaded()
    let error = try #require(throws: DataError.self) {
      try Revisions(of: try data.reference.mineral(named: "tungsten"), in: data)
    }
    #expect(error.kind == .notHeld)
  }
}
