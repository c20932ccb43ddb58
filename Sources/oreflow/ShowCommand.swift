import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// All that is known of one mineral or country.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "All that is known of one mineral or country, with sources.",
    discussion: """
      A name is looked for among minerals first, then among countries; `--country` and `--mineral` say which is meant \
      where both have it.
      """)

  @Argument(
    help: ArgumentHelp("A mineral (id, name, symbol) or a country (ISO code or name).", valueName: "name"),
    completion: .countriesAndMinerals)
  var name: String
  @Flag(help: "The name is a mineral's.") var mineral = false
  @Flag(help: "The name is a country's.") var country = false
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if mineral && country { throw ValidationError("--mineral and --country exclude each other.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    try table.write(try choice.choose(from: try tables(dataset), format: table.format))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: reference), readsTrade: false)
    let found: Country
    switch try subject(reference) {
    case .mineral(let mineral):
      // Reliance is shown over all years: nothing need be held for the usual one, but for one that was asked for.
      if network.year != NetworkOptions.usualYear {
        _ = try SupplyNetwork(
          year: network.year, list: MineralList(name: mineral.id.rawValue, minerals: [mineral.id]),
          imports: network.imports, sources: sources)
      }
      return MineralTables.all(
        try MineralProfile(
          of: mineral, year: network.year, imports: network.imports, sources: sources, from: dataset),
        register: reference.register)
    case .country(let country): found = country
    }
    let list = try MineralList(named: network.list, in: dataset)
    let supply = try SupplyNetwork(year: network.year, list: list, imports: network.imports, sources: sources)
    return CountryTables.all(
      try CountryProfile(of: found, in: supply, from: dataset), register: reference.register)
  }

  private func subject(_ reference: Reference) throws(DataError) -> Reference.Subject {
    if mineral { return .mineral(try reference.mineral(named: name)) }
    if country { return .country(try reference.country(named: name)) }
    return try reference.mineralOrCountry(named: name)
  }
}
