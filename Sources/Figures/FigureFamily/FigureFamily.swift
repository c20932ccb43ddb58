/// A kind of figure: what it is called, what it reads, and how it is drawn.
///
/// ``FigureFamilies/all`` lists every family once; the command, its help, the sweep, the gallery, the tests and the
/// table of the README are made from that list or checked against it.
public protocol FigureFamily: Sendable {
  /// What the family is called and reads.
  static var facts: FamilyFacts { get }
  /// The figure that `request` asks for, from `sources`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw or the figure does not fit its page; `DataError` when the
  ///   data do not hold what is asked for.
  static func draw(_ request: FigureRequest, from sources: FigureSources) throws -> PlacedFigure
}

/// What a family is called and reads.
public struct FamilyFacts: Sendable {
  /// The name: `network`.
  public let name: String
  /// What the figure shows, in one sentence.
  public let summary: String
  /// The choices that act on it.
  public let choices: Set<FigureChoice>
  /// The choices without which there is no figure.
  public let needs: Set<FigureChoice>

  init(_ name: String, _ summary: String, reads choices: Set<FigureChoice>, needs: Set<FigureChoice> = []) {
    (self.name, self.summary, self.choices, self.needs) = (name, summary, choices, needs)
  }
}

extension FigureFamily {
  /// The name: `network`.
  public static var name: String { facts.name }
  /// What the figure shows, in one sentence.
  public static var summary: String { facts.summary }
  /// The choices that act on it.
  public static var choices: Set<FigureChoice> { facts.choices }
  /// The choices without which there is no figure.
  public static var needs: Set<FigureChoice> { facts.needs }
}
