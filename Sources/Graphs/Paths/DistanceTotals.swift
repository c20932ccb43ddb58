/// What the distances between one node and all others come to.
struct DistanceTotals: Sendable {
  /// The number of other nodes within reach.
  var reached = 0.0
  /// The sum of their distances.
  var sum = 0.0
  /// The sum of the reciprocals of their distances, those at distance zero omitted.
  var reciprocalSum = 0.0
}

extension Digraph {
  /// The totals of the distances from each node, or with `incoming` to each node.
  ///
  /// - Complexity: O(V E / 64) without lengths, where the searches overlap; O(V (E + V log V)) with.
  func distanceTotals(incoming: Bool, threads: Int) -> [DistanceTotals] {
    let lengths = PathLengths(incoming ? self.incoming : outgoing)
    var totals = [DistanceTotals](repeating: DistanceTotals(), count: nodeCount)
    totals.withUnsafeMutableBufferPointer { totals in
      // Each node is written by the one thread that searches from it.
      nonisolated(unsafe) let totals = totals
      lengths.adjacency.withRows { rows in
        if isWeighted {
          let width = 16
          inParallel(chunks: (nodeCount + width - 1) / width, threads: threads) { nextChunk in
            let search = LengthSearch(
              rows: rows, bound: lengths.bound, nodeCount: nodeCount, arcCount: arcCount)
            while let chunk = nextChunk() {
              for node in chunk * width..<min(chunk * width + width, nodeCount) where rows.degree(node) > 0 {
                search.run(from: NodeID(node))
                totals[node] = search.totals(in: lengths)
                search.clear()
              }
            }
          }
        } else {
          let sources = nodes.filter { rows.degree(Int($0)) > 0 }
          let width = HopCounts.width
          inParallel(chunks: (sources.count + width - 1) / width, threads: threads) { nextChunk in
            let search = HopCounts(rows: rows, nodeCount: nodeCount)
            while let chunk = nextChunk() {
              let batch = sources[chunk * width..<min(chunk * width + width, sources.count)]
              let first = batch.startIndex
              search.run(from: batch) { lane, depth, count in
                let (source, count, distance) = (Int(sources[first + lane]), Double(count), Double(depth))
                totals[source].reached += count
                totals[source].sum += count * distance
                totals[source].reciprocalSum += count / distance
              }
            }
          }
        }
      }
    }
    return totals
  }
}

extension LengthSearch {
  /// The totals of the last search.
  func totals(in lengths: PathLengths) -> DistanceTotals {
    var totals = DistanceTotals(reached: Double(max(0, reachedCount - 1)))
    for index in stride(from: 1, to: reachedCount, by: 1) {
      let length = distance[Int(order[index])]
      totals.sum += length
      if length > 0 { totals.reciprocalSum += 1 / length }
    }
    totals.sum = lengths.distance(totals.sum)
    totals.reciprocalSum = lengths.reciprocal(totals.reciprocalSum)
    return totals
  }
}
