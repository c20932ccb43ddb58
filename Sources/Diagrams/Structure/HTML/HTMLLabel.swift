/// An HTML-like label of Graphviz, built of values so that it is always well formed.
public enum HTMLLabel: Sendable, Hashable {
  /// A table.
  case table(HTMLTable)
  /// Text with fonts and line breaks.
  case text([HTMLInline])

  /// The markup between the outer angle brackets.
  var markup: String {
    switch self {
    case .table(let table): table.markup
    case .text(let parts): HTMLInline.markup(parts)
    }
  }
}
