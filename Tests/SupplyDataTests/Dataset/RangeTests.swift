import SampleData
import Testing

@testable import SupplyData

/// Values that no source prints are found where they are read: by loading, `data check` and ingest alike.
struct RangeTests {
  @Test(arguments: ["-5", "101", "100000000000000000000", "<101", ">100", "50-101", "0.0000000000001"])
  func noPercentage(_ text: String) throws {
    #expect(PrintedValue(text, as: .percent) == nil)
    let found = try findings("usgs/import_sources.csv") { $0.replacing("NOR,26", with: "NOR,\(text)") }
    #expect(found.contains { $0.line == 7 && $0.column == "share" }, "\(found)")
  }

  @Test(arguments: ["0", "100", "E", "<100", ">99", "W", "0-100", "0.5"]) func aPercentage(_ text: String) {
    #expect(PrintedValue(text, as: .percent) != nil)
  }

  @Test func noQuantity() {
    for text in [String(repeating: "9", count: 298), "1" + String(repeating: "0", count: 16), "-1"] {
      #expect(PrintedValue(text, as: .amount) == nil)
    }
    #expect(PrintedValue("-88", as: .quantity) != nil)
    #expect(PrintedValue("9" + String(repeating: "0", count: 15), as: .quantity) == nil)
  }
}
