import SupplyData

/// Where a cell stands in a publisher's file.
struct CellPlace: Sendable, Hashable {
  /// The file.
  let file: String
  /// The line, counted from 1; nil for the whole file or column.
  var line: Int?
  /// The column; empty for the whole row.
  var column = ""
}
