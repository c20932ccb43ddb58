import Graphs
import Testing

@testable import GraphFiles

struct NumberTextTests {
  private func value(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { NumberText.value($0) }
  }

  private func count(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { NumberText.count($0) }
  }

  @Test(arguments: [
    ("0", 0), ("-1.5", -1.5), ("+2", 2), (".5", 0.5), ("7.", 7), ("1e3", 1000), ("1E-2", 0.01), ("007", 7),
    ("INF", Double.infinity), ("+infinity", .infinity), ("0.1", 0.1),
    ("123456789012345678901", 1.2345678901234568e20),
    ("0.00000000000000000000000001", 1e-26),
  ]) func numbersAreRead(text: String, expected: Double) { #expect(value(text) == expected) }

  @Test(arguments: ["-0", "-0.0", "-0e5", "-0.00000000000000000000000000"])
  func zeroHasNoSign(text: String) { #expect(value(text)?.sign == .plus) }

  @Test(arguments: [
    "", "-", ".", "1,5", "1 ", " 1", "nan", "-inf", "0x10", "1e", "1e999", "--1", "1.2.3", "½", "1_000",
  ]) func whatIsNoNumberIsNone(text: String) { #expect(value(text) == nil) }

  /// As the standard library reads it, whatever the digits and the scale.
  @Test func everyShortestSpellingReadsBack() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      #expect(value("\(number)") == number)
      let decimal =
        "\(Int.random(in: 0..<1_000_000, using: &random)).\(Int.random(in: 0..<1_000_000_000, using: &random))"
      #expect(value(decimal) == Double(decimal))
    }
  }

  @Test func countsAreWholeAndFitInto32Bits() {
    #expect(count("0") == 0 && count("0042") == 42 && count("2147483646") == 2_147_483_646)
    for text in ["", "-1", "+1", "1.0", "2147483647", "4294967296", "99999999999", "x"] {
      #expect(count(text) == nil, "\(text)")
    }
  }
}
