import Foundation
import Platform
import SampleData
import Testing

/// The JSON documents that the commands which write tables of the data print, each command run once for all tests.
enum CommandDocuments {
  static let commands = [
    "perspectives", "dependence list", "dependence years", "dependence counts", "dependence suppliers",
    "dependence forms", "market list", "market windows --mineral lithium", "market sweep", "risk list",
    "risk trend --mineral cobalt", "risk contributors", "risk matrix", "risk sweep", "concentration list",
    "concentration years", "shifts regions", "shifts countries --mineral nickel", "shifts verdicts",
    "shifts decomposition", "shifts gravity", "chokepoints ranking", "chokepoints mineral cobalt",
    "chokepoints country China", "chokepoints movement --from 2019 --to 2022", "chokepoints sets 2",
    "chokepoints partners", "chokepoints stages", "chokepoints stages --mineral cobalt",
    "chokepoints groups @MSP --from 2022 --to 2022", "disrupt remove CHN",
    "disrupt remove CHN --replace-from @MSP", "brief CHN,RUS",
    "disrupt random --draws 100", "trace mineral cobalt", "risk list --stage worst",
    "trace years --mineral cobalt --from 2021 --to 2022", "sensitivity chokepoints --vary threshold",
    "show cobalt",
    "show China", "centrality", "data coverage", "data coverage --of reliance", "data coverage --why cobalt",
    "data coverage --matrix --from 2021 --to 2022", "data sources", "data revisions cobalt",
    "data corrections",
    "data conflicts", "data diff MCS2025 MCS2026", "data minerals", "data countries", "data lists",
    "data groups", "risk list --scheme screening", "risk list --scheme two-source --draws 100",
    "concentration list --of trade", "shifts regions --mineral nickel",
    "shifts decomposition --mineral nickel",
    "shifts gravity --mineral nickel", "chokepoints mineral cobalt --without CHN",
    "chokepoints sets --minerals 5", "centrality --layer trade --mineral cobalt",
    "perspectives --from 2018 --to 2022",
  ]

  /// What each of ``commands`` printed on the data of the repository.
  static func outcome(of command: String) throws -> Program.Outcome {
    try #require(try all.get()[command])
  }

  /// The tables of all commands.
  static func tables() throws -> [[String: Any]] {
    try commands.flatMap { try tables(of: outcome(of: $0)) }
  }

  /// The tables of the document that was printed.
  static func tables(of outcome: Program.Outcome) throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return root?["tables"] as? [[String: Any]] ?? []
  }

  private static let all = Result {
    let outcomes = try Parallel.map(commands) { command in
      try Program.run(
        command.split(separator: " ").map(String.init) + ["--format", "json"],
        environment: ["OREFLOW_DATA": RepositoryData.folder])
    }
    return Dictionary(uniqueKeysWithValues: zip(commands, outcomes))
  }
}
