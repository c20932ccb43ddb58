import SupplyData

/// Several names, or how many there are, in a sentence.
enum WordList {
  /// `China`, `China and Japan`, `China, Japan and Mexico`; of more than `most` names the first and how many more.
  static func of(_ names: [String], most: Int = .max) -> String {
    guard names.count <= most else {
      return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
    }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `1 mineral`, `3 minerals`; `plural` where it is more than an s.
  static func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? "\(noun)s")"
  }

  /// `1 mineral`, `at least 1, at most 3 minerals`.
  static func counted(_ count: BoundedCount, _ noun: String) -> String {
    count.certain == count.possible ? counted(count.certain, noun) : "\(count) \(noun)s"
  }
}
