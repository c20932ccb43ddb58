import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct EditionTableTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  @Test func nothingNewChangesNoByte() throws {
    let table = try EditionTable(folder: folder.path, adding: ["MCS2026", "BACI202601"])
    #expect(!table.isChanged && table.change == nil)
    #expect(String(decoding: table.bytes, as: UTF8.self) == SampleFolder.tables["reference/editions.csv"])
  }

  @Test func anEditionBringsItsPublisherAndTermsInItsPlace() throws {
    let table = try EditionTable(folder: folder.path, adding: ["MCS2025", "BACI202701", "BGS2026"])
    #expect(table.change?.added == 3)
    let lines = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(
      lines.map { $0.prefix { $0 != "," } }.dropFirst() == [
        "BACI202601", "BACI202701", "BGS2026", "DS140", "MCS2023", "MCS2025", "MCS2026", "WGI2024", "WMD2024",
      ])
    #expect(
      lines[2].hasPrefix("BACI202701,BACI,2027,CEPII,") && lines[2].hasSuffix(",Etalab open licence 2.0"))
    #expect(lines[2].contains("Release 202701."))
    #expect(lines[3].hasPrefix("BGS2026,BGS,2026,British Geological Survey,"))
    #expect(lines[6].hasPrefix("MCS2025,MCS,2025,") && lines[6].hasSuffix(",U.S. public domain"))
  }

  @Test(arguments: ["WMD2030", "MCS26", "BACI", "BGSx"]) func otherIdsAreRefused(edition: String) {
    let error = #expect(throws: DataError.self) {
      try EditionTable(folder: folder.path, adding: [Edition(edition)])
    }
    #expect(error?.kind == .badRequest && error?.problem.hasPrefix("\(edition) is no edition") == true)
    #expect(error?.remedy.text() == "Write MCS and the year, as in MCS2026")
  }
}
