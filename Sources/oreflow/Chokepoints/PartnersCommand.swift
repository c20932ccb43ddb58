import ArgumentParser
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The single partner that would take away most risk.
struct PartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partners", abstract: "Which single partner would take away most risk.",
    discussion: """
      The countries of the best set of --sets countries are no candidates: winning them over is no answer to losing them. \
      Nor are the covered nations, unless --except names others.

      Examples:
        oreflow chokepoints partners
        oreflow chokepoints partners --slack 50 --among @MSP
        oreflow chokepoints partners --except none
      """)

  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup var threshold: ThresholdOption
  @OptionGroup var slack: SlackOption
  @Option(
    help: ArgumentHelp(
      "Omit the best set of K countries, 0 to 12; 0 omits none.", valueName: "K"))
  var sets = 3
  @Option(
    help: ArgumentHelp("Only these are candidates, as in AUS,@EU.", valueName: "countries"),
    completion: .countries)
  var among: String?
  @Option(
    help: ArgumentHelp(
      "These are no candidates, as in CHN,@BRICS; none excludes nobody beside the best set. (default: @\(PartnerGain.excludedGroup))",
      valueName: "countries"), completion: .countries)
  var except: String?
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    guard (0...12).contains(sets) else { throw ValidationError("--sets takes a number from 0 to 12.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: reference))
    let supply = try network.network(sources, from: dataset)
    let parts = SupplyParts(supply, layer: .supply)
    try parts.requireKnown(in: sources)
    var excluded = try excluded(reference)
    let candidates = try among.map { text throws(DataError) in
      Set(try CountryList.parse(text, in: reference, year: network.year))
    }
    if sets > 0 {
      let frontier = try CutFrontier(
        parts, most: sets, options: .init(threshold: threshold.threshold.value))
      excluded.formUnion(frontier.entries.last?.best.countries ?? [])
    }
    let gain = try PartnerGain(
      supply, slack: slack.slack.part, governance: try Governance(dataset), among: candidates,
      except: excluded)
    try table.write([PartnerTables.partners(gain, register: reference.register)])
  }

  /// Who is no candidate beside the best set.
  private func excluded(_ reference: Reference) throws(DataError) -> Set<CountryCode> {
    switch except {
    case nil: Set(reference.group(named: PartnerGain.excludedGroup, in: network.year) ?? [])
    case "none": []
    case let text?: Set(try CountryList.parse(text, in: reference, year: network.year))
    }
  }
}
