import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// One page for a question such as: China and Russia stop.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "One page: what is lost when countries stop, at which stage, who helps, and how sure that is.",
    discussion: """
      Examples:
        oreflow brief CHN,RUS
        oreflow brief @BRICS --year 2021 --threshold 65
        oreflow brief China --mineral gallium --format markdown
      """)

  @Argument(
    help: ArgumentHelp("The countries that stop, as in CHN,RUS or @BRICS.", valueName: "countries"),
    completion: .countries)
  var countries = "CHN,RUS"
  @OptionGroup(title: "Minerals") var minerals: MineralsOptions
  @OptionGroup var year: YearOption
  @OptionGroup var shares: ImportsOption
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup var slack: SlackOption
  @Option(
    help: ArgumentHelp(
      "The group that stands in alone. Default: @MSP in the years that it has members; none for no group.",
      valueName: "group"))
  var allies: String?
  @OptionGroup var language: LanguageOption
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup var choice: TableChoice
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let tables = try tables(dataset)
    try table.write(
      try choice.only == nil && table.format == .csv
        ? Array(tables.prefix(1)) : choice.choose(from: tables, format: table.format),
      in: language.words(dataset, list: minerals.minerals(in: dataset).name))
  }

  private func tables(_ dataset: Dataset) throws(DataError) -> [Table] {
    let reference = dataset.reference
    let removed = try CountryList.parse(countries, in: reference, year: year.year)
    let allied = try group(reference)
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let network = try SupplyNetwork(
      year: year.year, list: try minerals.minerals(in: dataset), imports: shares.imports, sources: sources)
    let brief = try Brief(
      removing: removed, from: network, allies: allied,
      .init(threshold: threshold.threshold.value, slack: slack.slack.part), in: sources, dataset)
    return BriefTables.all(brief, register: reference.register)
  }

  /// The allies; nil for none, and where the default group has no member in the year.
  private func group(_ reference: Reference) throws(DataError) -> CountryGroup? {
    guard let allies else { return try? CountryGroup(named: "MSP", in: year.year, of: reference) }
    guard allies.lowercased() != "none" else { return nil }
    guard let group = try CountryList.group(allies, in: reference, year: year.year) else {
      throw DataError(
        .badRequest, "\"\(allies)\" is no group: a group begins with @", remedy: .anyOf([.look(.groups)]))
    }
    return group
  }
}
