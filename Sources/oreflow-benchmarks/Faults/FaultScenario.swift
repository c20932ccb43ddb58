import Foundation
import SupplyData

/// A command that writes files, and another that comes after it.
struct FaultScenario {
  let name: String
  /// The files that are there before.
  let prepare: (FaultRoom) throws -> [String: Data]
  /// The command.
  let arguments: (FaultRoom) throws -> [String]
  /// A command that finds what the first has left.
  let next: (FaultRoom) -> [String]
  /// The files that ``next`` writes.
  let added: [String]

  static var all: [FaultScenario] {
    [
      output("table", files: ["x.csv"]) { ["dependence", "--format", "csv", "-o", "\($0)/x.csv"] },
      output("figure", files: ["n.svg", "n.dot", "n.caption.txt"]) {
        ["figure", "network", "-o", "\($0)/n.svg", "-o", "\($0)/n.dot"]
      },
      output("export", files: ["e.csv"]) {
        ["export", "--format", "csv", "--layer", "supply", "-o", "\($0)/e.csv"]
      },
      output("report", files: ["index.md", "figures/network.svg", "tables/dependence.csv"]) {
        ["report", "-o", $0, "--dpi", "72"]
      },
      ingest("usgs") { room in
        try ["ingest", "usgs", room.input(FuzzRooms.releases[0].1, FuzzRooms.releases[0].0)]
      },
      ingest("baci") { room in
        let countries = try room.input(
          String(decoding: FuzzRooms.countries, as: UTF8.self), "country_codes_V203101.csv")
        let flows = FuzzRooms.flows.replacingOccurrences(
          of: "2022,", with: "2030,")
        return try [
          "ingest", "baci", room.input(flows, "BACI_HS17_Y2030_V203101.csv"), "--countries", countries,
        ]
      },
      ingest("bgs") { room in
        let statistics = FuzzRooms.statistics[0].replacingOccurrences(of: "2022-", with: "2030-")
        return try ["ingest", "bgs", room.input(statistics, "BGS_cobalt.csv")]
      },
      ingest("wgi") { room in
        let governance = FuzzRooms.governance[0].replacingOccurrences(of: ",2022,", with: ",2030,")
        return try ["ingest", "wgi", room.input(governance, "wgi.csv")]
      },
      ingest("restated") { room in
        try [
          "ingest", "usgs", room.input(FuzzRooms.restated[0], "shares.csv"), "--edition", "MCS2017", "--via",
          "a printed chapter",
        ]
      },
    ]
  }

  /// A command that writes `files`, some of which are there already.
  private static func output(
    _ name: String, files: [String], _ arguments: @escaping (String) -> [String]
  ) -> FaultScenario {
    FaultScenario(
      name: name, prepare: { _ in Dictionary(uniqueKeysWithValues: files.map { ($0, Data("old".utf8)) }) },
      arguments: { arguments($0.folder) }, next: { ["data", "sources", "-o", "\($0.folder)/next.txt"] },
      added: ["next.txt"])
  }

  /// An ingest into a data folder with all reference tables and the first rows of the others; a reader comes after.
  private static func ingest(
    _ name: String, _ arguments: @escaping (FaultRoom) throws -> [String]
  ) -> FaultScenario {
    FaultScenario(
      name: name,
      prepare: { _ in
        let folder = try FuzzFolder()
        return withExtendedLifetime(folder) { folder.tables.mapValues { Data($0) } }
      },
      arguments: { try arguments($0) + ["--data", $0.folder] },
      next: { ["data", "sources", "--data", $0.folder] },
      added: [])
  }
}
