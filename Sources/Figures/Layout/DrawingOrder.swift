extension Sequence {
  /// What is drawn below first: faded below lit, wide below thin, of equals whichever is first here.
  ///
  /// - Complexity: O(n log n); the sort of the standard library is stable.
  func layered(isFaded: (Element) -> Bool, width: (Element) -> Double) -> [Element] {
    sorted { first, second in
      let (a, b) = (isFaded(first), isFaded(second))
      return a == b ? width(second) < width(first) : a
    }
  }
}
