import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Concentration of import sources and production.
struct ConcentrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concentration",
    abstract:
      "Herfindahl-Hirschman index of import sources, world production and world exports, with bounds.",
    discussion: """
      `--of` chooses one of the three; `--from` and `--to` show it by year and need `--of`. World exports are of trade by \
      value (CEPII BACI).
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(help: "Only imports, only production, or trade: world exports by value.")
  var of: ConcentrationTables.Subject?
  @Option(help: "Bounds of low, moderate and high: doj-2010 (1500, 2500) or doj-2023 (1000, 1800).")
  var bands: ConcentrationBands = .doj2010
  @Option(help: ArgumentHelp("The first year of a table by year.", valueName: "year")) var from: Int?
  @Option(help: ArgumentHelp("The last year of a table by year.", valueName: "year")) var to: Int?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together.") }
    guard let from, let to else { return }
    if of == nil { throw ValidationError("--from and --to need --of imports, production or trade.") }
    if !(1900...2100).contains(from) || !(1900...2100).contains(to) || from > to || to - from >= 100 {
      throw ValidationError(
        "--from and --to take years from 1900 to 2100, the first not after the second, at most 100 of them.")
    }
  }

  func run() throws {
    let dataset = try data.dataset()
    let list: MineralList
    if let mineral {
      let id = try dataset.reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: network.list, in: dataset)
    }
    if let from, let to, let of {
      return try table.write([try byYear(from...to, of, list, dataset)])
    }
    if of == .trade { return try table.write([try trade(list, dataset)]) }
    let supply = try SupplyNetwork(
      year: network.year, list: list, imports: network.imports,
      vintage: try data.vintage(in: dataset.reference),
      from: dataset)
    try table.write([
      ConcentrationTables.minerals(supply, bands: bands, only: of, reference: dataset.reference)
    ])
  }

  /// The minerals that stand for the list: an element that is reported with its group only stands under the group.
  private func series(_ list: MineralList, _ sources: NetworkSources) -> [MineralID] {
    Set(list.minerals.map { sources.reliance.series(of: $0) }).sorted()
  }

  private func trade(_ list: MineralList, _ dataset: Dataset) throws(DataError) -> Table {
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: false)
    var found: [(mineral: MineralID, trade: Found<TradeConcentration>)] = []
    for mineral in series(list, sources) {
      found.append((mineral, try concentration(mineral, network.year, dataset)))
    }
    guard found.contains(where: { $0.trade.value != nil }) else { throw nothing(list, found[0].trade.reason) }
    return ConcentrationTables.trade(
      found, of: list, year: network.year, bands: bands, reference: dataset.reference)
  }

  private func byYear(
    _ years: ClosedRange<Int>, _ subject: ConcentrationTables.Subject, _ list: MineralList, _ dataset: Dataset
  ) throws(DataError) -> Table {
    let sources = try NetworkSources(
      dataset, vintage: try data.vintage(in: dataset.reference), readsProduction: subject == .production)
    var answers: [(mineral: MineralID, indices: [ConcentrationTables.YearIndex])] = []
    var isHeld = false
    var reason: String?
    func note<Value>(_ found: Found<Value>) {
      if found.value != nil { isHeld = true }
      reason = reason ?? found.reason
    }
    for mineral in series(list, sources) {
      var indices: [ConcentrationTables.YearIndex] = []
      for year in years {
        switch subject {
        case .imports:
          let shares =
            switch network.imports {
            case .usgs: sources.imports.usgs(mineral, in: year)
            case .baci: try sources.imports.baci(mineral, in: year)
            }
          note(shares)
          indices.append(.init(shares, year: year))
        case .production:
          let shares = sources.production.shares(of: mineral, in: year)
          note(shares)
          indices.append(.init(shares, year: year))
        case .trade:
          let trade = try concentration(mineral, year, dataset)
          note(trade)
          indices.append(.init(trade, year: year))
        }
      }
      answers.append((mineral, indices))
    }
    guard isHeld else { throw nothing(list, reason) }
    return ConcentrationTables.years(
      answers, of: list, years: years, subject: subject, imports: network.imports,
      reference: dataset.reference)
  }

  private func concentration(
    _ mineral: MineralID, _ year: Int, _ dataset: Dataset
  ) throws(DataError) -> Found<TradeConcentration> {
    do throws(DataError) {
      return .value(TradeConcentration(try TradeGraph(mineral, year: year, from: dataset)))
    } catch  where error.kind == .notHeld {
      return .missing(.partsUnknown(error.problem))
    }
  }

  private func nothing(_ list: MineralList, _ reason: String?) -> DataError {
    DataError(
      .notHeld,
      "no index of \(list.name) can be told for these years\(list.minerals.count == 1 ? reason.map { ": \($0)" } ?? "" : "")",
      remedy: .anyOf([.look(.coverage(nil))]))
  }
}
