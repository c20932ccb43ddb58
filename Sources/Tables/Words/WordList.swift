/// Several names in a sentence.
enum WordList {
  /// `China`, `China and Japan`, `China, Japan and Mexico`; of more than `most` names the first and how many more.
  static func of(_ names: [String], most: Int = .max) -> String {
    guard names.count <= most else {
      return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
    }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
