import SampleData
import SupplyData
import Testing

/// Whole runs of the sensitivity of headlines, of risk by stage, of tracing over years and of dated events.
struct SensitivityCommandTests {
  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, environment: ["OREFLOW_DATA": RepositoryData.folder])
  }

  @Test func everyRowNamesItsChoice() throws {
    let outcome = try run("sensitivity", "risk", "--vary", "stage", "--format", "csv")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let rows = outcome.output.split(separator: "\n").dropFirst()
    #expect(rows.contains { $0.contains(",largest HHI_WGI,usual,usual,") })
    #expect(rows.contains { $0.contains(",largest HHI_WGI,stage,worst,") })
    #expect(rows.allSatisfy { $0.contains(",usual,usual,") || $0.contains(",stage,") })
  }

  @Test(arguments: [
    (["sensitivity", "shares"], "none of chokepoints, risk, shifts"),
    (["sensitivity", "--vary", "luck"], "none of threshold, window, edition, weights, stage"),
    (["risk", "--stage", "moon"], "is no stage"),
    (["risk", "--stage", "worst", "--scheme", "two-source"], "--stage goes with the scheme wgi"),
    (["risk", "--stage", "worst", "--draws", "10"], "--stage goes with the scheme wgi"),
    (["trace", "years", "--from", "2022", "--to", "2018"], "--from 2022 is after --to 2018"),
    (["shifts", "verdicts", "--events", "--format", "csv"], "CSV holds one table"),
  ])
  func whatIsNotAskedRightIsRefused(arguments: [String], words: String) throws {
    let outcome = try Program.run(arguments, environment: ["OREFLOW_DATA": RepositoryData.folder])
    #expect(outcome.code == 2 && outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func theWorstStageIsNamedInEveryRowAndWhatIsNotHeldIsSaid() throws {
    let output = try run("risk", "--stage", "worst", "--format", "csv", "--columns", "mineral,stage,refined")
      .output
    for line in ["gallium,Gallium,primary,primary", "lithium,Lithium,mine,not held"] {
      #expect(output.contains(line), "\(line)")
    }
  }

  /// Dates and not causes: the ban of nickel ore of 2020 stands between 2018 and 2022.
  @Test func eventsAreDatesAndNotCauses() throws {
    let arguments = ["shifts", "verdicts", "--mineral", "nickel", "--from", "2018", "--to", "2022"]
    let data = ["OREFLOW_DATA": RepositoryData.folder]
    let with = try Program.run(arguments + ["--events", "--all"], environment: data).output
    #expect(with.contains("2020-01-01") && with.contains("dates, not causes"))
    #expect(!with.contains("2014-01-12"))
    #expect(try !Program.run(arguments, environment: data).output.contains("2020-01-01"))
  }
}
