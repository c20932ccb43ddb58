import SampleData
import SupplyData
import Testing

struct BreakRecordTests {
  private func breaks(_ rows: String...) throws -> [BreakRecord] {
    let data = try SampleFolder.loaded([
      "reference/breaks.csv": "mineral,subject,year,reason\n" + rows.map { "cobalt,\($0)\n" }.joined()
    ])
    return data.reference.breaks(of: "cobalt", in: "net-import-reliance")
  }

  @Test func breaksOfOneSubjectComeByYear() throws {
    let found = try breaks(
      "net-import-reliance,2019,\"Scrap, too, is counted.\"", "net-import-reliance,2020,MCS2026 restates it.",
      "price,2018,Another source.")
    #expect(found.map(\.year) == [2019, 2020])
    #expect(found.map(\.clause) == ["scrap, too, is counted", "MCS2026 restates it"])
    #expect(try breaks().isEmpty)
  }
}
