/// The things of one kind by every name they go by.
struct NameIndex<ID: Hashable & Comparable & Sendable>: Sendable {
  /// Whether a name of one word may lack the s of its plural: `gemstone`; else it is an abbreviation, as in `BRIC`.
  var takesSingulars = false
  private var ids: [String: [ID]] = [:]
  private var spellings: [String] = []

  /// Adds a name that `id` goes by; others may go by it too.
  mutating func add(_ name: String, for id: ID) {
    let key = name.lowercased()
    if ids[key]?.contains(id) != true { ids[key, default: []].append(id) }
    spellings.append(name)
  }

  /// Gives a name to `id` alone, whoever went by it before.
  ///
  /// - Parameter isSuggested: Whether a miss may suggest it; codes and symbols are near to everything short.
  mutating func claim(_ name: String, for id: ID, isSuggested: Bool = true) {
    ids[name.lowercased()] = [id]
    if isSuggested { spellings.append(name) }
  }

  /// Those that go by exactly `text`, letter case left aside, in order.
  func exactly(_ text: String) -> [ID] { (ids[text.lowercased()] ?? []).sorted() }

  /// Those that go by `text`, in order: as it is written, else as ``FoldedName`` reads it.
  ///
  /// - Complexity: O(1) where the spelling is known, else O(n) for n spellings.
  func named(_ text: String) -> [ID] {
    let found = exactly(text)
    guard found.isEmpty else { return found }
    guard text.utf8.count <= FoldedName.longest else { return [] }
    let wanted = FoldedName.key(of: text, takingSingulars: takesSingulars)
    guard !wanted.isEmpty else { return [] }
    return Set(
      ids.filter { FoldedName.key(of: $0.key, takingSingulars: takesSingulars) == wanted }.flatMap(\.value)
    ).sorted()
  }

  /// The names nearest to `text`, one for each thing, nearest first, at most three.
  func suggestions(for text: String) -> [String] {
    var seen: Set<[ID]> = []
    let near = NearestName.suggestions(for: text, among: spellings, limit: 20)
    return Array(near.filter { seen.insert(exactly($0)).inserted }.prefix(3))
  }
}

/// A name without what writers differ in: `Iran, Islamic Republic of` and `Islamic Rep. of Iran` are the same.
enum FoldedName {
  /// The longest name that is looked at, bytes.
  static let longest = 200

  private static let passedOver: Set<String> = ["the", "of", "and"]
  private static let written = ["rep": "republic", "dem": "democratic", "isl": "island", "st": "saint"]

  /// The words of `name` in the order of letters: in lower case, without accents, apostrophes, full stops and plurals.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - takesSingulars: Whether the plural of a name of one word is left off too.
  static func key(of name: String, takingSingulars takesSingulars: Bool = true) -> String {
    var words: [String] = [""]
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark || ".'’‘ʼ".unicodeScalars.contains(scalar) {
        continue
      }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1] += plain(scalar)
      } else if words.last != "" {
        words.append("")
      }
    }
    words.removeAll { $0.isEmpty || passedOver.contains($0) }
    let leavesPluralsOff = takesSingulars || words.count > 1
    return words.map { word in
      let whole = written[word] ?? word
      return leavesPluralsOff && whole.count > 3 && whole.hasSuffix("s") && !whole.hasSuffix("ss")
        ? String(whole.dropLast()) : whole
    }.sorted().joined(separator: " ")
  }

  /// A Latin letter without its accent, by its name in Unicode: `LATIN SMALL LETTER E WITH ACUTE` is e.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else {
      return String(scalar)
    }
    let words = name.split(separator: " ")
    guard words.count > 5, words[4] == "WITH", words[3].count == 1 else { return String(scalar) }
    return words[3].lowercased()
  }
}
