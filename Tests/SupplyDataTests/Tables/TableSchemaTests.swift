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

  /// The third row restates the first, over the second that does so too; the last one has another edition.
  @Test func rowsThatRestateTheOneBeforeAreOmittedWhereAsked() throws {
    let start = "cobalt,,net-import-reliance,2022"
    let folder = try SampleFolder([
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition,via
      \(start),50,%,0,MCS2026,
      \(start),51,%,0,MCS2026,a book
      \(start),52,%,0,MCS2026,a page
      \(start),53,%,0,MCS2025,a page
      """
    ])
    let all = try SalientRow.all(in: folder.path, known: nil)
    let own = try SalientRow.all(in: folder.path, known: nil, omitsRepeats: true)
    #expect(all.map(\.value.token) == ["50", "51", "52", "53"] && own.map(\.value.token) == ["50", "53"])
    #expect(all[1].repeats(all[0]) && !all[0].repeats(all[1]) && !all[3].repeats(all[2]))
  }

  @Test func onlyAnOptionalTableMayBeMissing() throws {
    let folder = try SampleFolder()
    #expect(try GroupMember.all(in: folder.path, known: nil).isEmpty)
    let other = try SampleFolder([:])
    #expect(throws: DataError.self) { try Mineral.all(in: "\(other.path)/none", known: nil) }
  }
}
