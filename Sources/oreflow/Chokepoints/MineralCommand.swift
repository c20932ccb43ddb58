import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Who can stop the supply of one mineral.
struct MineralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mineral", abstract: "Who can stop the supply of one mineral, with their power.",
    discussion: """
      Examples:
        oreflow chokepoints mineral cobalt
        oreflow chokepoints mineral tungsten --without China
      """)

  @Argument(help: ArgumentHelp("A mineral: id, name or symbol.", valueName: "mineral"), completion: .minerals)
  var mineral: String
  @OptionGroup(title: "Network") var network: PeriodOfMineral
  @OptionGroup var threshold: ThresholdOption
  @Option(
    help: ArgumentHelp(
      "The share of imports that stops supply, for the indices of power.", valueName: "percent"))
  var quota = Percent(50)
  @Option(
    help: ArgumentHelp(
      "Take these countries out of world trade first, as in CHN,RUS.", valueName: "countries"),
    completion: .countries)
  var without: String?
  @Option(
    help: ArgumentHelp(
      "Omit flows of trade below this part of their exporter's exports and importer's imports.",
      valueName: "percent"))
  var hideBelow = Percent(1)
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    try quota.check("--quota", in: 0...100, aboveZero: true)
    guard (0...100).contains(hideBelow.value) else {
      throw ValidationError("--hide-below takes a percentage from 0 to 100.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    try table.write(choice.choose(from: try tables(dataset), format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let id = try reference.mineral(named: mineral).id
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let supply = try SupplyNetwork(
      year: network.year, list: MineralList(name: id.rawValue, minerals: [id]), imports: network.imports,
      sources: sources)
    let removed =
      try without.map { text throws(DataError) in
        try CountryList.parse(text, in: reference, year: network.year)
      } ?? []
    let points = try MineralChokepoints(
      of: id, in: supply, threshold: threshold.threshold.value, quota: quota.value)
    let structures = try TradeStructure.all(
      of: id, node: points.node, year: network.year, removing: removed, floor: hideBelow.value, in: dataset)
    return [MineralChokepointTables.countries(points, register: reference.register)]
      + StructureTables.all(structures, register: reference.register)
  }
}
