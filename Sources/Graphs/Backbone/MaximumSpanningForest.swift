extension Digraph {
  /// The heaviest set of edges without a cycle: the strongest link of every part to the rest.
  ///
  /// Weights are strengths. Of equally heavy edges the one of the lower source, then target, is taken; self-loops
  /// never are.
  ///
  /// - Returns: the edges taken, by source, then target; one fewer than the nodes of each component.
  /// - Throws: ``GraphError/needsUndirected(measure:)``, ``GraphError/needsStrengths(measure:)``.
  /// - Complexity: O(E + V log V log(E / V)) on random weights, O(E log E) at worst.
  ///
  /// `nx.maximum_spanning_edges(G, algorithm="kruskal", weight="weight")`.
  ///
  /// Kruskal (1956), doi:10.1090/S0002-9939-1956-0078686-7; Osipov, Sanders and Singler (2009),
  /// doi:10.1137/1.9781611972894.5.
  public func maximumSpanningForest() throws(GraphError) -> [Arc] {
    try requireUndirected(for: "maximum spanning forest")
    try requireStrengths(for: "maximum spanning forest")
    var forest = ForestSearch(self)
    return forest.arcs()
  }
}

/// Kruskal's search for the heaviest forest, which sorts only the edges that may still be taken.
private struct ForestSearch {
  private struct Edge {
    let weight: Double
    let position: Int32
    let source: NodeID

    /// Heavier edges first, then those of lower source, then target.
    @inline(__always)
    func precedes(_ other: Edge) -> Bool {
      weight == other.weight ? position < other.position : weight > other.weight
    }
  }
  /// So few edges are sorted rather than divided.
  private static let fewEdges = 512

  private let graph: Digraph
  private var edges: [Edge] = []
  private var groups: DisjointSets
  private var isTaken: [Bool]
  private var missing: Int

  init(_ graph: Digraph) {
    self.graph = graph
    groups = DisjointSets(count: graph.nodeCount)
    isTaken = [Bool](repeating: false, count: graph.arcCount)
    missing = graph.nodeCount - 1
    edges.reserveCapacity(graph.arcCount / 2)
    for node in graph.nodes {
      for position in graph.outgoing.range(of: node) where graph.outgoing.nodes[position] > node {
        edges.append(
          Edge(
            weight: graph.outgoing.weight(at: position), position: Int32(truncatingIfNeeded: position),
            source: node))
      }
    }
  }

  mutating func arcs() -> [Arc] {
    search(0..<edges.count)
    var taken: [Arc] = []
    for node in graph.nodes {
      for position in graph.outgoing.range(of: node) where isTaken[position] {
        taken.append(
          Arc(
            id: graph.outgoing.arc(at: position), source: node, target: graph.outgoing.nodes[position],
            weight: graph.outgoing.weight(at: position)))
      }
    }
    return taken
  }

  /// Takes what can be taken of a stretch of the edges, the heavier part before the lighter.
  private mutating func search(_ range: Range<Int>) {
    var rest = range
    while missing > 0, rest.count > Self.fewEdges {
      let heavy = divide(rest)
      search(rest.lowerBound..<heavy)
      // What the heavier edges have joined, the lighter need not be sorted for.
      rest = heavy..<dropJoined(heavy..<rest.upperBound)
    }
    if missing == 0 { return }
    edges[rest].sort { $0.precedes($1) }
    for index in rest {
      let edge = edges[index]
      if groups.join(edge.source, graph.outgoing.nodes[Int(edge.position)]) {
        isTaken[Int(edge.position)] = true
        missing -= 1
      }
    }
  }

  /// Puts the heavier edges of a stretch, about an eighth, before the others; returns where these begin.
  private mutating func divide(_ range: Range<Int>) -> Int {
    let step = range.count / 64
    var sample = (0..<64).map { edges[range.lowerBound + $0 * step + step / 2] }
    sample.sort { $0.precedes($1) }
    let pivot = sample[8]
    var end = range.lowerBound
    for index in range where edges[index].precedes(pivot) {
      edges.swapAt(end, index)
      end += 1
    }
    return end
  }

  /// Drops the edges of a stretch whose ends are joined; returns where those kept end.
  private mutating func dropJoined(_ range: Range<Int>) -> Int {
    var end = range.lowerBound
    for index in range {
      let edge = edges[index]
      if groups.find(edge.source) != groups.find(graph.outgoing.nodes[Int(edge.position)]) {
        edges[end] = edge
        end += 1
      }
    }
    return end
  }
}
