import Graphs

/// Reads Pajek's `.net`: `*Vertices n` with labels, `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist`, `*Matrix`.
///
/// Format: Batagelj and Mrvar, Pajek reference manual, section 5.3.
struct PajekReader {
  private enum Section { case vertices, arcs, edges, arcLists, edgeLists, matrix }
  private var parts: GraphParts
  private var labels: [String?] = []
  /// The rows of the matrix read so far and the line of the last, nil where there is none.
  private var matrix: (rows: Int, line: Int)?

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
      case .matrix: try appendMatrixRow(rows)
      case nil: break
      }
    }
    if let matrix, matrix.rows < labels.count {
      throw fault(matrixRow: matrix.line, "the matrix has \(matrix.rows) rows for \(labels.count) vertices")
    }
    parts.names = GraphParts.names(ids: labels.indices.map { "\($0 + 1)" }, labels: labels)
    return parts
  }

  /// Adds an arc for every entry that is not 0.
  private mutating func appendMatrixRow(_ rows: borrowing DelimitedReader) throws(GraphFileError) {
    let row = matrix?.rows ?? 0
    guard row < labels.count, rows.count == labels.count else {
      throw fault(
        matrixRow: rows.line,
        "row \(row + 1) of the matrix has \(rows.count) entries for \(labels.count) vertices")
    }
    for column in 0..<rows.count {
      guard let weight = NumberText.value(rows.bytes(column)) else {
        throw rows.fault(column, "\"\(rows.text(column))\" is not a number", .edit("Correct it"))
      }
      if weight != 0 { append(NodeID(row), NodeID(column), weight, true, rows.line) }
    }
    matrix = (row + 1, rows.line)
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
    case "*matrix":
      matrix = (0, rows.line)
      return .matrix
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

  private func fault(matrixRow line: Int, _ problem: String) -> GraphFileError {
    GraphFileError(parts.file, line: line, problem, .edit("Give each vertex a row and a column"))
  }

  private func fault(_ rows: borrowing DelimitedReader, _ problem: String) -> GraphFileError {
    GraphFileError(
      parts.file, line: rows.line, problem, .edit("Export the network as *Vertices, *Arcs and *Edges"))
  }
}
