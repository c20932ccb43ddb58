import Platform
import Synchronization

/// Sentences of the program in another language: by patterns, names and words, and by what joins them.
///
/// A sentence is made of its parts wherever English joins them by marks alone (`. `, `; `, `: `, brackets, lists), so
/// that one pattern for each clause is enough. What has no pattern has no translation: nothing is half in one language.
final class SentenceTranslator: Sendable {
  private let names: [String: String]
  private let vocabulary: SentenceWords.Vocabulary
  /// The patterns by the word that they begin with, else by the one they end with, and those that do neither.
  private let byFirst: [Int: [SentencePattern]]
  private let byLast: [Int: [SentencePattern]]
  private let others: [SentencePattern]
  /// The sentences looked for so far.
  private let known = Mutex<[String: String?]>([:])

  /// The translator with `names`, whole names and words by the English ones, and two kinds of patterns: of sentences,
  /// and of parts of them that are listed as names are.
  init(names: [String: String], sentences: [String: String], phrases: [String: String]) {
    var vocabulary = SentenceWords.Vocabulary()
    for mark in Mark.allCases { _ = vocabulary.number(of: mark.rawValue) }
    var patterns: [SentencePattern] = []
    for (kind, isName) in [(sentences, false), (phrases, true)] {
      for (english, translation) in kind.sorted(by: { $0.key < $1.key }) {
        SentencePattern(english, translation, isName: isName, &vocabulary).map { patterns.append($0) }
      }
    }
    // The closest first; of two that are alike the first by its letters.
    let order = patterns.indices.ranked(by: { patterns[$0].length }, then: { $0 })
    patterns = order.map { patterns[$0] }
    self.names = names
    byFirst = Dictionary(grouping: patterns.filter { $0.first != nil }) { $0.first ?? 0 }
    byLast = Dictionary(grouping: patterns.filter { $0.first == nil && $0.last != nil }) { $0.last ?? 0 }
    others = patterns.filter { $0.first == nil && $0.last == nil }
    self.vocabulary = vocabulary
  }

  /// `text` in the language; nil where a part of it has no translation.
  ///
  /// Cost: of n words, each part is looked up once, O(n² p) with the p patterns that begin or end with its words.
  func translated(_ text: String) -> String? {
    if let name = names[text] { return name }
    if let known = known.withLock({ $0[text] }) { return known }
    let words = SentenceWords(text) { vocabulary.known($0) }
    var search = Search(words: words, translator: self)
    let found =
      words.count > Self.mostWords ? enumeration(text) : search.phrase(0..<words.count)?.text
    let spaced = found.map(ChineseSpacing.spaced)
    known.withLock { $0[text] = .some(spaced) }
    return spaced
  }

  /// The clauses of a long enumeration behind each other; nil where one has no translation, or `text` is one clause.
  private func enumeration(_ text: String) -> String? {
    let clauses = text.split(separator: "; ").map(String.init)
    guard clauses.count > 1 else { return nil }
    let translated = clauses.compactMap(translated)
    return translated.count == clauses.count ? translated.joined(separator: "；") : nil
  }

  /// The words of a clause at most: longer ones come from hostile names alone.
  private static let mostWords = 400

  /// The marks and words that join parts.
  private enum Mark: String, CaseIterable {
    case period = "."
    case semicolon = ";"
    case colon = ":"
    case comma = ","
    case question = "?"
    case open = "("
    case close = ")"
    case and, or
    case plus = "+"
  }

  /// A part of a sentence in the language, and whether it is, or begins with, a name, a number or the like.
  private struct Phrase {
    let text: String
    let isName: Bool
    let startsWithName: Bool

    init(_ text: String, isName: Bool, startsWithName: Bool? = nil) {
      (self.text, self.isName) = (text, isName)
      self.startsWithName = startsWithName ?? isName
    }
  }

  /// The translation of one sentence: each part is looked up once.
  private struct Search {
    let words: SentenceWords
    let translator: SentenceTranslator
    private var phrases: [Range<Int>: Phrase?] = [:]
    private var items: [Range<Int>: Phrase?] = [:]

    init(words: SentenceWords, translator: SentenceTranslator) {
      (self.words, self.translator) = (words, translator)
    }

