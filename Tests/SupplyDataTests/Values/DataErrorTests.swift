import SupplyData
import Testing

struct DataErrorTests {
  @Test func tellsPlaceProblemAndRemedy() {
    let error = DataError(
      .badData, file: "x.csv", line: 7, column: "unit", "\"foo\" is no unit", remedy: "Use t")
    #expect(error.description == "x.csv:7: column \"unit\": \"foo\" is no unit. Use t.")
    #expect(DataError(.notHeld, "nothing").description == "nothing.")
  }

  @Test func aProblemOfMegabytesIsCutInItsMiddle() {
    let error = DataError(
      .badData, file: "f", "no mineral is called \"" + String(repeating: "x", count: 9 << 20) + "\"")
    #expect(error.description.utf8.count < 700)
    #expect(error.description.hasPrefix("f: no mineral is called \"xxx"))
    #expect(error.description.hasSuffix("xxx\"."))
    #expect(error.description.contains(" … 9436607 characters … "), "\(error.description)")
  }
}
