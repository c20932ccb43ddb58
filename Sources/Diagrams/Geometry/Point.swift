/// A place in points (1/72 inch); y grows upwards, as in Graphviz.
public struct Point: Sendable, Hashable {
  /// From left to right.
  public var x: Double
  /// From bottom to top.
  public var y: Double

  /// A place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
