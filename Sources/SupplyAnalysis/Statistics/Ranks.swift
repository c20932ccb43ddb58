/// The ranks of values.
public enum Ranks {
  /// The rank of each value, from 1 for the smallest; equal values share the mean of their ranks.
  ///
  /// Agrees with `scipy.stats.rankdata`. Cost: O(n log n).
  public static func average(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in order[start..<end] { ranks[place] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }
}
