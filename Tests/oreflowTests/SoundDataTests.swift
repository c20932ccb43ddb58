import SampleData
import SupplyData
import Testing

/// What `data check` calls sound, no command traps, hangs or prints NaN on, or calls damaged.
struct SoundDataTests {
  /// Commands that together reach every analysis and writer.
  private static let commands = [
    ["dependence", "--format", "csv"], ["dependence", "years", "--from", "2021", "--to", "2022"],
    ["concentration"], ["risk"], ["market", "--from", "2021", "--to", "2022"],
    ["shifts", "--from", "2021", "--to", "2022"], ["chokepoints"], ["chokepoints", "sets"],
    ["trace", "cobalt"],
    ["show", "cobalt", "--format", "json"], ["export", "--format", "graphml"],
    ["data", "coverage"], ["data", "sources"], ["report", "--dpi", "72", "-o", "OUT"],
  ]

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func aFindingOrCleanRuns(seed: UInt64) throws {
    let mutation = try TableMutation(seed: seed)
    let folder = try SampleFolder(mutation.tables)
    guard DataCheck(folder: folder.path).findings.isEmpty else { return }
    for command in Self.commands {
      let words = command.map { $0 == "OUT" ? "\(folder.path)/out" : $0 }
      let outcome = try Program.run(words + ["--data", folder.path])
      let description =
        "seed \(seed), \(command.joined(separator: " ")), \(mutation.changes): \(outcome.errors)"
      #expect(0...2 ~= outcome.code, "exit \(outcome.code): \(description)")
      #expect(TableMutation.wordsOfNoNumber(in: outcome.output) == [], "\(description)")
      for file in ["index.md", "tables/exposure.json", "tables/chokepoints.csv"]
      where WholeFile.exists("\(folder.path)/out/\(file)") {
        #expect(
          TableMutation.wordsOfNoNumber(in: try WholeFile.text(of: "\(folder.path)/out/\(file)")) == [],
          "\(description)")
      }
    }
  }

  /// Changes of both kinds come up: sound ones and found ones.
  @Test func manyChangesAreSoundAndManyAreFound() throws {
    var sound = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let folder = try SampleFolder(try TableMutation(seed: seed).tables)
      if DataCheck(folder: folder.path).findings.isEmpty { sound += 1 }
    }
    #expect(5...35 ~= sound)
  }

  @Test func wordsOfNoNumberAreFound() {
    #expect(
      TableMutation.wordsOfNoNumber(in: "a,nan,-inf;Infinity NaN") == ["nan", "-inf", "Infinity", "NaN"])
    #expect(TableMutation.wordsOfNoNumber(in: "finance information 1") == [])
  }
}
