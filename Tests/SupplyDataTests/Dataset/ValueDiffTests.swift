import SampleData
import SupplyData
import Testing

struct ValueDiffTests {
  @Test func theSameFolderMovesNothing() throws {
    let folder = try SampleFolder()
    let diff = try ValueDiff(from: folder.path, to: folder.path)
    #expect(diff.tables.allSatisfy { $0.added + $0.removed + $0.changed == 0 && $0.example.isEmpty })
    #expect(diff.tables.map(\.file) == DataFolder.tables.map(\.schema.file))
    #expect(diff.tables.first { $0.file == "usgs/salient.csv" }?.unchanged == 9)
  }

  @Test func rowsAreAddedRemovedAndChangedByKey() throws {
    let table = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let changed =
      table.replacing("NOR,26,", with: "NOR,27,").replacing("FIN,16,", with: "FIN,15,")
      .replacing("lithium,,2021,2024,CHL,100,MCS2026\n", with: "")
      .replacing("zinc,,2021,2024,CAN", with: "tungsten,,2021,2024,CAN,100,MCS2026\nzinc,,2021,2024,CAN")
    let (old, new) = (try SampleFolder(), try SampleFolder(["usgs/import_sources.csv": changed]))
    let diff = try ValueDiff(from: old.path, to: new.path)
    let sources = try #require(diff.tables.first { $0.file == "usgs/import_sources.csv" })
    #expect(sources.added == 1 && sources.removed == 1 && sources.changed == 2 && sources.unchanged == 9)
    // The first in the order of the rows, old and new.
    #expect(
      sources.example == "cobalt,,2021,2024,FIN,16,MCS2026, → cobalt,,2021,2024,FIN,15,MCS2026,")
    #expect(diff.tables.filter { $0.added + $0.removed + $0.changed > 0 }.count == 1)
  }

  @Test func aTableThatIsNotThereHasNoRows() throws {
    let (old, new) = (
      try SampleFolder(),
      try SampleFolder(["reference/country_groups.csv": "group,name,country,since,until\nG,Group,NOR,,\n"])
    )
    let groups = try ValueDiff(from: old.path, to: new.path).tables.first {
      $0.file == "reference/country_groups.csv"
    }
    #expect(groups?.added == 1 && groups?.removed == 0)
  }
}
