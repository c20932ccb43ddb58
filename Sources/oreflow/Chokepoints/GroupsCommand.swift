import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What groups of countries hold over the years.
struct GroupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "What groups of countries supply and control by year, and whether their production moves.",
    discussion: """
      Examples:
        oreflow chokepoints groups @BRICS,@MSP --from 2018 --to 2022
        oreflow chokepoints groups @US-COVERED --from 2022 --to 2022
      """)

  @Argument(
    help: ArgumentHelp(
      "Groups, as in @BRICS,@MSP or @file with one country a line. Default: all that `data groups` lists.",
      valueName: "groups"))
  var groups: String?
  @OptionGroup(title: "Network") var network: ListOptions
  @OptionGroup(title: "Years") var years: PeriodOptions
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup var level: LevelOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let list = try MineralList(named: network.list, in: dataset)
    let groups = try chosen(dataset.reference)
    let stages = try (years.from...years.to).map { year in
      try SupplyStages(
        try SupplyNetwork(year: year, list: list, imports: network.imports, sources: sources), in: sources,
        threshold: threshold.threshold.value)
    }
    try table.write([
      GroupTables.years(
        groups.map { GroupStages($0, over: stages) }, list: list.name, threshold: threshold.threshold.value,
        level: level.level)
    ])
  }

  private func chosen(_ reference: Reference) throws(DataError) -> [CountryGroup] {
    guard let groups else {
      return reference.groups.keys.sorted().compactMap {
        try? CountryGroup(named: $0, in: years.to, of: reference)
      }
    }
    var chosen: [CountryGroup] = []
    for name in groups.split(separator: ",").map(String.init) {
      guard let group = try CountryList.group(name, in: reference, year: years.to) else {
        throw DataError(
          .badRequest, "\"\(name)\" is no group: a group begins with @", remedy: .anyOf([.look(.groups)]))
      }
      chosen.append(group)
    }
    guard !chosen.isEmpty else {
      throw DataError(.badRequest, "no group is named", remedy: .anyOf([.look(.groups)]))
    }
    return chosen
  }
}
