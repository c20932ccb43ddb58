/// A table in an HTML-like label. Lengths are in points and held to what Graphviz accepts (0 to 127).
public struct HTMLTable: Sendable, Hashable {
  /// The rows; a table without rows, or a row without cells, is written with one empty cell.
  public var rows: [HTMLRow]
  /// The width of the table's frame.
  public var border: Int
  /// The width of the cells' frames.
  public var cellBorder: Int
  /// The space between cells.
  public var cellSpacing: Int
  /// The space between a cell's frame and its content.
  public var cellPadding: Int
  /// The colour of the frames, or nil for black.
  public var color: String?
  /// The colour behind the table, or nil for none.
  public var background: String?

  /// A table of rows.
  public init(
    rows: [HTMLRow], border: Int = 0, cellBorder: Int = 0, cellSpacing: Int = 0, cellPadding: Int = 2,
    color: String? = nil, background: String? = nil
  ) {
    self.rows = rows
    self.border = border
    self.cellBorder = cellBorder
    self.cellSpacing = cellSpacing
    self.cellPadding = cellPadding
    self.color = color
    self.background = background
  }

  var markup: String {
    let lengths = [
      ("BORDER", border), ("CELLBORDER", cellBorder), ("CELLSPACING", cellSpacing),
      ("CELLPADDING", cellPadding),
    ].map { (name: $0.0, value: String(min(max($0.1, 0), 127))) }
    let colors = [
      color.map { (name: "COLOR", value: $0) }, background.map { (name: "BGCOLOR", value: $0) },
    ].compactMap { $0 }
    let rows = rows.isEmpty ? [HTMLRow([])] : rows
    return "<TABLE\(DOTText.attributes(lengths + colors))>\(rows.map(\.markup).joined())</TABLE>"
  }
}
