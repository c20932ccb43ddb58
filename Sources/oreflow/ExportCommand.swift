import ArgumentParser
import Reports
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The network for other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the network for other tools: GraphML, GEXF, JSON, CSV, DOT or GeoJSON.",
    discussion: """
      Every edge has its kind, mineral, year, weight (the middle of its bounds, a strength), length (1 / weight), low and \
      high bounds, the value as printed and the sources. CSV of one layer is an edge list that `oreflow graph` reads, \
      with the nodes in a second file FILE.nodes.csv where -o names one. --from and --to write one panel of all years.

      Examples:
        oreflow export -o network.gexf
        oreflow export --layer projection --format csv
        oreflow export --layer trade --mineral cobalt --from 2018 --to 2022 -o cobalt.gexf
      """)

  /// Which edges are written.
  enum Layer: String, WordArgument {
    case all, supply, imports, production, projection, trade
  }

  @Option(
    help:
      "How to write it: \(NetworkFormat.allCases.map(\.rawValue).joined(separator: ", ")). Default: by the file's ending."
  )
  var format: NetworkFormat?
  @Option(
    help: ArgumentHelp(
      """
      supply (imports and reliance), imports (supplier to mineral), production (producer to mineral), all of these, \
      projection (countries that supply the same minerals) or trade (exporter to importer by value).
      """))
  var layer: Layer = .all
  @Option(
    help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"),
    completion: .minerals)
  var mineral: String?
  @Option(help: ArgumentHelp("The first year of a panel.", valueName: "year")) var from: Int?
  @Option(help: ArgumentHelp("The last year of a panel.", valueName: "year")) var to: Int?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, whole or not at all, instead of the screen.", valueName: "file"))
  var output: String?
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func validate() throws {
    if output == "" { throw ValidationError("--output names no file.") }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together.") }
    try YearCheck.check(from: from, to: to, twoFor: "a panel")
    _ = try chosenFormat()
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
    let exported = try exported(list, dataset)
    guard !exported.edges.isEmpty else {
      let when = from.map { "\($0)-\(to ?? $0)" } ?? "\(network.year)"
      throw DataError(
        .notHeld, "there is no edge of \(list.name) in \(when) in the layer \(layer.rawValue)",
        remedy: .anyOf([.choose(.layer), .choose(.year)]))
    }
    try write(try chosenFormat().files(of: exported), as: try chosenFormat())
  }

  /// The format asked for, or the one that the ending of the file names.
  private func chosenFormat() throws -> NetworkFormat {
    let ending = output.flatMap { $0.split(separator: ".").last }.flatMap {
      NetworkFormat(rawValue: String($0))
    }
    if let format, let ending, format != ending {
      throw ValidationError(
        "--format \(format.rawValue) and the ending .\(ending.rawValue) of \(output ?? "") disagree.")
    }
    guard let chosen = format ?? ending else {
      throw ValidationError(
        "Name a format with --format, or a file whose ending is one: "
          + NetworkFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    return chosen
  }

  private func exported(
    _ list: MineralList, _ dataset: Dataset
  ) throws(DataError) -> ExportedNetwork {
    guard let from, let to else { return try exported(list, network.year, dataset) }
    var networks: [ExportedNetwork] = []
    for year in from...to {
      if let network = try exportedIfKnown(list, year, dataset) { networks.append(network) }
    }
    guard !networks.isEmpty else {
      throw DataError(
        .notHeld, "nothing is held of \(list.name) from \(from) to \(to) in the layer \(layer.rawValue)",
        remedy: .anyOf([.choose(.period), .choose(.layer)]))
    }
    return ExportedNetwork(
      panel: networks, title: "The network of \(list.name), layer \(layer.rawValue), \(from)-\(to)")
  }

  /// The network of a year; nil where the data hold nothing for it.
  private func exportedIfKnown(
    _ list: MineralList, _ year: Int, _ dataset: Dataset
  ) throws(DataError) -> ExportedNetwork? {
    do throws(DataError) {
      return try exported(list, year, dataset)
    } catch {
      if error.kind == .notHeld { return nil }
      throw error
    }
  }

  private func exported(
    _ list: MineralList, _ year: Int, _ dataset: Dataset
  ) throws(DataError) -> ExportedNetwork {
    if layer == .trade { return try trade(list, year, dataset) }
    let supply = try SupplyNetwork(
      year: year, list: list, imports: network.imports, vintage: try data.vintage(in: dataset.reference),
      from: dataset)
    let layers: Set<ExportedNetwork.Layer>
    switch layer {
    case .projection:
      do {
        return ExportedNetwork(try SharedMinerals(supply), register: dataset.reference.register)
      } catch {
        throw DataError(.badData, "the shared minerals cannot be computed: \(error)")
      }
    case .supply: layers = [.imports, .reliance]
    case .imports: layers = [.imports]
    case .production: layers = [.production]
    case .all, .trade: layers = [.imports, .reliance, .production]
    }
    return ExportedNetwork(Exposure(supply), layers: layers, register: dataset.reference.register)
  }

  private func trade(
    _ list: MineralList, _ year: Int, _ dataset: Dataset
  ) throws(DataError) -> ExportedNetwork {
    var (graphs, omitted): ([TradeGraph], [String]) = ([], [])
    var first: DataError?
    for mineral in list.minerals {
      do throws(DataError) {
        graphs.append(try TradeGraph(mineral, year: year, from: dataset))
      } catch  where error.kind == .notHeld {
        first = first ?? error
        omitted.append("Omitted: \(mineral), \(error.problem).")
      }
    }
    if graphs.isEmpty, let first { throw first }
    return ExportedNetwork(
      graphs, title: "World trade of \(list.name), \(year)", omitted: omitted,
      register: dataset.reference.register)
  }

  private func write(_ files: [NetworkFormat.File], as format: NetworkFormat) throws(DataError) {
    guard let output else { return try StandardOutput.write(files[0].text) }
    let files = WholeFile.isStream(output) ? Array(files.prefix(1)) : files
    let ending = ".\(format.rawValue)"
    let stem = output.hasSuffix(ending) ? String(output.dropLast(ending.count)) : output
    try WholeFile.commit(
      files.map { file in
        (file.suffix.isEmpty ? output : "\(stem).\(file.suffix)\(ending)", Array(file.text.utf8))
      })
  }
}
