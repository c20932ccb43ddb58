public import Figures
public import SupplyData

/// What a page or a table says in its language: its own words, the names of countries and minerals, and sentences. What a
/// language lacks stays English and is marked as such.
public struct PageWords: Sendable {
  /// English.
  public static let english = PageWords(language: "en", words: [:], translator: nil)

  /// The language, as in `lang` of HTML.
  public let language: String
  private let words: [String: String]
  private let translator: SentenceTranslator?

  private init(language: String, words: [String: String], translator: SentenceTranslator?) {
    (self.language, self.words, self.translator) = (language, words, translator)
  }

  /// The words of the language of `names`; English where it has none for pages.
  public init(_ names: FigureNames, register: Register) {
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
    for list in register.lists { inside[list] = list }
    self.init(
      language: names.language, words: words.filter { $0.key != $0.value },
      translator: SentenceTranslator(
        names: inside.merging(words) { _, word in word }, sentences: names.sentences, phrases: names.phrases))
  }

  /// The sentence that says which part of a page is not in its language.
  private static let notice = "Titles of publications and series are as they were published."

  /// The language of what is quoted from the data; nil where that is the page's.
  var quoted: String? { isEnglish ? nil : "en" }

  private var isEnglish: Bool { translator == nil }

  /// `sentences` behind each other, with a space where the one before is English.
  func joined(_ sentences: [String]) -> String {
    sentences.reduce("") { text, sentence in
      text + (text.isEmpty || !isEnglish && text.hasSuffix("。") ? "" : " ") + sentence
    }
  }

  /// The words `english` in the language, each `{}` replaced by the next of `values`.
  func callAsFunction(_ english: String, _ values: String...) -> String {
    FigureNames.filled(words[english] ?? english, values)
  }

  /// What the page says in place of `text`, and the language where that is not the page's.
  func shown(_ text: String) -> (text: String, language: String?) {
    guard !isEnglish else { return (text, nil) }
    let translated = translated(text)
    return (translated ?? text, translated == nil ? quoted : nil)
  }

  /// An element that holds `text` in the language of the page, or marked as English.
  func element(_ name: StaticString, class kind: String? = nil, id: String? = nil, _ text: String) -> Markup {
    let shown = shown(text)
    return .element(name, ["id": id, "class": kind, "lang": shown.language], shown.text)
  }

  /// What a reader sees in `cell`: names and words in the language.
  func text(of cell: Table.Cell) -> String {
    guard !isEnglish else { return cell.text }
    return switch cell {
    case .text, .mineral, .country: translated(cell.text) ?? cell.text
    case .list(let items) where !items.isEmpty: items.map { translated($0) ?? $0 }.joined(separator: "、")
    default: cell.text
    }
  }

  /// The language of `cell` where it holds words that are not in the page's.
  func language(of cell: Table.Cell) -> String? {
    if isEnglish { return nil }
    return switch cell {
    case .text(let text), .mineral(_, let text), .country(_, let text): isNamed(text) ? nil : quoted
    case .list(let items): items.allSatisfy(isNamed) ? nil : quoted
    default: nil
    }
  }

  /// Whether `text` is in the page's language, or in none as numbers and codes are.
  private func isNamed(_ text: String) -> Bool {
    translated(text) != nil || text.firstMatch(of: /[a-z]{3}/) == nil
  }

  /// `figure` with its words and its caption in the language; a part without a translation stays as it is, and so do lists of
  /// names that are in it already.
  ///
  /// - Throws: `FigureError` when the width of a text cannot be measured.
  public func figure(_ figure: PlacedFigure) throws(FigureError) -> PlacedFigure {
    guard !isEnglish else { return figure }
    return try figure.translated(separator: "") { text in
      text.contains(/[A-Za-z]{3}/) ? translated(text) ?? text : text
    }
  }

  /// `text`, a word, a name, a list of them or sentences, in the language; nil where a part of it has no translation.
  func translated(_ text: String) -> String? { translator?.translated(text) }

  /// The paragraph that says which part of the page is not in its language; nothing where all is.
  var paragraph: Markup {
    isEnglish ? .none : .element("p", ["class": "note"], self(Self.notice))
  }

  /// The words for the page's script, with `phrases` of the tables; null where it needs none.
  func json(_ phrases: [String: String]) -> JSONText {
    let all = words.merging(phrases) { word, _ in word }
    return isEnglish ? .null : .object(all.sorted { $0.key < $1.key }.map { ($0, .string($1)) })
  }
}

extension PageWords: Hashable {
  /// The words of a language are those of its table of names, so that the language tells them apart.
  public static func == (a: PageWords, b: PageWords) -> Bool { a.language == b.language }

  /// Feeds the language.
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }
}
