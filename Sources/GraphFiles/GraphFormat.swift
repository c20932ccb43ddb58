/// The formats in which edges are published.
public enum GraphFormat: String, Sendable, Hashable, CaseIterable {
  /// A row an edge, with any separator, with or without a header: CSV, Gephi, SNAP, KONECT, NetworkX.
  case table
  /// Pajek's `.net`: `*Vertices`, `*Arcs`, `*Edges`.
  case pajek
  /// A sparse matrix: `%%MatrixMarket matrix coordinate`.
  case matrixMarket
  /// Graph Modelling Language: `graph [ node [ id 1 ] edge [ source 1 target 2 ] ]`.
  case gml
  /// GraphML, an XML language.
  case graphML
  /// METIS: the numbers of nodes and edges, then a line of neighbours for each node.
  case metis

  /// The format in words.
  public var words: String {
    switch self {
    case .table: "a table of edges"
    case .pajek: "a Pajek network"
    case .matrixMarket: "a Matrix Market matrix"
    case .gml: "GML"
    case .graphML: "GraphML"
    case .metis: "a METIS graph"
    }
  }
}

/// Finds the format of a file from how it begins.
struct FormatGuess {
  private let head: [UInt8]
  /// The head in lower case, without blanks at the start and comments of `%` and `#`.
  private let start: String
  private let isLGL: Bool
  private let isWhole: Bool
  private let name: String

  init(_ lines: borrowing LineReader) {
    head = lines.head
    isWhole = lines.headIsWhole
    name = lines.name
    let rows = head.prefix(8192).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    let data = rows.drop { row in
      row.first == UInt8(ascii: "#") || (row.first == UInt8(ascii: "%") && !row.starts(with: "%%Matrix".utf8))
    }
    start = data.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n").lowercased()
    isLGL = Self.isLGL(rows.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether nodes `# a`, each with its neighbours below, make up the rows: read as a table, a neighbour and its weight
  /// would be two nodes.
  private static func isLGL(_ rows: [String]) -> Bool {
    func isNode(_ row: String) -> Bool { row.hasPrefix("# ") && row.split(separator: " ").count == 2 }
    guard let first = rows.first, isNode(first) else { return false }
    let below = rows.drop { isNode($0) }
    return below.contains(where: isNode)
      && below.allSatisfy { isNode($0) || $0.split(whereSeparator: \.isWhitespace).count <= 2 }
  }

  /// The format of the file.
  ///
  /// - Throws: ``GraphFileError`` for a format that is recognised and not read.
  func format() throws(GraphFileError) -> GraphFormat {
    if start.hasPrefix("%%matrixmarket") { return .matrixMarket }
    if start.hasPrefix("*") { return .pajek }
    if start.hasPrefix("<") {
      if start.contains("<graphml") { return .graphML }
      throw refused(start.contains("<gexf") ? "is GEXF" : "is XML, but not GraphML")
    }
    let words = start.split(maxSplits: 400, whereSeparator: { $0.isWhitespace })
    if start.contains("["), words.contains(where: { $0 == "graph" || $0 == "graph[" }), !start.contains("->"),
      ["graph", "graph[", "creator", "version", "comment", "directed"].contains(words.first ?? "")
    {
      return .gml
    }
    if let first = words.first, ["graph", "digraph", "strict"].contains(first), start.contains("{") {
      throw refused("is a Graphviz file")
    }
    if start.hasPrefix("dl ") || start.hasPrefix("dl\n") { throw refused("is a UCINET file") }
    if isDIMACS { throw refused("is a DIMACS file") }
    if isLGL { throw refused("is an LGL file") }
    if start.prefixMatch(of: /p [0-9]+ [0-9]+\n/) != nil {
      throw GraphFileError(
        name, line: 1, "begins with the numbers of nodes and edges",
        .edit("Remove that line: what follows is a table of edges"))
    }
    return isMETIS ? .metis : .table
  }

  /// Whether comments `c`, then a line as `p max 6 8`, then lines of nodes, arcs or edges begin the file.
  private var isDIMACS: Bool {
    let rows = start.split(separator: "\n").drop { $0 == "c" || $0.hasPrefix("c ") }
    let problem = rows.first?.split(separator: " ") ?? []
    guard problem.count == 4, problem[0] == "p", Int(problem[2]) != nil, Int(problem[3]) != nil else {
      return false
    }
    return ["n ", "a ", "e "].contains(rows.dropFirst().first?.prefix(2) ?? "")
  }

  private func refused(_ what: String) -> GraphFileError {
    GraphFileError(name, line: 1, what, .edit("Save the graph as a table of edges, GraphML or GML"))
  }

  /// Whether the lines are those of METIS: as many as the first number says, and a node is a neighbour of its
  /// neighbours. Files longer than the head are asked for by their end alone.
  private var isMETIS: Bool {
    let named = name.hasSuffix(".metis") || name.hasSuffix(".graph")
    guard isWhole else { return named }
    guard let rows = METISRows(head) else { return false }
    return rows.areMutual
  }
}
