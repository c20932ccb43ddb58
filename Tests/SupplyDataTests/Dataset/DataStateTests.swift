import SampleData
import SupplyData
import Testing

struct DataStateTests {
  /// One edition a series: the one released last.
  @Test func theStateNamesTheNewestOfEverySeries() throws {
    let reference = try Dataset(folder: RepositoryData.folder).reference
    let newest = reference.newestEditions
    #expect(newest.contains("MCS2026") && newest.contains("DS140") && !newest.contains("MCS2025"))
    #expect(newest.count == Set(reference.editions.values.map(\.series)).count)
  }
}
