import SampleData
import Testing

@testable import SupplyData

struct HSCodeTests {
  private func code(_ row: String) throws -> HSCode {
    let folder = try SampleFolder([
      "reference/hs_codes.csv": "code,nomenclature,mineral,series,stage,description,caveat\n\(row)\n"
    ])
    return try withExtendedLifetime(folder) { try #require(HSCode.all(in: folder.path, known: nil).first) }
  }

  @Test func aCodeMayBeginWithZeroAndStandInSomeRevisions() throws {
    let code = try code("025860,HS02 HS17,boron,252810+025860,ore,Borates,shared")
    #expect(code.code == 25_860 && code.nomenclatures == ["HS02", "HS17"] && code.series == "252810+025860")
  }

  @Test(arguments: ["1234567", "9999", "28x200", "-282200"]) func whatHasNotSixDigitsIsLocated(text: String) {
    let error = #expect(throws: DataError.self) {
      try code("\(text),HS17,cobalt,282200,oxide,Cobalt oxides,")
    }
    #expect(error?.line == 2 && error?.column == "code")
  }

  @Test func theTableOfCodesCoversTheSeriesAtHand() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let codes = try HSCode.all(in: RepositoryData.folder, known: reference.known)
    let revisions = ["HS92", "HS96", "HS02", "HS07", "HS12", "HS17", "HS22"]
    for code in codes {
      #expect(code.nomenclatures.allSatisfy(revisions.contains), "\(code.code)")
      #expect(code.series.split(separator: "+").contains { Int($0) == code.code }, "\(code.code)")
    }
    let series = Set(codes.map { "\($0.mineral) \($0.series)" })
    for row in try TradeSeries.all(in: RepositoryData.folder, known: reference.known) {
      #expect(series.contains("\(row.mineral) \(row.code)"), "\(row.mineral) \(row.code)")
    }
    #expect(codes.count > 120)
  }
}
