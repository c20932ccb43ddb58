import GraphFiles
import Graphs
import SupplyData

/// What this command line proposes where a measure has no answer.
enum GraphRemedies {
  /// The error with the names of the nodes and the options that help.
  static func dataError(_ error: GraphError, _ names: NodeNames, _ measure: GraphMeasure) -> DataError {
    DataError(kind(error), error.words(names), remedy: "\(remedy(error, measure))")
  }

  /// Whether the edges, what was asked of them or the wish for an answer is at fault.
  private static func kind(_ error: GraphError) -> DataError.Kind {
    switch error {
    case .invalidWeight, .extremeWeight, .duplicateEdge, .selfLoop, .nodeOfEdgeOutOfRange, .tooLarge,
      .zeroLength:
      .badData
    case .undefined, .infeasible, .cycle, .sameSide: .notHeld
    default: .badRequest
    }
  }

  private static func remedy(_ error: GraphError, _ measure: GraphMeasure) -> String {
    switch error {
    case .needsStrengths: "Use --weights strength, or --weights none"
    case .needsLengths: "Use --weights length, or --weights none"
    case .needsUndirected: "Use --undirected"
    case .needsDirected: "Leave out --undirected"
    case .notConverged where measure.choices.contains(.iterations): "Set --iterations and --tolerance"
    case .invalidParameter(_, "alpha", _, _): "Lower --alpha, or leave it out"
    case .missing(_, .source): "Name it with --from"
    case .missing(_, .target): "Name it with --to"
    case .missing(_, .group): "Name a file with the columns node and group with --nodes"
    case .missing(_, .demand): "Give --from, --to and --amount, or a column demand with --nodes"
    case .missing(_, .cost): "Add a column cost to the edge list"
    case .extremeWeight: "Change the weights, or use --weights none"
    default: ""
    }
  }
}
