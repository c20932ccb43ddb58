public import SupplyData

/// What a page or a table says in its language: its own words, the names of countries and minerals, and sentences. What
/// a language lacks stays English and is marked as such.
public struct PageWords: Sendable {
  /// English.
  public static let english = PageWords(language: "en", words: [:], translator: nil)

  /// The language, as in `lang` of HTML.
  public let language: String
  package let words: [String: String]
  private let translator: SentenceTranslator?

  private init(language: String, words: [String: String], translator: SentenceTranslator?) {
    (self.language, self.words, self.translator) = (language, words, translator)
  }

  /// The words of the language of `names`; English where it has none for pages.
  ///
  /// - Parameters:
  ///   - names: The names and words of the language.
  ///   - register: The names of countries and minerals.
  ///   - lists: Lists of the reader's own, whose names stay as they are.
  public init(_ names: FigureNames, register: Register, lists: [String] = []) {
    guard names.words[Self.notice] != nil else {
      self = .english
      return
    }
    var (words, inside) = (names.words, names.words)
    for code in register.countries.keys {
      words[register.name(of: code)] = names.name(of: code, in: register)
    }
    for id in register.minerals.keys {
      let name = names.name(of: id, in: register)
      words[register.shortName(of: id)] = name
      // Inside a sentence a name is long or in small letters.
      for other in [register.name(of: id), register.shortName(of: id), id.rawValue] {
        (inside[other], inside[other.lowercased()]) = (name, name)
      }
    }
    for list in register.lists + lists { inside[list] = list }
    self.init(
      language: names.language, words: words.filter { $0.key != $0.value },
      translator: SentenceTranslator(
        names: inside.merging(words) { _, word in word }, sentences: names.sentences, phrases: names.phrases))
  }

  /// The sentence that says which part of a page is not in its language.
  package static let notice = "Titles of publications and series are as they were published."

  /// The language of what is quoted from the data; nil where that is the page's.
  package var quoted: String? { isEnglish ? nil : "en" }

  package var isEnglish: Bool { translator == nil }

  /// `sentences` behind each other, with a space where the one before is English.
  package func joined(_ sentences: [String]) -> String {
    sentences.reduce("") { text, sentence in
      text + (text.isEmpty || !isEnglish && text.hasSuffix("。") ? "" : " ") + sentence
    }
  }

  /// The words `english` in the language, each `{}` replaced by the next of `values`.
  package func callAsFunction(_ english: String, _ values: String...) -> String {
    FigureNames.filled(words[english] ?? english, values)
  }

  /// What the page says in place of `text`, and the language where that is not the page's.
  package func shown(_ text: String) -> (text: String, language: String?) {
    guard !isEnglish else { return (text, nil) }
    let translated = translated(text)
    return (translated ?? text, translated == nil ? quoted : nil)
  }

  /// Whether `text` is in the page's language, or in none as numbers and codes are.
  package func isNamed(_ text: String) -> Bool {
    translated(text) != nil || text.firstMatch(of: /[a-z]{3}/) == nil
  }

  /// `text`, a word, a name, a list of them or sentences, in the language; nil where a part of it has no translation.
  package func translated(_ text: String) -> String? { translator?.translated(text) }

}

extension PageWords: Hashable {
  /// The words of a language are those of its table of names, so that the language tells them apart.
  public static func == (a: PageWords, b: PageWords) -> Bool { a.language == b.language }

  /// Feeds the language.
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }
}
