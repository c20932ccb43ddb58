import ArgumentParser
import Graphs
import Tables
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Centralities of the supply network.
struct CentralityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Rank countries and minerals by a centrality on a layer of the network.",
    discussion: """
      Layers: supply (supplier → mineral → United States), production (producer → mineral), projection (countries tied \
      by the minerals both supply), trade (world trade in the mineral that --mineral names). Where the shape of a layer settles the answer, it is said to be 0 by construction, \
      with the question that tells more.
      """)

  @Option(help: "supply, production, projection or trade.") var layer: CentralityLayer = .supply
  @Option(help: "\(CentralityMetric.allCases.map(\.rawValue).joined(separator: ", ")).")
  var metric: CentralityMetric = .strength
  @Option(
    help: ArgumentHelp("The mineral of the trade layer: id, name or symbol.", valueName: "mineral"),
    completion: .minerals)
  var mineral: String?
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func validate() throws {
    if layer == .trade, mineral == nil {
      throw ValidationError("--layer trade is of one mineral: name it with --mineral.")
    }
    if layer != .trade, mineral != nil { throw ValidationError("--mineral goes with --layer trade.") }
  }

  func run() throws {
    let dataset = try data.dataset()
    if let mineral { return try runTrade(mineral, dataset) }
    let sources = try NetworkSources(dataset, vintage: try data.vintage(in: dataset.reference))
    let supply = try network.network(sources, from: dataset)
    try requireEdges(supply, sources)
    let centrality: NetworkCentrality
    do throws(GraphError) {
      centrality = try NetworkCentrality(metric, on: layer, of: supply)
    } catch {
      throw DataError(.notHeld, error.description)
    }
    try table.write([CentralityTables.nodes(centrality, of: supply, register: dataset.reference.register)])
  }

  /// Refuses a year without an edge of the layer: a rank amongst none says nothing.
  private func requireEdges(_ supply: SupplyNetwork, _ sources: NetworkSources) throws(DataError) {
    if layer == .production { return try SupplyParts(supply, layer: .production).requireKnown(in: sources) }
    guard supply.minerals.contains(where: { $0.imports.value != nil }) else {
      return try supply.requireSuppliers(in: sources)
    }
  }

  private func runTrade(_ name: String, _ dataset: Dataset) throws {
    let id = try dataset.reference.mineral(named: name).id
    let trade = try TradeGraph(id, year: network.year, from: dataset)
    let centrality: NetworkCentrality
    do throws(GraphError) {
      centrality = try NetworkCentrality(metric, of: trade)
    } catch {
      throw DataError(.notHeld, error.description)
    }
    try table.write([CentralityTables.nodes(centrality, of: trade, register: dataset.reference.register)])
  }
}
