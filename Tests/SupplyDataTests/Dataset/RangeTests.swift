import SampleData
import Testing

@testable import SupplyData

/// Values that no source prints are found where they are read: by loading, `data check` and ingest alike.
struct RangeTests {
  private func findings(_ file: String, _ change: (String) -> String) throws -> [DataError] {
    let folder = try SampleFolder([file: change(try #require(SampleFolder.tables[file]))])
    return DataCheck(folder: folder.path).findings
  }

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

  @Test func estimatesOfAnotherScale() throws {
    let found = try findings("wgi/governance.csv") { text in
      text.split(separator: "\n").enumerated().map { number, line in
        number == 0
          ? String(line) : line.split(separator: ",").prefix(2).joined(separator: ",") + ",50,50,50,50,50,50"
      }.joined(separator: "\n") + "\n"
    }
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0.problem == "50.0 is no estimate of governance, which lie within -4 and 4" },
      "\(found)")
  }

  @Test(arguments: ["0", "1e308", "-1", "1e-300"]) func noFactor(_ factor: String) throws {
    let found = try findings("reference/units.csv") { text in
      var lines = text.split(separator: "\n").map(String.init)
      lines[1] =
        lines[1].split(separator: ",", omittingEmptySubsequences: false).dropLast().joined(separator: ",")
        + ",\(factor)"
      return lines.joined(separator: "\n") + "\n"
    }
    #expect(found.contains { $0.column == "factor" }, "\(found)")
  }

  @Test(arguments: [-1, 1e16]) func noTrade(_ value: Double) throws {
    let found = try findings("baci/trade.csv") { text in
      var lines = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      lines[1][5] = "\(value)"
      return lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    }
    #expect(found.contains { $0.column == "value_usd" }, "\(found)")
  }

  @Test func flowsOfTooManyDigits() throws {
    let flow = TradeFlow(key: 1 << 48, dollars: .max, kilograms: 1)
    #expect(throws: DataError.self) { _ = try TradeFlow.summed([flow, flow]) }
    let heavy = TradeFlow(key: 1 << 48, dollars: 1, kilograms: .max)
    #expect(throws: DataError.self) { _ = try TradeFlow.summed([heavy, heavy]) }
  }
}
