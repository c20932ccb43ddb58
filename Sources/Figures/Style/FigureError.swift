public import Diagrams
public import SupplyData

/// A figure cannot be made, and what to change.
public enum FigureError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing is left to draw.
  case nothingToDraw(String, remedy: Remedy = .none)
  /// The figure is too high for the page.
  case doesNotFit(String, remedy: Remedy = .none)
  /// The page is too narrow for the labels: leaving flows out would seldom help, and hide much.
  case tooNarrow(String, remedy: Remedy = .none)
  /// The drawing failed.
  case drawing(DiagramError)

  /// What to do about it.
  public var remedy: Remedy {
    switch self {
    case .nothingToDraw(_, let remedy), .doesNotFit(_, let remedy), .tooNarrow(_, let remedy): remedy
    case .drawing: .none
    }
  }

  /// The whole message, without the names of any interface.
  public var description: String { message(remedy: remedy.text()) }

  /// The whole message with `remedy` in the words of an interface, without a full stop.
  public func message(remedy: String) -> String {
    switch self {
    case .nothingToDraw(let problem, _), .doesNotFit(let problem, _), .tooNarrow(let problem, _):
      "\(problem)." + (remedy.isEmpty ? "" : " \(remedy).")
    case .drawing(let error): "\(error)"
    }
  }
}
