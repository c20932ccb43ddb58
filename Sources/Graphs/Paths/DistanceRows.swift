/// The distances from every node to every other, computed row by row as they are read, so that memory does not grow
/// with their number.
public struct DistanceRows: Sendable {
  /// The graph.
  public let graph: Digraph
  private let threads: Int
  /// How many rows are computed at once: enough for every thread, few enough for the memory.
  private var batch: Int { max(1, min(64, 8_000_000 / max(1, graph.nodeCount))) }

  init(_ graph: Digraph, threads: Int) {
    self.graph = graph
    self.threads = threads
  }

  /// The number of distances.
  public var count: Int { graph.nodeCount * graph.nodeCount }

  /// Calls `body` with each node, in order, and its distances to all nodes, infinite where no path leads.
  ///
  /// - Complexity: O(V (E + V log V)) time, O(V) space for each of at most 64 rows.
  public func forEach<Failure: Error>(
    _ body: (_ source: NodeID, _ distances: UnsafeBufferPointer<Double>) throws(Failure) -> Void
  ) throws(Failure) {
    let size = graph.nodeCount
    let lengths = PathLengths(graph.outgoing)
    var values = [Double](repeating: .infinity, count: batch * size)
    for first in stride(from: 0, to: size, by: batch) {
      let rowCount = min(batch, size - first)
      fill(&values, from: first, rowCount, lengths)
      for row in 0..<rowCount {
        let outcome: Result<Void, Failure> = values.withUnsafeBufferPointer { values in
          do throws(Failure) {
            try body(
              NodeID(first + row), UnsafeBufferPointer(rebasing: values[row * size..<(row + 1) * size]))
            return .success(())
          } catch { return .failure(error) }
        }
        try outcome.get()
      }
    }
  }

  private func fill(_ values: inout [Double], from first: Int, _ rowCount: Int, _ lengths: PathLengths) {
    let size = graph.nodeCount
    values.withUnsafeMutableBufferPointer { values in
      values.update(repeating: .infinity)
      // Each row is written by the one thread that searches from its node.
      nonisolated(unsafe) let values = values
      lengths.adjacency.withRows { rows in
        inParallel(chunks: rowCount, threads: threads) { nextChunk in
          let search = LengthSearch(
            rows: rows, bound: lengths.bound, nodeCount: size, arcCount: graph.arcCount)
          while let row = nextChunk() {
            search.run(from: NodeID(first + row))
            for index in 0..<search.reachedCount {
              let node = Int(search.order[index])
              values[row * size + node] = lengths.distance(search.distance[node])
            }
            search.clear()
          }
        }
      }
    }
  }
}

extension Digraph {
  /// The distances from every node to every other, computed as they are read.
  ///
  /// Weights are lengths; without weights a step is one long. ``allPairsDistances(threads:)`` keeps them all.
  ///
  /// - Parameter threads: how many threads may work; the result does not depend on it.
  /// - Throws: ``GraphError/needsLengths(measure:)``.
  ///
  /// `nx.all_pairs_dijkstra_path_length(G, weight="weight")`.
  public func distanceRows(threads: Int = Threads.available) throws(GraphError) -> DistanceRows {
    try requireLengths(for: "all-pairs distances")
    return DistanceRows(self, threads: threads)
  }
}
