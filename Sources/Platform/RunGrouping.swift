extension Dictionary {
  /// The elements of `sorted` by their keys, each key's in their order, as `init(grouping:by:)` gives them: for a table whose
  /// rows of one key stand together, of which a run is moved at once.
  ///
  /// - Complexity: O(n), with one look into the dictionary a run.
  @inlinable
  package init<Element>(groupingRuns sorted: [Element], by key: (Element) -> Key) where Value == [Element] {
    self.init()
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let own = key(sorted[start])
      var end = start + 1
      while end < sorted.endIndex, key(sorted[end]) == own { end += 1 }
      self[own, default: []] += sorted[start..<end]
      start = end
    }
  }
}
