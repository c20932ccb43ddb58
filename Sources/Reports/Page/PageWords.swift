import Figures
import SupplyData

/// What a page says in its language: its own words, and the names of countries and minerals. What a language lacks stays
/// English and is marked as such.
struct PageWords: Sendable {
  /// A page in English.
  static let english = PageWords(.english, [:])

  private let names: FigureNames
  private let words: [String: String]

  private init(_ names: FigureNames, _ words: [String: String]) { (self.names, self.words) = (names, words) }

  /// The words of the language of `names`; English where it has none for pages.
  init(_ names: FigureNames, reference: Reference) {
    guard names.words[Self.notice] != nil else {
      self = .english
      return
    }
    var words = names.words
    for code in reference.countries.keys {
      words[reference.name(of: code)] = names.name(of: code, in: reference)
    }
    for id in reference.minerals.keys {
      words[reference.shortName(of: id)] = names.name(of: id, in: reference)
    }
    self.init(names, words.filter { $0.key != $0.value })
  }

  /// The sentence that says which part of a page is English.
  private static let notice = "Sentences, notes and captions are in English."

  /// The language of the page.
  var language: String { names.language }

  /// The language of sentences, which are in English; nil where that is the page's.
  var prose: String? { isEnglish ? nil : "en" }

  private var isEnglish: Bool { words.isEmpty }

  /// The words `english` in the language, each `{}` replaced by the next of `values`.
  func callAsFunction(_ english: String, _ values: String...) -> String {
    FigureNames.filled(words[english] ?? english, values)
  }

  /// What the page says in place of `text`, which comes from the data, and the language where that is not the page's.
  func shown(_ text: String) -> (text: String, language: String?) {
    (words[text] ?? text, words[text] == nil ? prose : nil)
  }

  /// What a reader sees in `cell`: names and words in the language.
  func text(of cell: Table.Cell) -> String {
    switch cell {
    case .text, .mineral, .country: translated(cell.text) ?? cell.text
    case .list(let items) where !isEnglish && !items.isEmpty:
      items.map { translated($0) ?? $0 }.joined(separator: "、")
    default: cell.text
    }
  }

  /// The language of `cell` where it holds words that are not in the page's.
  func language(of cell: Table.Cell) -> String? {
    if isEnglish { return nil }
    return switch cell {
    case .text(let text), .mineral(_, let text), .country(_, let text): isNamed(text) ? nil : prose
    case .list(let items): items.allSatisfy(isNamed) ? nil : prose
    default: nil
    }
  }

  /// Whether `text` is in the page's language, or in none as numbers and codes are.
  private func isNamed(_ text: String) -> Bool {
    translated(text) != nil || text.firstMatch(of: /[a-z]{3}/) == nil
  }

  /// `text` in the language: a word or name, perhaps with a question mark, or several of them; nil where one has no word.
  func translated(_ text: String) -> String? {
    if isEnglish { return nil }
    if let word = words[text] { return word }
    if text.hasSuffix("?"), let word = words[String(text.dropLast())] { return word + "?" }
    for (separator, other) in [(", ", "、"), (" + ", " + ")] {
      let parts = text.split(separator: separator).map { String($0) }
      guard parts.count > 1 else { continue }
      let translated = parts.compactMap(translated)
      if translated.count == parts.count { return translated.joined(separator: other) }
    }
    return nil
  }

  /// The paragraph that says which part of the page is English; nothing where all is.
  var paragraph: Markup {
    isEnglish ? .none : .element("p", ["class": "note"], self(Self.notice))
  }

  /// The words for the page's script, with `phrases` of the tables; null where it needs none.
  func json(_ phrases: [String: String]) -> JSONText {
    let all = words.merging(phrases) { word, _ in word }
    return isEnglish ? .null : .object(all.sorted { $0.key < $1.key }.map { ($0, .string($1)) })
  }
}
