extension Sequence {
  /// The first of ``ranked(by:then:)``: the one with the largest `value`, of those of one value the first by `name`;
  /// nil where there is none.
  ///
  /// - Complexity: O(n).
  @inlinable
  package func largest<Value: Comparable, Name: Comparable>(
    by value: (Element) -> Value, then name: (Element) -> Name
  ) -> Element? {
    self.max { first, second in
      let (a, b) = (value(first), value(second))
      return a == b ? name(second) < name(first) : a < b
    }
  }

  /// From the largest `value` down, those of one value by `name` up.
  ///
  /// - Complexity: O(n log n).
  @inlinable
  package func ranked<Value: Comparable, Name: Comparable>(
    by value: (Element) -> Value, then name: (Element) -> Name
  ) -> [Element] {
    sorted { first, second in
      let (a, b) = (value(first), value(second))
      return a == b ? name(first) < name(second) : b < a
    }
  }

  /// From the largest `value` down, those of one value by `name` up, those of one name by `last` up.
  ///
  /// - Complexity: O(n log n).
  @inlinable
  package func ranked<Value: Comparable, Name: Comparable, Last: Comparable>(
    by value: (Element) -> Value, then name: (Element) -> Name, then last: (Element) -> Last
  ) -> [Element] {
    sorted { first, second in
      let (a, b) = (value(first), value(second))
      if a != b { return b < a }
      let (c, d) = (name(first), name(second))
      return c == d ? last(first) < last(second) : c < d
    }
  }

  /// From the largest `value` down, those of one value by `other` down, those of one other by `name` up.
  ///
  /// - Complexity: O(n log n).
  @inlinable
  package func ranked<Value: Comparable, Other: Comparable, Name: Comparable>(
    by value: (Element) -> Value, and other: (Element) -> Other, then name: (Element) -> Name
  ) -> [Element] {
    sorted { first, second in
      let (a, b) = (value(first), value(second))
      if a != b { return b < a }
      let (c, d) = (other(first), other(second))
      return c == d ? name(first) < name(second) : d < c
    }
  }
}
