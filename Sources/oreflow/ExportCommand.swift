import ArgumentParser
import Reports
import SupplyData
import SupplyNetwork

/// The network for other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the network for other tools: GraphML, GEXF, JSON, CSV or DOT.",
    discussion: """
      Nodes have their type, name and region; edges their layer, low and high bounds, token as printed and sources. The \
      weight is the middle of the bounds. CSV of one layer is an edge list that `oreflow graph` reads, with the nodes in a \
      second file FILE.nodes.csv where -o names one.
      """)

  /// Which edges are written.
  enum Layer: String, ExpressibleByArgument, CaseIterable {
    case all, supply, production, trade
  }

  @Option(help: "How to write it: graphml, gexf, json, csv or dot.") var format: NetworkFormat
  @Option(
    help: "supply (with reliance), production, all (both) or trade: exporter to importer by value.")
  var layer: Layer = .all
  @Option(help: ArgumentHelp("One mineral instead of the list: id, name or symbol.", valueName: "mineral"))
  var mineral: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, whole or not at all, instead of the screen.", valueName: "file"))
  var output: String?
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func validate() throws {
    if output == "" { throw ValidationError("--output names no file.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    let reference = dataset.reference
    let list: MineralList
    if let mineral {
      let id = try reference.mineral(named: mineral).id
      list = MineralList(name: id.rawValue, minerals: [id])
    } else {
      list = try MineralList(named: network.list, in: dataset)
    }
    let exported: ExportedNetwork
    if layer == .trade {
      exported = try trade(list, dataset)
    } else {
      let supply = try SupplyNetwork(
        year: network.year, list: list, imports: network.imports, vintage: try data.vintage(in: reference),
        from: dataset)
      let layers: Set<SupplyGraph.Layer> =
        switch layer {
        case .supply: [.supply]
        case .production: [.production]
        case .all, .trade: [.supply, .production]
        }
      exported = ExportedNetwork(supply, layers: layers, reference: reference)
    }
    guard !exported.edges.isEmpty else {
      throw DataError(
        .notHeld, "there is no edge of \(list.name) in \(network.year) in the layer \(layer.rawValue)",
        remedy: .anyOf([.choose(.layer), .look(.coverage(nil))]))
    }
    try write(format.files(of: exported))
  }

  private func trade(_ list: MineralList, _ dataset: Dataset) throws(DataError) -> ExportedNetwork {
    var (graphs, leftOut): ([TradeGraph], [String]) = ([], [])
    var first: DataError?
    for mineral in list.minerals {
      do throws(DataError) {
        graphs.append(try TradeGraph(mineral, year: network.year, from: dataset))
      } catch  where error.kind == .notHeld {
        first = first ?? error
        leftOut.append("Left out: \(mineral), \(error.problem).")
      }
    }
    if graphs.isEmpty, let first { throw first }
    return ExportedNetwork(
      graphs, title: "World trade of \(list.name), \(network.year)", leftOut: leftOut,
      reference: dataset.reference)
  }

  private func write(_ files: [(suffix: String, text: String)]) throws(DataError) {
    guard let output else { return try StandardOutput.write(files[0].text) }
    let files = WholeFile.isStream(output) ? Array(files.prefix(1)) : files
    let stem =
      output.hasSuffix(".\(format.rawValue)") ? String(output.dropLast(format.rawValue.count + 1)) : output
    try WholeFile.commit(
      files.map { file in
        (file.suffix.isEmpty ? output : "\(stem).\(file.suffix).\(format.rawValue)", Array(file.text.utf8))
      })
  }
}
