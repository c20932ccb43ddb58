import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct TableMergeTests {
  private static let header = "mineral,form,measure,year,value,unit,price_source,estimated,edition,via\n"
  private let folder: SampleFolder
  init() throws {
    folder = try SampleFolder([
      "usgs/salient.csv": Self.header
        + """
        tin,,imports,2021,5,t,,0,MCS2025,
        tin,,imports,2021,6,t,,0,MCS2026,
        tin,,imports,2022,7,t,,0,MCS2026,
        tin,,imports,2022,9,t,,0,MCS2026,a book
        zinc,,imports,2022,8,t,,0,MCS2026,

        """
    ])
  }

  private func row(_ year: Int, _ value: String, mineral: String = "tin", line: Int = 2) -> IngestedRow {
    IngestedRow(
      series: SeriesName(
        table: .salient, mineral: mineral, measure: "imports", stage: "", form: "", basis: ""),
      country: "", year: year, lastYear: year, value: value, unit: "t", isEstimated: false,
      edition: "MCS2026",
      place: CellPlace(file: "new.csv", line: line))
  }

  private func merge(_ rows: [IngestedRow], replacing: Bool = false) throws -> TableMerge {
    try TableMerge(rows, schema: SalientRow.schema, folder: folder.path, replacing: replacing)
  }

  private func lines(_ merge: TableMerge) -> [String] {
    String(decoding: merge.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func theSameRowsChangeNothing() throws {
    let merge = try merge([row(2021, "6"), row(2022, "7")])
    #expect(!merge.isChanged && merge.change.unchanged == 2 && merge.contradictions.isEmpty)
    #expect(
      try String(decoding: merge.bytes, as: UTF8.self)
        == WholeFile.text(of: "\(folder.path)/usgs/salient.csv"))
  }

  @Test func newRowsTakeTheirPlaceAndOtherValuesContradict() throws {
    let merge = try merge([row(2020, "1"), row(2022, "70", line: 9), row(2021, "3", mineral: "lead")])
    #expect(
      merge.change.added == 2 && merge.change.replaced == 1 && merge.change.removed == 0 && merge.isChanged)
    #expect(merge.contradictions.map(\.existing) == ["tin,,imports,2022,7,t,,0,MCS2026,"])
    #expect(merge.contradictions.map(\.new.place.line) == [9])
    #expect(
      lines(merge).map {
        $0.split(separator: ",").prefix(4).filter { $0 != "imports" }.joined(separator: " ")
      } == [
        "lead 2021 3", "tin 2020 1", "tin 2021 5", "tin 2021 6", "tin 2022 70", "tin 2022 9", "zinc 2022 8",
      ])
  }

  /// Rows of the mineral and edition that the release no longer gives go; those of other editions and of others who
  /// restate the edition stay.
  @Test func replacingTakesAwayWhatTheReleaseNoLongerGives() throws {
    let merge = try merge([row(2021, "6")], replacing: true)
    #expect(merge.change.removed == 1 && merge.change.unchanged == 1 && merge.isChanged)
    #expect(lines(merge).contains("tin,,imports,2022,9,t,,0,MCS2026,a book"))
    #expect(lines(merge).contains("zinc,,imports,2022,8,t,,0,MCS2026,"))
    #expect(!lines(merge).contains("tin,,imports,2022,7,t,,0,MCS2026,"))
  }

  @Test func pointsHaveTheirPlaceWhereTheReleaseGaveThem() throws {
    let points = try merge([row(2022, "7")]).points(of: .salient)
    #expect(points.count == 5)
    #expect(points.filter { $0.place != nil }.map(\.year) == [2022])
    #expect(points.first?.value == 5 && points.first?.unit == "t" && points.first?.edition == "MCS2025")
  }

  @Test func aTableThatIsNotThereIsMade() throws {
    let merge = try TableMerge(
      [row(2022, "7")], schema: SalientRow.schema, folder: "\(folder.path)/none", replacing: true)
    #expect(merge.change.added == 1 && lines(merge).count == 1)
  }
}
