extension Digraph {
  /// How many shortest paths between other nodes pass through each node.
  ///
  ///     b(v) = sum over s, t of sigma(s, t | v) / sigma(s, t),  s, v, t distinct
  ///
  /// sigma(s, t) counts the shortest paths from s to t, sigma(s, t | v) those through v. Weights are lengths;
  /// without weights every step is one long. Two paths are equally short when their lengths differ by at most 2⁻⁴⁸
  /// (3.6e-15) of themselves. Sums are exact where the lengths have a common unit, as decimals of few digits (tenths)
  /// and reciprocals of small numbers have, and otherwise added with the remainders of rounding: 0.1 + 0.2 is 0.3,
  /// 1/6 + 1/30 is 1/5, on paths of any number of edges, and other edges do not matter. Lengths so unequal that the
  /// shorter is lost in the longer, fifteen digits apart, no sum of doubles tells apart.
  ///
  /// - Parameters:
  ///   - normalized: divide by the number of pairs, (n - 1)(n - 2) or with endpoints n(n - 1). Otherwise an
  ///     undirected pair counts once.
  ///   - endpoints: let a path count for its two ends as well.
  ///   - sources: the nodes to search from. From k of n the sum is scaled up by n / k (without endpoints, for a
  ///     source by (n - 1) / (k - 1), as it cannot lie inside its own paths; not a number for the only source).
  ///   - threads: how many threads may work; the result does not depend on it.
  /// - Returns: one score a node, between 0 and 1 when normalized; all zeros below three nodes.
  /// - Throws: ``GraphError/needsLengths(measure:)`` for strengths,
  ///   ``GraphError/zeroLength(measure:source:target:)``, and errors of `sources`.
  /// - Complexity: O(V E) time without weights, O(V (E + V log V)) with; O(V + E) space a thread.
  ///
  /// `nx.betweenness_centrality(G, k, normalized, weight, endpoints)` of NetworkX 3.6 with lengths that are
  /// `fractions.Fraction`: with doubles it misses ties, as sums are compared bit by bit. igraph takes lengths that
  /// differ by less than 1e-10 as equal.
  ///
  /// Brandes (2001), doi:10.1080/0022250X.2001.9990249; bucket queue after Dial (1969),
  /// doi:10.1145/363269.363610.
  public func betweenness(
    normalized: Bool = true, endpoints: Bool = false, sources: PathSources = .all,
    threads: Int = Threads.available
  ) throws(GraphError) -> Scores {
    try requireLengths(for: "betweenness")
    try requirePositiveLengths(for: "betweenness")
    let drawn = try sources.resolved(in: self, for: "betweenness")
    let searched = drawn ?? Array(nodes)
    let sums =
      isWeighted
      ? weightedDependencies(of: searched, endpoints: endpoints, threads: threads)
      : hopDependencies(of: searched, endpoints: endpoints, threads: threads)
    return Scores(
      rescaled(sums, normalized: normalized, endpoints: endpoints, sources: drawn))
  }

  /// So few arcs are read in less time than another thread takes to start.
  private static let fewSteps = 1 << 18

  /// The dependencies of the sources on every node, by Brandes's accumulation over four sources at once.
  private func hopDependencies(of sources: [NodeID], endpoints: Bool, threads: Int) -> [Double] {
    // A node without arcs out depends on nobody.
    let sources = sources.filter { outgoing.range(of: $0).count > 0 }
    let batchCount = (sources.count + HopBatch.width - 1) / HopBatch.width
    let threads = batchCount * arcCount < Self.fewSteps ? 1 : threads
    return incoming.withRows { into in
      outgoing.accumulated(items: batchCount, slots: nodeCount, threads: threads) { out in
        let batch = HopBatch(outgoing: out, incoming: into, nodeCount: nodeCount, arcCount: arcCount)
        var single: LengthSearch?
        return { index, total in
          let first = index * HopBatch.width
          let members = sources[first..<min(first + HopBatch.width, sources.count)]
          if batch.addDependencies(from: members, endpoints: endpoints, to: total) { return }
          let search = single ?? LengthSearch(rows: out, bound: 1, nodeCount: nodeCount, arcCount: arcCount)
          single = search
          for source in members { search.addDependencies(from: source, endpoints: endpoints, to: total) }
        }
      }
    }
  }

  private func weightedDependencies(of sources: [NodeID], endpoints: Bool, threads: Int) -> [Double] {
    let sources = sources.filter { outgoing.range(of: $0).count > 0 }
    let lengths = PathLengths(outgoing)
    return lengths.adjacency.accumulated(items: sources.count, slots: nodeCount, threads: threads) { out in
      let search = LengthSearch(
        rows: out, bound: lengths.bound, nodeCount: nodeCount, arcCount: arcCount)
      return { index, total in
        search.addDependencies(from: sources[index], endpoints: endpoints, to: total)
      }
    }
  }

  func requirePositiveLengths(for measure: String) throws(GraphError) {
    guard let position = outgoing.weights.firstIndex(of: 0) else { return }
    throw .zeroLength(
      measure: measure, source: source(ofPosition: position), target: outgoing.nodes[position])
  }

  private func rescaled(
    _ sums: [Double], normalized: Bool, endpoints: Bool, sources: [NodeID]?
  ) -> [Double] {
    let others = Double(endpoints ? nodeCount : nodeCount - 1)
    if others < 2 { return sums }
    let pairs = normalized ? 1 / (others - 1) : others / (isDirected ? 1 : 2)
    guard let sources else { return sums.map { $0 * (pairs / others) } }
    let drawn = Double(sources.count)
    var scaled = sums.map { $0 * (pairs / drawn) }
    if !endpoints {
      for source in sources {
        scaled[Int(source)] = drawn > 1 ? sums[Int(source)] * (pairs / (drawn - 1)) : .nan
      }
    }
    return scaled
  }
}

extension Adjacency {
  /// The sum over items of what each adds to one number a slot, in fixed chunks so that rounding does not depend on
  /// the number of threads. `prepare` makes the memory of one thread and returns what handles an item.
  func accumulated(
    items: Int, slots: Int, threads: Int,
    prepare: @Sendable (_ rows: AdjacencyRows) -> (Int, UnsafeMutablePointer<Double>) -> Void
  ) -> [Double] {
    let chunkCount = min(items, 64)
    let sum = OrderedSum(count: slots)
    withRows { rows in
      inParallel(chunks: chunkCount, threads: threads) { nextChunk in
        let handle = prepare(rows)
        while let chunk = nextChunk() {
          var total = [Double](repeating: 0, count: slots)
          total.withUnsafeMutableBufferPointer { total in
            guard let total = total.baseAddress else { return }
            // Every chunkCount-th item, as neighbouring nodes are often equally costly.
            for item in stride(from: chunk, to: items, by: chunkCount) { handle(item, total) }
          }
          sum.add(total, ofChunk: chunk)
        }
      }
    }
    return sum.total
  }
}
