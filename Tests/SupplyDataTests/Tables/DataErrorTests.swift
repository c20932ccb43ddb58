import SupplyData
import Testing

struct DataErrorTests {
  @Test func tellsPlaceProblemAndRemedy() {
    let error = DataError(
      .badData, file: "x.csv", line: 7, column: "unit", "\"foo\" is no unit", remedy: "Use t")
    #expect(error.description == "x.csv:7: column \"unit\": \"foo\" is no unit. Use t.")
    #expect(DataError(.notHeld, "nothing").description == "nothing.")
  }
}
