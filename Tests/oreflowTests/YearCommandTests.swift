import Foundation
import SampleData
import Testing

/// A year for which nothing is held, in every command that takes one: they agree, up to the exit code.
struct YearCommandTests {
  private static let commands: [[String]] = [
    ["brief", "China"], ["dependence"], ["risk"], ["risk", "contributors"], ["risk", "matrix"],
    ["risk", "sweep"], ["concentration"], ["chokepoints"], ["chokepoints", "mineral", "cobalt"],
    ["chokepoints", "country", "China"], ["chokepoints", "stages"], ["chokepoints", "sets", "2"],
    ["chokepoints", "partners"], ["disrupt", "China"], ["disrupt", "random"], ["show", "cobalt"],
    ["show", "China"], ["centrality"], ["centrality", "--layer", "projection"], ["sensitivity"],
    ["sensitivity", "risk"], ["export", "--format", "csv"], ["report", "-o", "out"],
    ["figure", "network", "-o", "x.svg"], ["figure", "production", "-o", "x.svg"],
    ["figure", "regions", "-o", "x.svg"], ["figure", "chokepoint", "China", "-o", "x.svg"],
    ["figure", "heatmap", "-o", "x.svg"], ["figure", "map", "-o", "x.svg"],
    ["figure", "choropleth", "-o", "x.svg"], ["figure", "projection", "-o", "x.svg"],
  ]

  @Test(arguments: commands)
  func aYearWithoutDataIsRefused(command: [String]) throws {
    let folder = try SampleFolder()
    let outcome = try Program.run(command + ["--year", "1950"], directory: folder.path)
    #expect(outcome.code == 1 && outcome.output == "", "\(outcome.errors)")
    #expect(
      outcome.errors.contains("the data hold no reliance, suppliers or complete production of "),
      "\(outcome.errors)")
    #expect(outcome.errors.contains(" for 1950. See the years held: `oreflow data coverage`."))
    let beyond = try Program.run(command + ["--year", "2101"], directory: folder.path)
    #expect(beyond.code == 2, "\(beyond.errors)")
    #expect(beyond.errors.contains("--year takes a year from 1900 to 2100, and 2101 is none."))
  }

  /// Half of what is needed is held for 2025: no rank is made of it.
  @Test(arguments: [
    ["chokepoints"], ["centrality"], ["centrality", "--layer", "projection"], ["disrupt", "CHN"],
    ["brief", "CHN"],
  ])
  func aYearWithoutSuppliersIsRefusedWithTheYearsThatHaveThem(command: [String]) throws {
    let outcome = try Program.run(command + ["--year", "2025", "--data", RepositoryData.folder])
    #expect(outcome.code == 1 && outcome.output == "", "\(outcome.errors)")
    #expect(outcome.errors.contains("has both a net import reliance and import shares for 2025"))
    #expect(outcome.errors.contains("Years that have (minerals known): "))
  }

  @Test func aPlaceByUnknownExposureIsUnknown() throws {
    let arguments = ["chokepoints", "country", "CHN", "--year", "2025", "--data", RepositoryData.folder]
    let output = try Program.run(arguments).output.split(separator: "\n").prefix(3).joined(separator: " ")
    #expect(
      output.contains("The place of China by exposure in 2025 is unknown: no mineral of us-2022 has both"))
    #expect(output.contains("It produces 50 % or more of"))
  }
}
