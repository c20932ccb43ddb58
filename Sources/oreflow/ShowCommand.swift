import ArgumentParser
import Reports
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
    help: ArgumentHelp("A mineral (id, name, symbol) or a country (ISO code or name).", valueName: "name"))
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
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    if !country {
      do throws(DataError) {
        let found = try reference.mineral(named: name)
        return try MineralTables.all(
          of: found, year: network.year, sources: sources, imports: network.imports, in: dataset)
      } catch  where error.kind == .badRequest && !mineral {
        // Not a mineral: it may be a country.
      }
    }
    let found: Country
    do throws(DataError) {
      found = try reference.country(named: name)
    } catch {
      guard !country else { throw error }
      throw try unknown(reference)
    }
    let list = try MineralList(named: network.list, in: dataset)
    let supply = try SupplyNetwork(year: network.year, list: list, imports: network.imports, sources: sources)
    return try CountryTables.all(of: found, in: supply, dataset: dataset)
  }

  private func unknown(_ reference: Reference) throws(DataError) -> DataError {
    let names =
      reference.minerals.keys.map(\.rawValue).sorted() + reference.minerals.values.map(\.name).sorted()
      + reference.countries.values.map(\.name).sorted()
    let near = NearestName.suggestions(for: name, among: names)
    return DataError(
      .badRequest, "no mineral or country is called \"\(name)\"",
      remedy: near.isEmpty
        ? "`oreflow data coverage` lists the minerals"
        : .nearest(near))
  }
}
