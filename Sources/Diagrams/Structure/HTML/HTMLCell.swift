/// A cell of an `HTMLTable`. Lengths are in points.
public struct HTMLCell: Sendable, Hashable {
  /// What a cell holds.
  public enum Content: Sendable, Hashable {
    /// Running text.
    case text([HTMLInline])
    /// A table in the cell.
    case table(HTMLTable)
  }

  /// Where the content stands between left and right.
  public enum Alignment: String, Sendable, Hashable {
    /// At the left.
    case left = "LEFT"
    /// In the middle.
    case center = "CENTER"
    /// At the right.
    case right = "RIGHT"
  }

  /// What the cell holds.
  public var content: Content
  /// Where the content stands.
  public var alignment: Alignment
  /// The colour behind the cell, or nil for none.
  public var background: String?
  /// The width of the frame, or nil for the table's.
  public var border: Int?
  /// The least width, or nil.
  public var width: Int?
  /// The least height, or nil.
  public var height: Int?
  /// How many columns the cell spans.
  public var columnSpan: Int
  /// A name by which `tailport` and `headport` of edges find the cell, or nil.
  public var port: String?

  /// A cell of text.
  public init(
    _ text: [HTMLInline], alignment: Alignment = .center, background: String? = nil, border: Int? = nil,
    width: Int? = nil, height: Int? = nil, columnSpan: Int = 1, port: String? = nil
  ) {
    self.content = .text(text)
    self.alignment = alignment
    self.background = background
    self.border = border
    self.width = width
    self.height = height
    self.columnSpan = columnSpan
    self.port = port
  }

  /// A cell that holds a table.
  public init(_ table: HTMLTable) {
    self.init([])
    self.content = .table(table)
  }

  var markup: String {
    var attributes = [(name: "ALIGN", value: alignment.rawValue)]
    let add = { (name: String, value: Int?, limits: ClosedRange<Int>) in
      guard let value else { return }
      attributes.append((name, String(min(max(value, limits.lowerBound), limits.upperBound))))
    }
    add("BORDER", border, 0...127)
    add("WIDTH", width, 0...65_535)
    add("HEIGHT", height, 0...65_535)
    // A cell that spans thousands of columns makes Graphviz solve for each of them.
    add("COLSPAN", columnSpan == 1 ? nil : columnSpan, 1...1_000)
    if let background { attributes.append(("BGCOLOR", background)) }
    if let port { attributes.append(("PORT", port)) }
    let inside =
      switch content {
      case .text(let parts): HTMLInline.markup(parts)
      case .table(let table): table.markup
      }
    return "<TD\(DOTText.attributes(attributes))>\(inside)</TD>"
  }
}
