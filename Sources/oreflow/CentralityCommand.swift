import ArgumentParser
import Graphs
import Reports
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
      by the minerals both supply). Where the shape of a layer settles the answer, it is said to be 0 by construction, \
      with the question that tells more.
      """)

  @Option(help: "supply, production or projection.") var layer: CentralityLayer = .supply
  @Option(help: "\(CentralityMetric.allCases.map(\.rawValue).joined(separator: ", ")).")
  var metric: CentralityMetric = .strength
  @OptionGroup(title: "Network") var network: NetworkOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Output") var table: TableOptions

  func run() throws {
    let dataset = try data.dataset()
    let supply = try network.network(data, from: dataset)
    let centrality: NetworkCentrality
    do throws(GraphError) {
      centrality = try NetworkCentrality(metric, on: layer, of: supply)
    } catch {
      throw DataError(.notHeld, error.description)
    }
    try table.write([CentralityTables.nodes(centrality, of: supply, reference: dataset.reference)])
  }
}
