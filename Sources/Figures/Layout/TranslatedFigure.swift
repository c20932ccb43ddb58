import Diagrams
public import Language

extension PlacedFigure {
  /// The figure with its words and its caption as `say` has them, sentences of the caption parted by `separator`.
  ///
  /// Words are said so where that takes no more room than they had, so that nothing is covered or clipped. The words
  /// around a subscript stay as they are: it has its place behind them.
  ///
  /// - Throws: ``FigureError`` when the width of a text cannot be measured.
  public func translated(separator: String, _ say: (String) -> String) throws(FigureError) -> PlacedFigure {
    var other = self
    other.caption = caption.translated(separator: separator, say)
    let subscripts = words.filter(\.isSubscript).map(\.place)
    do throws(DiagramError) {
      for (at, word) in words.enumerated() {
        let isAround = subscripts.contains {
          abs($0.y - word.place.y) < word.fontSize
            && (-Self.before...Self.behind).contains((word.place.x - $0.x) / word.fontSize)
        }
        let text = say(word.text)
        guard !isAround, text != word.text else { continue }
        let widths = try TextMeasure.widths(
          of: [word.text, text], font: font, size: word.fontSize, bold: word.isBold)
        guard widths[1] <= widths[0] else { continue }
        other.words[at].text = text
        other.words[at].width = min(word.width, widths[1])
      }
    } catch { throw .drawing(error) }
    return other
  }

  /// How far before a subscript the words begin that it belongs to, and behind it those that go on, in sizes of their
  /// font.
  private static var before: Double { 10 }
  private static var behind: Double { 4 }
}

extension PageWords {
  /// `figure` with its words and its caption in the language; a part without a translation stays as it is, and so do
  /// lists of names that are in it already.
  ///
  /// - Throws: `FigureError` when the width of a text cannot be measured.
  public func figure(_ figure: PlacedFigure) throws(FigureError) -> PlacedFigure {
    guard !isEnglish else { return figure }
    return try figure.translated(separator: "") { text in
      text.contains(/[A-Za-z]{3}/) ? translated(text) ?? text : text
    }
  }
}
