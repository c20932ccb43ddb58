import SampleData
import SupplyData
import Testing

/// Where others restate a value of an edition that the publisher's own file holds too, both are the same, but for what
/// is named here.
struct RestatedValuesTests {
  private struct Row {
    let key: String
    let value: PrintedValue
    let isRestated: Bool
  }

  /// The pairs of a printed and a restated value with the same key.
  private func pairs(_ rows: [Row]) -> [(key: String, printed: PrintedValue, restated: PrintedValue)] {
    let printed = Dictionary(rows.filter { !$0.isRestated }.map { ($0.key, $0.value) }) { first, _ in first }
    return rows.filter(\.isRestated).compactMap { row in
      printed[row.key].map { (row.key, $0, row.value) }
    }
  }

  /// Figure 2 of an edition goes to print before the last corrections of the chapters: four of its reliances differ, by
  /// 3 points at most, and the chapter's is taken.
  @Test func statistics() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let rows = try SalientRow.all(in: RepositoryData.folder, known: data.reference.known).map {
      Row(
        key: "\($0.mineral) \($0.form) \($0.measure.rawValue) \($0.year) \($0.edition)", value: $0.value,
        isRestated: !$0.via.isEmpty)
    }
    let found = pairs(rows)
    #expect(found.count > 200)
    let differing = found.filter { $0.printed != $0.restated }
    #expect(
      differing.map(\.key).sorted() == [
        "chromium  net-import-reliance 2022 MCS2023", "peat  net-import-reliance 2022 MCS2023",
        "potash  net-import-reliance 2024 MCS2025", "stone-dimension  net-import-reliance 2023 MCS2024",
      ])
    for pair in differing {
      let (own, other) = (try #require(pair.printed.interval), try #require(pair.restated.interval))
      #expect(abs(own.midpoint - other.midpoint) <= 3, "\(pair.key)")
    }
    let chromium = try SalientStatistics(data, vintage: .edition("MCS2023"))
      .value(.netImportReliance, of: "chromium", in: 2022)
    #expect(chromium.value?.value.token == "83")
  }

  @Test func importSources() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let rows = try ImportSourceRow.all(in: RepositoryData.folder, known: data.reference.known).map {
      Row(
        key: "\($0.mineral) \($0.form) \($0.window) \($0.country) \($0.edition)", value: $0.share,
        isRestated: !$0.via.isEmpty)
    }
    let found = pairs(rows)
    #expect(found.count > 40)
    #expect(found.allSatisfy { $0.printed == $0.restated })
  }
}
