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
      "for certain" to "at the most". With --from: every year to --to, with changes and counts; a reliance that is not \
      printed is derived from its parts where that can be checked, and marked.
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(
    help: ArgumentHelp("Say of every mineral whether it is above this percentage.", valueName: "percent"))
  var threshold: Double?
  @Flag(help: "Print how many minerals are above 0, 25, 50, 75 and 100 % instead.")
  var headline = false
  @Flag(help: "Print every printed reliance of the year, form by form, and count rows instead.")
  var rows = false
  @Option(help: ArgumentHelp("The first of the years to show side by side.", valueName: "year"))
  var from: Int?
  @Option(help: ArgumentHelp("The last of them; --year by default.", valueName: "year"))
  var to: Int?
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if let threshold, !(0...100).contains(threshold) {
      throw ValidationError("--threshold takes a percentage from 0 to 100.")
    }
    for year in [from, to].compactMap({ $0 }) where !(1900...2100).contains(year) {
      throw ValidationError("--from and --to take a year from 1900 to 2100.")
    }
    if from == nil, to != nil { throw ValidationError("--to needs --from; one year is --year.") }
    if let from, from > to ?? network.year {
      throw ValidationError("--from \(from) is after \(to ?? network.year).")
    }
    if from != nil, headline || rows || threshold != nil {
      throw ValidationError("--headline, --rows and --threshold are of one year: leave --from out.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false)
    let list: MineralList
    if let mineral {
      let id = try dataset.reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: network.list, in: dataset)
    }
    let tables = try tables(list, sources, dataset.reference)
    try table.write(try choice.choose(from: tables, format: table.format))
  }

  private func tables(
    _ list: MineralList, _ sources: NetworkSources, _ reference: Reference
  ) throws(DataError) -> [Table] {
    if let from {
      return try years(YearWindow(from, to ?? network.year), list, sources, reference)
    }
    if rows {
      let printed = try PrintedReliances(
        list: list, year: network.year, sources: sources, reference: reference)
      return [DependenceTables.rows(printed, list: list.name, reference: reference)]
    }
    let dependence = try Dependence(list: list, year: network.year, from: sources.reliance)
    if headline { return [DependenceTables.headline(dependence)] }
    let supply = try SupplyNetwork(
      year: network.year, list: list, imports: network.imports, sources: sources)
    return [
      DependenceTables.minerals(
        dependence, network: supply, threshold: threshold, reference: reference)
    ]
  }

  private func years(
    _ period: YearWindow, _ list: MineralList, _ sources: NetworkSources, _ reference: Reference
  ) throws(DataError) -> [Table] {
    let dependence = try DependenceYears(list: list, period: period, sources: sources)
    var suppliers: [SingleSuppliers] = []
    for year in period.first...period.last {
      do throws(DataError) {
        suppliers.append(
          SingleSuppliers(
            try SupplyNetwork(year: year, list: list, imports: network.imports, sources: sources)))
      } catch  where error.kind == .notHeld {
        // A year of which nothing is held has no row.
      }
    }
    return [
      DependenceTables.years(dependence, reference: reference), DependenceTables.counts(dependence),
      DependenceTables.suppliers(suppliers, list: list.name, reference: reference),
    ]
  }
}
