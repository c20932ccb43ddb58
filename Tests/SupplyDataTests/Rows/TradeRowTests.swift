import SampleData
import SupplyData
import Testing

struct TradeRowTests {
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

  @Test func aQuantityMayBeMissingAndIsThenUnknown() throws {
    let trade = try #require(SampleFolder.tables["baci/trade.csv"]).replacing("USA,75,,", with: "USA,75,0.5,")
    let rows = try SampleFolder.loaded(["baci/trade.csv": trade]).trade()
    #expect(rows.map(\.quantity) == [nil, 0.5, nil] && rows.map(\.value) == [25, 75, 10])
  }
}
