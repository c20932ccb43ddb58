import GraphFiles
import Graphs
import SampleData

/// Tables of edges that a test writes and reads.
struct TableSample {
  let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  func read(
    _ text: String, _ weights: WeightMeaning = .none, name: String = "edges.csv",
    _ change: (inout EdgeListOptions) -> Void = { _ in }
  ) throws -> EdgeList {
    var options = EdgeListOptions()
    options.weights = weights
    change(&options)
    return try EdgeList(path: try folder.write(text, to: name), options: options)
  }

  /// The edges by name, in the order of the graph.
  func edges(_ list: EdgeList) -> [String] {
    list.graph.edges.map { "\(list.names[$0.source])>\(list.names[$0.target]):\($0.weight)" }
  }
}
