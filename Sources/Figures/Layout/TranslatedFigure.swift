import Diagrams

extension PlacedFigure {
  /// The figure with its words and its caption as `say` has them, sentences of the caption parted by `separator`.
  ///
  /// The words around a subscript stay as they are: it has its place behind them.
  public func translated(separator: String, _ say: (String) -> String) -> PlacedFigure {
    var other = self
    other.caption = caption.translated(separator: separator, say)
    let subscripts = words.filter(\.isSubscript).map(\.place)
    for (at, one) in words.enumerated() {
      let isAround = subscripts.contains {
        abs($0.y - one.place.y) < one.fontSize
          && (-Self.before...Self.behind).contains((one.place.x - $0.x) / one.fontSize)
      }
      if !isAround { other.words[at].text = say(one.text) }
    }
    return other
  }

  /// How far before a subscript the words begin that it belongs to, and behind it those that go on, in sizes of their font.
  private static var before: Double { 10 }
  private static var behind: Double { 4 }
}
