import Graphs

/// The nodes and edges of a file that names its nodes before or beside its edges.
struct GraphParts {
  struct Edge {
    let source: NodeID
    let target: NodeID
    /// Nil where the file gives none.
    let weight: Double?
    /// Nil for what the file says of all edges.
    let isDirected: Bool?
    let line: Int?
  }

  /// The name of each node, in the order of the file.
  var names: [String] = []
  var edges: [Edge] = []
  /// What the file says of all edges.
  var isDirected: Bool?
  let file: String

  init(file: String) { self.file = file }

  init(_ format: GraphFormat, _ lines: consuming LineReader) throws(GraphFileError) {
    let name = lines.name
    switch format {
    case .pajek: self = try PajekReader(name).read(lines)
    case .gml: self = try GMLReader(name, try Self.bytes(of: lines)).read()
    case .graphML: self = try GraphMLReader(name, try Self.bytes(of: lines)).read()
    default:
      self.init(file: name)
      guard let rows = METISRows(try Self.bytes(of: lines)) else {
        throw GraphFileError(
          name, "is not a METIS graph: its lines are not those that its first line announces",
          .edit("Check the first line and the number of lines"))
      }
      names = (0..<rows.nodeCount).map { "\($0 + 1)" }
      isDirected = false
      for (node, list) in rows.neighbours.enumerated() {
        for (other, weight) in list where other >= node {
          edges.append(
            Edge(source: NodeID(node), target: NodeID(other), weight: weight, isDirected: nil, line: nil))
        }
      }
    }
  }

  /// The whole file, its lines ended by line feeds.
  private static func bytes(of lines: consuming LineReader) throws(GraphFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try lines.next() {
      bytes.append(contentsOf: lines.bytes)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Whether any edge has a weight.
  var hasWeights: Bool { edges.contains { $0.weight != nil } }

  /// Adds the nodes, all with a name of their own, and the edges. Where some edges are directed and some are not, the
  /// undirected ones lead both ways.
  func add(to sink: inout EdgeSink, _ options: EdgeListOptions) throws(GraphFileError) {
    for (number, name) in names.enumerated() where Int(sink.names.intern(name)) != number {
      throw GraphFileError(
        file, "two nodes are called \"\(name)\"", .edit("Give each node a name of its own"))
    }
    let directions = Set(edges.map { $0.isDirected ?? isDirected ?? true })
    let isMixed = options.isDirected == nil && directions.count > 1
    sink.settle(fileIsDirected: isMixed ? true : directions.first ?? isDirected)
    for edge in edges {
      let weight = edge.weight ?? (options.readsCapacities ? .infinity : 1)
      do throws(GraphError) {
        try sink.add(edge.source, edge.target, weight)
        if isMixed, !(edge.isDirected ?? isDirected ?? true), edge.source != edge.target {
          try sink.add(edge.target, edge.source, weight)
        }
      } catch {
        throw GraphFileError(
          file, line: edge.line, error.words(sink.names), .edit("Correct or remove the edge"))
      }
    }
  }

  /// Calls the nodes by `labels` where every node has one of its own, else by `others` where every node has one of
  /// those, else by `ids`.
  static func names(ids: [String], labels: [String?], others: [String?] = []) -> [String] {
    for names in [labels, others] {
      let known = names.compactMap { $0 }
      if known.count == ids.count, Set(known).count == known.count { return known }
    }
    return ids
  }
}
