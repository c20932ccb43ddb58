import SampleData
import Testing

@testable import SupplyData

struct WorldRowTests {
  private func row(_ row: String) throws -> WorldRow {
    let folder = try SampleFolder([
      "usgs/world.csv":
        "mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition\n\(row)\n"
    ])
    return try withExtendedLifetime(folder) { try #require(WorldRow.all(in: folder.path, known: nil).first) }
  }

  @Test func notesArePartedByBlanks() throws {
    let row = try row("cobalt,production,mine,ore,contained,WLD,2022,90,t,1,break  excludes-us,MCS2026")
    #expect(row.notes == ["break", "excludes-us"] && row.isEstimated && row.country == .world)
    #expect(row.leavesOutUnitedStates)
    #expect(try self.row("cobalt,production,mine,,,WLD,2022,90,t,0,,MCS2026").notes == [])
  }

  @Test func theSumOfAllFormsHasNone() throws {
    let row = try row("cobalt,production,mine,ore,contained,COD,2022,90,t,1,break,MCS2026")
    let sum = row.inAllForms(try #require(PrintedValue("100", as: .amount)))
    #expect(sum.form == "" && sum.value.exact == 100 && sum.country == "COD" && sum.year == 2022)
    #expect(sum.stage == "mine" && sum.basis == "contained" && sum.isEstimated && sum.notes == ["break"])
  }

  @Test func anAmountIsNotNegative() {
    let error = #expect(throws: DataError.self) {
      try row("cobalt,production,mine,,,COD,2022,-1,t,0,,MCS2026")
    }
    #expect(error?.line == 2 && error?.column == "value")
    #expect(throws: DataError.self) { try row("cobalt,luck,mine,,,COD,2022,1,t,0,,MCS2026") }
  }
}
