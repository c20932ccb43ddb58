import ArgumentParser
import Reports
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// How the ranking moved between two years.
struct MovementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "movement", abstract: "How the ranking moved between two years, and who entered or left.",
    discussion: """
      Examples:
        oreflow chokepoints movement --from 2018 --to 2022
        oreflow chokepoints movement --from 2013 --to 2022 --layer production
      """)

  @Option(help: ArgumentHelp("The first year.", valueName: "year")) var from: Int
  @Option(help: ArgumentHelp("The last year.", valueName: "year")) var to: Int
  @OptionGroup(title: "Network") var network: ListOptions
  @OptionGroup var threshold: ThresholdOption
  @Option(help: "Rank by supply (U.S. imports) or production (what the world produces).")
  var layer: SupplyParts.Layer = .supply
  @OptionGroup var events: EventsOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    try YearCheck.check(from: from, to: to, twoFor: "a movement")
    try events.check(table.format)
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let list = try MineralList(named: network.list, in: dataset)
    let (first, last) = (
      try SupplyNetwork(year: from, list: list, imports: network.imports, sources: sources),
      try SupplyNetwork(year: to, list: list, imports: network.imports, sources: sources)
    )
    let movement = try ChokepointMovement(
      from: first, to: last, threshold: threshold.threshold.value, layer: layer)
    let tables = [
      ChokepointTables.movement(movement, from: first, to: last, register: dataset.reference.register)
    ]
    try table.write(tables + events.tables(of: list.minerals, in: YearWindow(from, to), dataset))
  }
}
