import Graphs

/// Reads Pajek's `.net`: `*Vertices n` with labels, `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist`.
///
/// Format: Batagelj and Mrvar, Pajek reference manual, section 5.3.
struct PajekReader {
  private enum Section { case vertices, arcs, edges, arcLists, edgeLists }
  private var parts: GraphParts
  private var labels: [String?] = []

  init(_ file: String) { parts = GraphParts(file: file) }

  /// The nodes and edges of the file.
  consuming func read(_ lines: consuming LineReader) throws(GraphFileError) -> GraphParts {
    var rows = try DelimitedReader(lines: lines, separator: .blanks)
    var section: Section?
    while try rows.next() {
      let first = rows.text(0)
      if first.hasPrefix("*") {
        section = try open(first.lowercased(), rows)
        continue
      }
      switch section {
      case .vertices:
        let number = try node(0, rows)
        if rows.count > 1 { labels[Int(number)] = rows.text(1) }
      case .arcs, .edges:
        guard rows.count >= 2 else { throw fault(rows, "has one field, and an edge has two ends") }
        var weight: Double?
        if rows.count > 2 {
          weight = NumberText.value(rows.bytes(2))
          if weight == nil { throw rows.fault(2, "\"\(rows.text(2))\" is not a number", .edit("Correct it")) }
        }
        append(try node(0, rows), try node(1, rows), weight, section == .arcs, rows.line)
      case .arcLists, .edgeLists:
        for place in 1..<max(1, rows.count) {
          append(try node(0, rows), try node(place, rows), nil, section == .arcLists, rows.line)
        }
      case nil: break
      }
    }
    parts.names = GraphParts.names(ids: labels.indices.map { "\($0 + 1)" }, labels: labels)
    return parts
  }

  private mutating func append(
    _ source: NodeID, _ target: NodeID, _ weight: Double?, _ isDirected: Bool, _ line: Int
  ) {
    parts.edges.append(
      GraphParts.Edge(source: source, target: target, weight: weight, isDirected: isDirected, line: line))
  }

  private mutating func open(
    _ word: String, _ rows: borrowing DelimitedReader
  ) throws(GraphFileError) -> Section? {
    switch word {
    case "*vertices":
      guard rows.count > 1, let count = NumberText.count(rows.bytes(1)), count <= 100_000_000 else {
        throw fault(rows, "the number of vertices is missing")
      }
      labels = Array(repeating: nil, count: count)
      return .vertices
    case "*arcs": return .arcs
    case "*edges": return .edges
    case "*arcslist": return .arcLists
    case "*edgeslist": return .edgeLists
    case "*network": return nil
    default: throw fault(rows, "the section \(word) is not read")
    }
  }

  private func node(_ column: Int, _ rows: borrowing DelimitedReader) throws(GraphFileError) -> NodeID {
    guard let number = NumberText.count(rows.bytes(column)), number >= 1, number <= labels.count else {
      throw rows.fault(
        column, "\"\(rows.text(column))\" is not one of the \(labels.count) vertices, numbered from 1",
        .edit("Correct or remove the line"))
    }
    return NodeID(number - 1)
  }

  private func fault(_ rows: borrowing DelimitedReader, _ problem: String) -> GraphFileError {
    GraphFileError(
      parts.file, line: rows.line, problem, .edit("Export the network as *Vertices, *Arcs and *Edges"))
  }
}
