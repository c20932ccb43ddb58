import SampleData
import Testing

/// The examples of the help pages of the perspectives run on the repository's data.
struct PerspectiveHelpTests {
  private static let pages: [[String]] =
    [["perspectives"]]
    + [
      ("dependence", ["list", "years", "counts", "suppliers", "forms"]),
      ("market", ["list", "windows", "sweep"]),
      ("risk", ["list", "trend", "contributors", "matrix", "sweep"]), ("concentration", ["list", "years"]),
    ].flatMap { command, modes in [[command]] + modes.map { [command, $0] } }

  @Test(arguments: pages)
  func examplesRun(page: [String]) throws {
    let help = try Program.run(page + ["--help"]).output
    let examples = help.split(separator: "\n").compactMap { line -> [String]? in
      let words = line.split(separator: " ").map(String.init)
      return words.first == "oreflow" ? Array(words.dropFirst()) : nil
    }
    #expect(examples.count >= 2, "\(page)")
    for example in examples {
      let outcome = try Program.run(example + ["--data", RepositoryData.folder])
      #expect(outcome.code == 0, "\(example): \(outcome.errors)")
      #expect(!outcome.output.isEmpty)
    }
  }

  /// The tables that people see first fit 100 columns.
  @Test(arguments: pages)
  func defaultTablesFit(page: [String]) throws {
    let output = try Program.run(page + ["--data", RepositoryData.folder]).output
    let lines = output.split(separator: "\n")
    // A rule of dashes is as wide as its table.
    let rules = lines.filter { $0.hasPrefix("─") }
    #expect(!rules.isEmpty)
    for rule in rules { #expect(rule.count <= 100, "\(page): \(rule.count)") }
  }
}
