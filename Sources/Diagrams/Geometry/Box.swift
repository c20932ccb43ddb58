/// An upright rectangle, in points.
public struct Box: Sendable, Hashable {
  /// The middle.
  public var center: Point
  /// From left to right.
  public var width: Double
  /// From bottom to top.
  public var height: Double

  /// A rectangle around a middle.
  public init(center: Point, width: Double, height: Double) {
    self.center = center
    self.width = width
    self.height = height
  }

  /// The left edge.
  public var minX: Double { center.x - width / 2 }
  /// The right edge.
  public var maxX: Double { center.x + width / 2 }
  /// The lower edge.
  public var minY: Double { center.y - height / 2 }
  /// The upper edge.
  public var maxY: Double { center.y + height / 2 }

  /// The rectangle moved outwards on all sides (inwards when negative; never below no size).
  public func expanded(by distance: Double) -> Box {
    Box(center: center, width: max(0, width + 2 * distance), height: max(0, height + 2 * distance))
  }

  /// Whether the two share more area than a rim of the given tolerance.
  public func overlaps(_ other: Box, tolerance: Double = 0) -> Bool {
    abs(center.x - other.center.x) < (width + other.width) / 2 - tolerance
      && abs(center.y - other.center.y) < (height + other.height) / 2 - tolerance
  }

  /// Whether the other lies inside, or sticks out by no more than the tolerance.
  public func contains(_ other: Box, tolerance: Double = 0) -> Bool {
    other.minX >= minX - tolerance && other.maxX <= maxX + tolerance
      && other.minY >= minY - tolerance && other.maxY <= maxY + tolerance
  }
}
