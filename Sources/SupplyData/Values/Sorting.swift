// The standard library's sort is compiled anew for every call, some 4 KB of code each; with 350 calls it was a ninth of
// the program. These take its place wherever `SupplyData` is imported: they sort positions, by one procedure for all
// types, and move each element once. They are stable, as the standard library's are, so that the order is the same.
public import Platform

extension Sequence {
  /// The elements in the order of `precedes`; equal ones stay as they stood.
  ///
  /// - Parameter precedes: Whether the first element has to stand before the second.
  @inlinable
  package func sorted(by precedes: (Element, Element) throws -> Bool) rethrows -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    return try SortedPositions.below(elements.count) { try precedes(elements[$0], elements[$1]) }
      .map { elements[$0] }
  }
}

extension Sequence where Element: Comparable {
  /// The elements from the least to the greatest; equal ones stay as they stood.
  @inlinable
  package func sorted() -> [Element] { sorted(by: <) }
}

extension Array {
  /// Puts the elements in the order of `precedes`; equal ones stay as they stood.
  ///
  /// - Parameter precedes: Whether the first element has to stand before the second.
  @inlinable
  package mutating func sort(by precedes: (Element, Element) throws -> Bool) rethrows {
    self = try sorted(by: precedes)
  }
}

extension Array where Element: Comparable {
  /// Puts the elements in order, from the least to the greatest.
  @inlinable
  package mutating func sort() { self = sorted(by: <) }
}
