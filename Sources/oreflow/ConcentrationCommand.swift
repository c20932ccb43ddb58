import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Concentration of import sources and production.
struct ConcentrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concentration",
    abstract: "Herfindahl-Hirschman index of import sources and world production, with bounds.")

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(help: "Only imports, or only production.")
  var of: ConcentrationTables.Subject?
  @Option(help: "Bounds of low, moderate and high: doj-2010 (1500, 2500) or doj-2023 (1000, 1800).")
  var bands: ConcentrationBands = .doj2010
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let list: MineralList
    if let mineral {
      let id = try dataset.reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: network.list, in: dataset)
    }
    let supply = try SupplyNetwork(
      year: network.year, list: list, imports: network.imports,
      vintage: try data.vintage(in: dataset.reference),
      from: dataset)
    try table.write([
      ConcentrationTables.minerals(supply, bands: bands, only: of, reference: dataset.reference)
    ])
  }
}
