import SupplyData
import Testing

struct PrintedValueTests {
  @Test(arguments: [
    ("74", Interval(74), PrintedValue.Meaning.exact), ("0.25", Interval(0.25), .exact),
    (">50", Interval(50, 100, lowerIsOpen: true), .bound),
    ("<25", Interval(0, 25, upperIsOpen: true), .bound),
    ("50-75", Interval(50, 75), .range), ("E", Interval(0), .netExporter),
    ("s", Interval(0, 0.5), .lessThanHalfUnit),
    ("0", Interval(0), .exact),
  ])
  func tokensOfAPercentage(token: String, interval: Interval, meaning: PrintedValue.Meaning) throws {
    let value = try #require(PrintedValue(token, as: .percent))
    #expect(value.interval == interval)
    #expect(value.meaning == meaning)
    #expect(value.token == token)
  }

  @Test func aQuantityHasNoUpperEnd() throws {
    let value = try #require(PrintedValue(">1000", as: .quantity))
    #expect(value.interval?.upper == .infinity)
    #expect(PrintedValue("-12", as: .quantity)?.exact == -12)
    #expect(PrintedValue("50-300", as: .quantity)?.interval == Interval(50, 300))
  }

  @Test func whatIsWithheldHasNoUnit() throws {
    func text(_ token: String, _ unit: String) throws -> String {
      try #require(PrintedValue(token, as: .quantity)).text(in: unit)
    }
    #expect(try text("12", "t") == "12 t" && text("W", "t") == "W" && text("NA", "t") == "NA")
    #expect(try text(">50", "") == ">50")
  }

  @Test(arguments: ["W", "NA"]) func unknownHasNoInterval(token: String) throws {
    let value = try #require(PrintedValue(token, as: .percent))
    #expect(value.isUnknown)
    #expect(value.exact == nil)
  }

  @Test(arguments: [
    "", " ", "abc", "1,000", "1e5", "--1", "1-", "-", ">", "<", "<0", ">100", "300-50", "1-2-3", "nan", "inf",
    "0x10",
    "1.2.3", "５", "XX", String(repeating: "9", count: 400),
  ])
  func whatIsNoTokenIsRefused(token: String) {
    #expect(PrintedValue(token, as: .percent) == nil)
  }
}
