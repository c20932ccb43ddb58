import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Perspective 1.
struct DependenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dependence",
    abstract: "Net import reliance of every mineral of a list, with its leading supplier.",
    discussion: """
      A figure stands as printed: >50 lies between 50 and 100 %, E is a net exporter, W is withheld. Counts are \
      "for certain" to "at the most".
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(
    help: ArgumentHelp("Say of every mineral whether it is above this percentage.", valueName: "percent"))
  var threshold: Double?
  @Flag(help: "Print how many minerals are above 0, 25, 50, 75 and 100 % instead.")
  var headline = false
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if let threshold, !(0...100).contains(threshold) {
      throw ValidationError("--threshold takes a percentage from 0 to 100.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let list: MineralList
    if let mineral {
      let id = try dataset.reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: network.list, in: dataset)
    }
    let dependence = try Dependence(list: list, year: network.year, from: sources.reliance)
    if headline {
      try table.write([DependenceTables.headline(dependence)])
    } else {
      let supply = try SupplyNetwork(
        year: network.year, list: list, imports: network.imports, sources: sources)
      try table.write([
        DependenceTables.minerals(
          dependence, network: supply, threshold: threshold, reference: dataset.reference)
      ])
    }
  }
}
