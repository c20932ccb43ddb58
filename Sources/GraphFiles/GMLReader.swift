import Graphs

/// Reads GML: nodes with an id and perhaps a label or, as igraph writes it, a name; edges with source, target and
/// perhaps a weight or value.
///
/// Format: Himsolt (1997), GML: A portable graph file format, University of Passau.
struct GMLReader {
  private enum Token {
    case word(String)
    case number(Double)
    case string(String)
    case open
    case close
  }

  /// What the keys of a node, an edge or the graph hold; lists inside them are passed over.
  private struct Record {
    var numbers: [String: Double] = [:]
    var strings: [String: String] = [:]
    var line = 0

    /// The value of a key as it is written, a whole number without a point; nil where there is none.
    func text(_ key: String) -> String? {
      strings[key] ?? numbers[key].map { Int(exactly: $0).map(String.init) ?? "\($0)" }
    }
  }

  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ file: String, _ bytes: [UInt8]) throws(GraphFileError) {
    self.file = file
    self.bytes = bytes
  }

  /// The nodes and edges of the file.
  consuming func read() throws(GraphFileError) -> GraphParts {
    var (nodes, edges, graph): ([Record], [Record], Record) = ([], [], Record())
    var isGraph = false
    while let token = try next() {
      guard case .word(let key) = token else {
        if case .close = token, isGraph { break }
        throw fault("a key is missing")
      }
      guard let value = try next() else { throw fault("the value of \(key) is missing") }
      switch (value, key) {
      case (.open, "graph"): isGraph = true
      case (.open, "node") where isGraph: nodes.append(try record())
      case (.open, "edge") where isGraph: edges.append(try record())
      case (.open, _): _ = try record()
      case (.number(let number), _): graph.numbers[key] = number
      case (.string, _): break
      default: throw fault("the value of \(key) is missing")
      }
    }
    return try parts(nodes, edges, isDirected: graph.numbers["directed"] == 1)
  }

  private func parts(
    _ nodes: [Record], _ edges: [Record], isDirected: Bool
  ) throws(GraphFileError) -> GraphParts {
    var parts = GraphParts(file: file)
    parts.isDirected = isDirected
    var numbers: [Double: NodeID] = [:]
    var ids: [String] = []
    for node in nodes {
      guard let id = node.numbers["id"], numbers[id] == nil else {
        throw GraphFileError(file, line: node.line, "the node has no id of its own", .edit("Give it one"))
      }
      numbers[id] = NodeID(numbers.count)
      ids.append(node.text("id") ?? "")
    }
    parts.names = GraphParts.names(
      ids: ids, labels: nodes.map { $0.text("label") }, others: nodes.map { $0.text("name") })
    for edge in edges {
      guard let source = edge.numbers["source"].flatMap({ numbers[$0] }),
        let target = edge.numbers["target"].flatMap({ numbers[$0] })
      else {
        throw GraphFileError(
          file, line: edge.line, "the edge names no source and target among the nodes",
          .edit("Correct the edge"))
      }
      parts.edges.append(
        GraphParts.Edge(
          source: source, target: target, weight: edge.numbers["weight"] ?? edge.numbers["value"],
          isDirected: nil, line: edge.line))
    }
    return parts
  }

  /// The keys up to the bracket that closes a list.
  private mutating func record() throws(GraphFileError) -> Record {
    var record = Record(line: line)
    var depth = 1
    while let token = try next() {
      switch token {
      case .close:
        depth -= 1
        if depth == 0 { return record }
      case .word(let key):
        switch try next() {
        case .number(let number): if depth == 1 { record.numbers[key] = number }
        case .string(let text): if depth == 1 { record.strings[key] = text }
        case .open: depth += 1
        default: throw fault("the value of \(key) is missing")
        }
      default: throw fault("a key is missing")
      }
    }
    throw GraphFileError(
      file, line: record.line, "a bracket is never closed", .edit("Export the graph anew"))
  }

  private mutating func next() throws(GraphFileError) -> Token? {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x0A:
        line += 1
        position += 1
      case 0x20, 0x09: position += 1
      case UInt8(ascii: "#"):
        while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      case UInt8(ascii: "["):
        position += 1
        return .open
      case UInt8(ascii: "]"):
        position += 1
        return .close
      case 0x22: return .string(try string())
      default: return word()
      }
    }
    return nil
  }

  private mutating func string() throws(GraphFileError) -> String {
    let from = position + 1
    guard let end = bytes[from...].firstIndex(of: 0x22) else { throw fault("a quote is never closed") }
    line += bytes[from..<end].count { $0 == 0x0A }
    position = end + 1
    return XMLText.decoded(bytes[from..<end])
  }

  private mutating func word() -> Token {
    let from = position
    while position < bytes.count, !" \t\n[]\"".utf8.contains(bytes[position]) { position += 1 }
    let word = bytes[from..<position]
    if let number = word.withUnsafeBufferPointer(NumberText.value) { return .number(number) }
    return .word(String(decoding: word, as: UTF8.self))
  }

  private func fault(_ problem: String) -> GraphFileError {
    GraphFileError(file, line: line, problem, .edit("Export the graph anew"))
  }
}
