/// A row of an `HTMLTable`.
public struct HTMLRow: Sendable, Hashable {
  /// The cells from left to right.
  public var cells: [HTMLCell]

  /// A row of cells.
  public init(_ cells: [HTMLCell]) { self.cells = cells }

  var markup: String {
    let cells = cells.isEmpty ? [HTMLCell([])] : cells
    return "<TR>\(cells.map(\.markup).joined())</TR>"
  }
}
