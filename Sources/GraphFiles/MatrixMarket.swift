import Graphs

/// Reads a sparse matrix in Matrix Market's coordinate form: entry (i, j) is an edge from node i to node j.
///
/// A symmetric matrix is an undirected graph. The rows and columns of a matrix that is not square are two sides, `row
/// 1` and `column 1`. Format: Boisvert, Pozo and Remington (1996), NISTIR 5935.
enum MatrixMarket {
  /// Adds the nodes and edges to `sink`; returns whether the matrix has values.
  static func read(_ lines: consuming LineReader, into sink: inout EdgeSink) throws(GraphFileError) -> Bool {
    _ = try lines.next()
    let banner = lines.text.lowercased().split(separator: " ").map(String.init)
    guard banner.count >= 5, banner[1] == "matrix", banner[2] == "coordinate",
      ["real", "integer", "pattern"].contains(banner[3]), ["general", "symmetric"].contains(banner[4])
    else {
      throw lines.fault(
        "is not a matrix of real numbers in coordinate form, general or symmetric",
        .edit("Convert the matrix to that form"))
    }
    let isPattern = banner[3] == "pattern"
    var rows = try DelimitedReader(lines: lines, separator: .blanks)
    guard try rows.next(), rows.count >= 3, let rowCount = NumberText.count(rows.bytes(0)),
      let columnCount = NumberText.count(rows.bytes(1))
    else {
      throw GraphFileError(
        rows.name, line: rows.line, "the numbers of rows, columns and entries are missing",
        .edit("Restore the file from its source"))
    }
    let isSquare = rowCount == columnCount
    if rowCount + columnCount > 100_000_000 {
      throw GraphFileError(
        rows.name, line: rows.line, "\(rowCount) rows and \(columnCount) columns are more than are read",
        .edit("Take a part of the matrix"))
    }
    for row in 0..<rowCount { sink.names.intern(isSquare ? "\(row + 1)" : "row \(row + 1)") }
    if !isSquare { for column in 0..<columnCount { sink.names.intern("column \(column + 1)") } }
    sink.settle(fileIsDirected: banner[4] == "general")
    while try rows.next() {
      guard rows.count >= (isPattern ? 2 : 3), let row = NumberText.count(rows.bytes(0)),
        let column = NumberText.count(rows.bytes(1)), (1...max(1, rowCount)).contains(row), row <= rowCount,
        column >= 1, column <= columnCount
      else {
        throw GraphFileError(
          rows.name, line: rows.line,
          "is not an entry of a matrix of \(rowCount) rows and \(columnCount) columns",
          .edit("Correct or remove the line"))
      }
      var weight = 1.0
      if !isPattern {
        guard let value = NumberText.value(rows.bytes(2)) else {
          throw rows.fault(2, "\"\(rows.text(2))\" is not a number", .edit("Write it with a point"))
        }
        weight = value
      }
      do throws(GraphError) {
        try sink.add(NodeID(row - 1), NodeID(isSquare ? column - 1 : rowCount + column - 1), weight)
      } catch {
        throw rows.fault(2, error.words(sink.names), .edit("Correct or remove the line"))
      }
    }
    return !isPattern
  }
}
