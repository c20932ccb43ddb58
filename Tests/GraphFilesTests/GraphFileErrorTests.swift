import Testing

@testable import GraphFiles

struct GraphFileErrorTests {
  @Test func thePlaceStandsBeforeTheProblem() {
    #expect(
      GraphFileError("a.csv", "is compressed", .edit("Unpack it")).description == "a.csv: is compressed.")
    #expect(GraphFileError("a.csv", line: 3, "is short", .nameSeparator).description == "a.csv:3: is short.")
    #expect(
      GraphFileError("a.csv", line: 3, column: "to", "is empty", .nameColumns).description
        == "a.csv:3: column \"to\": is empty.")
  }
}
