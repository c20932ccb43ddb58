import SampleData
import Testing

@testable import SupplyData

struct TableSchemaTests {
  @Test func keysAreThePlacesOfTheirColumns() {
    #expect(TradeRow.schema.key == [0, 1, 2, 3, 4])
    for entry in DataFolder.tables {
      let names = entry.schema.columns.map(\.name)
      #expect(Set(names).count == names.count && !entry.schema.key.isEmpty, "\(entry.schema.file)")
    }
  }

  @Test func lenientColumnsMayBeMissingAndKeepTheirPlace() {
    let lenient = ImportSourceRow.schema.lenient(["edition"])
    #expect(lenient.columns.map(\.name) == ImportSourceRow.schema.columns.map(\.name))
    #expect(lenient.key == ImportSourceRow.schema.key)
    #expect(lenient.columns.filter(\.isAddition).map(\.name) == ["edition", "via"])
  }

  @Test func rowsOfAPartAreReadAloneAndOthersPassedOverUnread() throws {
    let folder = try SampleFolder([
      "reference/critical_lists.csv": "list,mineral\nA,cobalt\nA,zinc\nB,\nC,cobalt\n"
    ])
    let rows = try ListMember.all(in: folder.path, known: nil, part: TablePart(1, is: "cobalt"))
    #expect(rows.map(\.list) == ["A", "C"])
    let error = #expect(throws: DataError.self) { try ListMember.all(in: folder.path, known: nil) }
    #expect(error?.line == 4 && error?.column == "mineral")
  }

  @Test func onlyAnOptionalTableMayBeMissing() throws {
    let folder = try SampleFolder()
    #expect(try GroupMember.all(in: folder.path, known: nil).isEmpty)
    let other = try SampleFolder([:])
    #expect(throws: DataError.self) { try Mineral.all(in: "\(other.path)/none", known: nil) }
  }
}
