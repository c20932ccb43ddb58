/// Finds names that a mistyped one may have meant.
public enum NearestName {
  /// The names of `candidates` nearest to `text`, nearest first, at most `limit`.
  ///
  /// A name is near when it begins with `text`, or differs from it by at most a third of its letters and not by all,
  /// letter case left aside. Ties keep the order of `candidates`; names that differ in letter case alone are given
  /// once. Cost: O(n l²) for n names of l letters.
  public static func suggestions(
    for text: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(text.lowercased())
    guard !wanted.isEmpty, wanted.count <= 100 else { return [] }
    let scored = candidates.enumerated().compactMap { place, name -> (Int, Int, String)? in
      let letters = Array(name.lowercased())
      if letters.starts(with: wanted) { return (0, place, name) }
      let most = max(wanted.count, 3) / 3
      // No name is nearer than the difference in length.
      guard abs(wanted.count - letters.count) <= most else { return nil }
      let away = distance(wanted, letters)
      return away <= most && away < wanted.count ? (away, place, name) : nil
    }
    var seen: Set<String> = []
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
      .filter { seen.insert($0.lowercased()).inserted }.prefix(limit).map { $0 }
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = Array(repeating: 0, count: b.count + 1)
    var above = Array(0...b.count)
    for i in 1...a.count {
      var row = Array(repeating: 0, count: b.count + 1)
      row[0] = i
      for j in 1...b.count {
        row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
