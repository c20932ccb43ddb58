/// The distance from every node to every other.
public struct DistanceMatrix: Sendable, Equatable {
  /// The number of nodes.
  public let nodeCount: Int
  /// The distances row by row, infinite where no path leads.
  public let values: [Double]

  /// The distance from one node to another, infinite where no path leads.
  public subscript(source: NodeID, target: NodeID) -> Double { values[Int(source) * nodeCount + Int(target)] }

  /// The longest of the distances where a path leads, 0 for a graph without nodes.
  public var diameter: Double { values.reduce(0) { $1 < .infinity ? max($0, $1) : $0 } }
}

extension Digraph {
  /// The distance from every node to every other.
  ///
  /// Weights are lengths; without weights a step is one long.
  ///
  /// - Parameter threads: how many threads may work; the result does not depend on it.
  /// - Throws: ``GraphError/needsLengths(measure:)``; ``GraphError/tooLarge(what:count:)`` above 40,000 nodes, whose
  ///   matrix would fill more than 12 GB.
  /// - Complexity: O(V (E + V log V)) time, 8 V^2 bytes.
  ///
  /// `nx.all_pairs_dijkstra_path_length(G, weight="weight")`.
  public func allPairsDistances(threads: Int = Threads.available) throws(GraphError) -> DistanceMatrix {
    try requireLengths(for: "all-pairs distances")
    if nodeCount > 40_000 { throw .tooLarge(what: "nodes for a matrix of distances", count: nodeCount) }
    var values: [Double] = []
    values.reserveCapacity(nodeCount * nodeCount)
    try distanceRows(threads: threads).forEach { _, distances in values.append(contentsOf: distances) }
    return DistanceMatrix(nodeCount: nodeCount, values: values)
  }
}
