public import Diagrams

/// A figure cannot be made, and what to change.
public enum FigureError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing is left to draw.
  case nothingToDraw(String)
  /// The figure is too high for the page.
  case doesNotFit(String)
  /// The page is too narrow for the labels: leaving flows out would seldom help, and hide much.
  case tooNarrow(String)
  /// The drawing failed.
  case drawing(DiagramError)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .nothingToDraw(let text), .doesNotFit(let text), .tooNarrow(let text): text
    case .drawing(let error): "\(error)"
    }
  }
}
