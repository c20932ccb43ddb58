import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

@Suite struct TypeTableTests {
  @Test func everyTypeOfAKnownMineral() throws {
    let table = try TypeTable()
    let reference = try Reference(folder: RepositoryData.folder)
    let chapters = try ChapterTable().all
    var seen: Set<String> = []
    for row in table.rows {
      #expect(chapters.contains(row.chapter), "line \(row.line)")
      #expect(reference.minerals[MineralID(row.mineral)] != nil, "line \(row.line)")
      #expect(row.measure.isEmpty || WorldRow.Measure(rawValue: row.measure) != nil, "line \(row.line)")
      #expect(seen.insert("\(row.chapter)|\(row.type.text)|\(row.part.text)").inserted, "line \(row.line)")
    }
  }

  @Test func theLongestPartOfAHeadingDecides() throws {
    let table = try TypeTable()
    let type = "Mine production, potassium oxide (K2O) equivalent"
    func basis(_ heading: String) -> String? {
      table.meaning(chapter: "potas", type: type, heading: heading)?.basis
    }
    #expect(basis("Prod_kt_2021") == "K2O")
    #expect(basis("Reserves_ore_kt") == "gross weight")
    #expect(basis("Reserves_ore_K2O_equiv_kt") == "K2O")
    #expect(table.meaning(chapter: "potas", type: "Moonshine", heading: "Prod_kt_2021") == nil)
  }
}