    mutating func phrase(_ range: Range<Int>) -> Phrase? {
      if range.isEmpty { return nil }
      if let known = phrases[range] { return known }
      let found =
        item(range) ?? sentences(range) ?? parted(range, by: .semicolon, "；")
        ?? parted(range, by: .colon, "：") ?? list(range)
      phrases[range] = .some(found)
      return found
    }

    /// A word, a name, a number, or what a pattern says; perhaps with a question mark or brackets behind it.
    private mutating func item(_ range: Range<Int>) -> Phrase? {
      if range.isEmpty { return nil }
      if let known = items[range] { return known }
      let text = words.text(range)
      var found = translator.names[text].map { Phrase($0, isName: true) }
      if found == nil, words.isPlain(range) { found = Phrase(text, isName: true) }
      found = found ?? patterned(range)
      if found == nil, ends(range, with: .question), let name = phrase(range.dropLast()) {
        found = Phrase(name.text + "？", isName: name.isName)
      }
      found = found ?? bracketed(range)
      items[range] = .some(found)
      return found
    }

    private mutating func patterned(_ range: Range<Int>) -> Phrase? {
      let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
      for patterns in [translator.byFirst[first] ?? [], translator.byLast[last] ?? [], translator.others] {
        for pattern in patterns {
          // What is listed as names are holds no list itself.
          let text = pattern.translation(of: words, in: range) { range, place in
            place == .name
              ? translator.names[words.text(range)] : pattern.isName ? item(range)?.text : phrase(range)?.text
          }
          if let text { return Phrase(text, isName: pattern.isName) }
        }
      }
      return nil
    }

    /// Sentences that end with a full stop.
    private mutating func sentences(_ range: Range<Int>) -> Phrase? {
      if ends(range, with: .period), let words = phrase(range.dropLast()) {
        return Phrase(words.text + "。", isName: false)
      }
      for at in places(of: .period, in: range) {
        guard let head = phrase(range.lowerBound..<(at + 1)), let tail = phrase((at + 1)..<range.upperBound)
        else { continue }
        return Phrase(head.text + tail.text, isName: false)
      }
      return nil
    }

    private mutating func parted(_ range: Range<Int>, by mark: Mark, _ translation: String) -> Phrase? {
      for at in places(of: mark, in: range) {
        guard let head = phrase(range.lowerBound..<at), let tail = phrase((at + 1)..<range.upperBound)
        else { continue }
        return Phrase(head.text + translation + tail.text, isName: false)
      }
      return nil
    }

    private mutating func bracketed(_ range: Range<Int>) -> Phrase? {
      guard ends(range, with: .close) else { return nil }
      for at in places(of: .open, in: range).reversed() {
        guard let inner = phrase((at + 1)..<(range.upperBound - 1)), let outer = phrase(range.lowerBound..<at)
        else { continue }
        return Phrase("\(outer.text)（\(inner.text)）", isName: outer.isName)
      }
      return nil
    }

    /// Names, or clauses behind each other: the longest that is one item stands first, as names hold `and` themselves.
    private mutating func list(_ range: Range<Int>) -> Phrase? {
      let marks: [(mark: Mark, names: String)] = [(.comma, "、"), (.and, "和"), (.or, "或"), (.plus, " + ")]
      let found = marks.flatMap { each in places(of: each.mark, in: range).map { ($0, each) } }
      for (at, each) in found.sorted(by: { $0.0 > $1.0 }) {
        guard let first = item(range.lowerBound..<at), let rest = phrase((at + 1)..<range.upperBound)
        else { continue }
        let areNames = first.isName && rest.startsWithName
        guard areNames || each.mark == .comma else { continue }
        return Phrase(
          first.text + (areNames ? each.names : "，") + rest.text, isName: areNames && rest.isName,
          startsWithName: first.isName)
      }
      return nil
    }

    private func ends(_ range: Range<Int>, with mark: Mark) -> Bool {
      range.count > 1 && words[range.upperBound - 1] == translator.vocabulary.known(mark.rawValue)
    }

    /// Where `mark` stands inside `range`.
    private func places(of mark: Mark, in range: Range<Int>) -> [Int] {
      let number = translator.vocabulary.known(mark.rawValue)
      return range.dropFirst().dropLast().filter { words[$0] == number }
    }
  }
}
