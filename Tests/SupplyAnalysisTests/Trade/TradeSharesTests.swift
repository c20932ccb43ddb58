import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct TradeSharesTests {
  @Test func addUpToAHundred() throws {
    let shares = TradeShares(try TradeGraph("cobalt", year: 2022, from: SampleFolder.loaded()))
    #expect(shares.value == 110 && shares.flows.map(\.exporter) == ["FIN", "CAN", "NOR"])
    #expect(abs(shares.flows.reduce(0) { $0 + $1.share } - 100) < 1e-9)
    #expect(abs((shares.imports["USA"] ?? 0) - 1000.0 / 11) < 1e-9 && shares.exports["USA"] == nil)
  }
}
