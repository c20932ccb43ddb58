import Testing

/// Percentages at the ends of what a number can be: refused in words, never the end of the program.
struct PercentCommandTests {
  @Test(arguments: ["1e20", "1e308", "-1e308", "1e-308", "0.2", "101", "inf", "nan", "1e999", "%", ""])
  func everyNumberIsAnsweredInWords(text: String) throws {
    let outcome = try Program.run(["chokepoints", "--threshold=\(text)", "--data", "/nowhere"])
    #expect(outcome.code == 2, "\(outcome.errors)")
    #expect(outcome.errors.contains("--threshold"), "\(outcome.errors)")
  }
}
