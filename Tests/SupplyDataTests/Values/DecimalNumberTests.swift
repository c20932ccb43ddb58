import Testing

@testable import SupplyData

struct DecimalNumberTests {
  private func value(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer(DecimalNumber.value)
  }

  @Test(arguments: [
    "0", "1", "-1", "+2.5", "0.1", "123456789012345", "1234567890123456789", "0.30000000000000004", "1e10",
    "2.5E-7",
    "-0.000001", ".5", "5.", "179769313486231570000000000000000000000",
  ])
  func equalsTheStandardLibrary(text: String) {
    let standard = Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text)
    #expect(value(text) == standard)
  }

  @Test(arguments: [
    "", "-", ".", "e5", "1e", "abc", "nan", "inf", "infinity", "1e999", "0x10", "1,5", " 1", "1 ", "--1",
  ])
  func refusesWhatIsNoFiniteNumber(text: String) {
    #expect(value(text) == nil)
  }

  @Test(arguments: [("12", 12), ("-3", -3), ("0.25", 0.25), (".5", 0.5), ("5.", 5)])
  func plainNumbers(text: String, number: Double) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(DecimalNumber.plain) == number)
  }

  @Test(arguments: [
    "", "-", ".", "+1", "1e5", "1.2.3", "1-", "--1", " 1", String(repeating: "9", count: 300),
  ])
  func whatIsNotPlain(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(DecimalNumber.plain) == nil)
  }

  @Test(arguments: ["-0", "-0.0", "-.0", "-0e5", "-0.00000000000000000000000000", "0"])
  func zeroHasNoSign(text: String) { #expect(value(text)?.sign == .plus) }

  @Test(arguments: 0..<500)
  func roundTripsRandomNumbers(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 99
    state ^= state >> 31
    let number = Double(Int64(bitPattern: state &* 0xBF58_476D_1CE4_E5B9) >> 20) / 1000
    #expect(value("\(number)") == number)
  }
}
