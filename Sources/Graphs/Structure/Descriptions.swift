// What values print: enough to see what they are, a few lines however large the graph.

/// How many nodes or edges a description lists.
private let listedCount = 10

/// The first descriptions of `values`, and how many more there are.
private func listed(_ values: some Collection<String>) -> String {
  let more = values.count - listedCount
  return values.prefix(listedCount).joined(separator: ", ") + (more > 0 ? ", and \(more) more" : "")
}

extension Arc: CustomStringConvertible {
  /// `0 → 1 (2.0)`.
  public var description: String { "\(source) → \(target) (\(weight))" }
}

extension Digraph: CustomStringConvertible {
  /// `3 nodes, 2 directed edges, lengths: 0 → 1 (2.0), 1 → 2 (1.0)`.
  public var description: String {
    let kind = isDirected ? "directed" : "undirected"
    let meaning =
      switch weightMeaning {
      case .none: ""
      case .strength: ", strengths"
      case .length: ", lengths"
      }
    let head =
      "\(nodeCount) \(nodeCount == 1 ? "node" : "nodes"), \(edgeCount) \(kind) \(edgeCount == 1 ? "edge" : "edges")"
    var shown: [String] = []
    for node in nodes where shown.count < listedCount {
      for arc in arcs(from: node) where isDirected || arc.source <= arc.target {
        shown.append(weightMeaning == .none ? "\(arc.source) → \(arc.target)" : arc.description)
      }
    }
    let more = edgeCount - min(shown.count, listedCount)
    return head + meaning + (shown.isEmpty ? "" : ": " + shown.prefix(listedCount).joined(separator: ", "))
      + (more > 0 ? ", and \(more) more" : "")
  }
}

extension NodeNames: CustomStringConvertible {
  /// `a, b, c`.
  public var description: String {
    let shown = (0..<min(count, listedCount)).map { self[NodeID($0)] }
    return shown.joined(separator: ", ") + (count > listedCount ? ", and \(count - listedCount) more" : "")
  }
}

extension Scores.Ranked: CustomStringConvertible {
  /// `3: 0.5`.
  public var description: String { "\(node): \(score)" }
}

extension Scores: CustomStringConvertible {
  /// The nodes of highest score: `3: 0.5, 0: 0.25`.
  public var description: String { listed(ranking().map(\.description)) }
}

extension EdgeScores: CustomStringConvertible {
  /// The edges of highest score: `0 → 1: 0.5`.
  public var description: String {
    listed(ranking().map { "\($0.edge.source) → \($0.edge.target): \($0.score)" })
  }
}
