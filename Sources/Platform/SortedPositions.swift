/// The one procedure that sorts for the modules above: see `Sorting.swift` of `SupplyData`. It stands in a module of its
/// own so that the optimizer does not copy it into every caller.
public enum SortedPositions {
  /// The positions below `count` in the order of `precedes`; equal ones stay as they stood. O(n log n).
  ///
  /// - Parameters:
  ///   - count: The number of elements.
  ///   - precedes: Whether the element at the first position has to stand before that at the second.
  public static func below(
    _ count: Int, by precedes: (_ first: Int, _ second: Int) throws -> Bool
  ) rethrows -> [Int] {
    var positions = Array(0..<count)
    try positions.sort(by: precedes)
    return positions
  }
}
