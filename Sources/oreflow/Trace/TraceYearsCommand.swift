import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Every mineral with a trade code over the years.
struct TraceYearsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "years",
    abstract:
      "Every mineral with a trade code, every year: what trade does not explain, origins, and stages.",
    discussion: """
      Examples:
        oreflow trace years
        oreflow trace years --mineral cobalt --from 2018 --to 2022
        oreflow trace years --format csv
      """)

  @Option(
    help: ArgumentHelp(
      "One mineral: id, name or symbol. Default: all with a trade code.", valueName: "mineral"),
    completion: .minerals)
  var mineral: String?
  @Option(help: ArgumentHelp("The first year. Default: the first of trade.", valueName: "year"))
  var from: Int?
  @Option(help: ArgumentHelp("The last year. Default: the last of trade.", valueName: "year"))
  var to: Int?
  @OptionGroup var shares: ImportsOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws { try YearCheck.check(from: from, to: to) }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: reference), readsTrade: false)
    let chosen = try mineral.map { text throws(DataError) in [try reference.mineral(named: text).id] }
    let traced = try TracedYears(
      of: chosen, over: try period(dataset), imports: shares.imports, sources: sources, from: dataset)
    let tables = [
      TraceYearTables.minerals(traced, register: reference.register),
      TraceYearTables.years(traced, register: reference.register),
    ]
    let ordered = mineral == nil ? tables : tables.reversed()
    try table.write(
      try table.format == .csv && choice.only == nil
        ? [tables[1]] : choice.choose(from: ordered, default: 1, format: table.format))
  }

  /// The years asked for; nil for all years of trade.
  private func period(_ dataset: Dataset) throws(DataError) -> YearWindow? {
    guard from != nil || to != nil else { return nil }
    let years = Set(try dataset.trade().map(\.year))
    let (first, last) = (from ?? years.min() ?? 0, to ?? years.max() ?? 0)
    guard first <= last else {
      throw DataError(
        .notHeld, "trade is held for \(years.min() ?? 0)-\(years.max() ?? 0), not from \(first) to \(last)",
        remedy: .anyOf([.choose(.year)]))
    }
    return YearWindow(first, last)
  }
}
