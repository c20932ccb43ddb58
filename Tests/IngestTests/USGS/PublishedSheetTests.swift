import Testing

@testable import Ingest
@testable import SupplyData

struct PublishedSheetTests {
  private func sheet(_ text: String, name: String = "x/mcs2024-tin_salient.csv") throws -> PublishedSheet {
    try PublishedSheet(PublishedFile(path: name, bytes: Array(text.utf8)))
  }

  @Test func cellsAreTrimmedAndBlankRowsOmitted() throws {
    let sheet = try sheet(" Source ,Year\nMCS2024, 2022 \n,\n\nMCS 2024,2023\n")
    #expect(sheet.headings == ["Source", "Year"] && sheet.rows.map(\.line) == [2, 5])
    #expect(sheet.rows.map(\.cells) == [["MCS2024", "2022"], ["MCS 2024", "2023"]])
    #expect(try sheet.edition() == "MCS2024")
    #expect(
      sheet.place(line: 2, column: 1) == CellPlace(file: "x/mcs2024-tin_salient.csv", line: 2, column: "Year")
    )
    #expect(sheet.place().column == "" && sheet.place().line == nil)
  }

  @Test func theNameTellsTheEditionWhereNoRowDoes() throws {
    #expect(try sheet("Source,Year\n,2022\n").edition() == "MCS2024")
    let error = #expect(throws: DataError.self) {
      try sheet("Source,Year\n,2022\n", name: "tin.csv").edition()
    }
    #expect(error?.problem == "names no edition, nor does the file's name" && error?.column == "Source")
  }

  @Test(arguments: [
    ("Source,Year\nMCS2024,2022\nMCS2023,2022\n", 3, "is of MCS2023, and the rows above are of MCS2024"),
    ("Source,Year\nMCS2024,2022\nDS140,2022\n", 3, "\"DS140\" names no edition"),
    ("Source,Year\nMCS20245,2022\n", 2, "\"MCS20245\" names no edition"),
  ]) func otherEditionsAreLocated(text: String, line: Int, problem: String) {
    let error = #expect(throws: DataError.self) { try sheet(text).edition() }
    #expect(error?.line == line && error?.column == "Source" && error?.problem == problem)
  }

  @Test func headingsAloneAreNoTable() {
    let error = #expect(throws: DataError.self) { try sheet("Source,Year\n,\n").edition() }
    #expect(error?.problem == "holds headings and no rows")
  }
}
