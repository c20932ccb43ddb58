extension Dictionary {
  /// Where the elements of `sorted` of each key stand, in runs: for a table that stays as it is.
  ///
  /// - Complexity: O(n), with one look into the dictionary a run.
  @inlinable
  package init<Element>(runsIn sorted: [Element], by key: (Element) -> Key) where Value == [Range<Int>] {
    self.init()
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let own = key(sorted[start])
      var end = start + 1
      while end < sorted.endIndex, key(sorted[end]) == own { end += 1 }
      self[own, default: []].append(start..<end)
      start = end
    }
  }

  /// The elements of `sorted` by their keys, each key's in their order, as `init(grouping:by:)` gives them: for a table
  /// whose rows of one key stand together.
  ///
  /// - Complexity: O(n), with one look into the dictionary a run.
  @inlinable
  package init<Element>(groupingRuns sorted: [Element], by key: (Element) -> Key) where Value == [Element] {
    self = [Key: [Range<Int>]](runsIn: sorted, by: key).mapValues { $0.flatMap { sorted[$0] } }
  }
}
