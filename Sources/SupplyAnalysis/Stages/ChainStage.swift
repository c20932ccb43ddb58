/// A stage on the way from the ground to the United States.
public enum ChainStage: Sendable, Hashable {
  /// World production at a stage as sources name it: `mine`, `refinery`; empty where they name none.
  case production(String)
  /// What the United States imports.
  case imports

  /// The name in tables: the source's, `production` where it names none, `imports`.
  public var name: String {
    switch self {
    case .production(let stage): stage.isEmpty ? "production" : stage
    case .imports: "imports"
    }
  }

  /// Whether it is the mine.
  public var isMine: Bool { self == .production("mine") }
  /// Whether it is a stage after the mine and before the border: refinery, smelter, primary metal, plant.
  public var isProcessing: Bool {
    if case .production(let stage) = self { return stage != "mine" && !stage.isEmpty }
    return false
  }
}
