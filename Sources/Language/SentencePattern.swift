/// A sentence of the program with places for what changes in it, and the same in another language.
///
/// `{}` stands for words of one clause that have a translation of their own, `{@}` for one name, `{#}` for a number;
/// the translation fills each `{}` with the next of them, `{2}` with the second.
struct SentencePattern: Sendable {
  /// What may stand at a place.
  enum Place: Sendable {
    case words, name, number
  }

  /// A part of the translation.
  private enum Piece: Sendable {
    case words(String)
    case place(Int)
  }

  /// Whether it is part of a sentence, as a name is.
  let isName: Bool
  /// The words between the places, one run more than these.
  private let literals: [[Int]]
  private let places: [Place]
  private let pieces: [Piece]

  /// The pattern `english` with its `translation`; nil where it says nothing but its places, or a place is not there.
  init?(_ english: String, _ translation: String, isName: Bool, _ vocabulary: inout SentenceWords.Vocabulary)
  {
    self.isName = isName
    let words = SentenceWords(english) { vocabulary.number(of: $0) }
    var (literals, places): ([[Int]], [Place]) = ([[]], [])
    for at in 0..<words.count {
      switch words.text(at..<(at + 1)) {
      case "{}": places.append(.words)
      case "{@}": places.append(.name)
      case "{#}": places.append(.number)
      default:
        literals[literals.count - 1].append(words[at])
        continue
      }
      literals.append([])
    }
    (self.literals, self.places) = (literals, places)
    pieces = Self.pieces(of: translation)
    let filled = Set(pieces.compactMap { if case .place(let at) = $0 { at } else { nil } })
    guard filled == Set(places.indices), literals.contains(where: { !$0.isEmpty }) || places.count > 1 else {
      return nil
    }
  }

  private static func pieces(of translation: String) -> [Piece] {
    var (pieces, next, rest): ([Piece], Int, Substring) = ([], 0, translation[...])
    while let mark = rest.firstMatch(of: /\{([1-9]?)\}/) {
      pieces.append(.words(String(rest[..<mark.range.lowerBound])))
      pieces.append(.place(Int(mark.output.1).map { $0 - 1 } ?? next))
      next += 1
      rest = rest[mark.range.upperBound...]
    }
    return pieces + [.words(String(rest))]
  }

  /// How many words it is recognized by: of two patterns the one with more is the closer.
  var length: Int { literals.reduce(0) { $0 + $1.count } }

  /// The word that it begins with; nil where that is a place.
  var first: Int? { literals.first?.first }

  /// The word that it ends with; nil where that is a place.
  var last: Int? { literals.last?.last }

  /// The words of `text` in `range` in the other language, with what `translated` says at the places; nil where the
  /// pattern does not fit.
  func translation(
    of text: SentenceWords, in range: Range<Int>, _ translated: (Range<Int>, Place) -> String?
  ) -> String? {
    guard let head = literals.first, let tail = literals.last, range.count >= length + places.count,
      Self.matches(head, at: range.lowerBound, in: text),
      Self.matches(tail, at: range.upperBound - tail.count, in: text)
    else { return nil }
    if places.isEmpty { return range.count == length ? fill([]) : nil }
    let inner = (range.lowerBound + head.count)..<(range.upperBound - tail.count)
    return values(text, inner, from: 0, translated).map(fill)
  }

  /// What stands at the places from `place` on in `range`, which ends where the last of them does; the shortest first.
  private func values(
    _ text: SentenceWords, _ range: Range<Int>, from place: Int, _ translated: (Range<Int>, Place) -> String?
  ) -> [String]? {
    if place == places.count - 1 { return value(text, range, at: place, translated).map { [$0] } }
    let literal = literals[place + 1]
    for end in range.dropFirst() where end + literal.count < range.upperBound {
      guard Self.matches(literal, at: end, in: text) else { continue }
      let rest = (end + literal.count)..<range.upperBound
      // Whether the rest fits at all is asked first: it is cheaper than a translation.
      guard fits(text, rest, from: place + 1),
        let value = value(text, range.lowerBound..<end, at: place, translated),
        let others = values(text, rest, from: place + 1, translated)
      else { continue }
      return [value] + others
    }
    return nil
  }

  /// Whether the words behind the place `place` follow each other in `range`.
  private func fits(_ text: SentenceWords, _ range: Range<Int>, from place: Int) -> Bool {
    var start = range.lowerBound
    for literal in literals[(place + 1)..<(literals.count - 1)] {
      guard start < range.upperBound,
        let at = ((start + 1)..<range.upperBound).first(where: { at in
          at + literal.count < range.upperBound && Self.matches(literal, at: at, in: text)
        })
      else { return false }
      start = at + literal.count
    }
    return start < range.upperBound
  }

  private static func matches(_ literal: [Int], at place: Int, in text: SentenceWords) -> Bool {
    var at = place
    for word in literal {
      if text[at] != word { return false }
      at += 1
    }
    return true
  }

  private func value(
    _ text: SentenceWords, _ range: Range<Int>, at place: Int, _ translated: (Range<Int>, Place) -> String?
  ) -> String? {
    switch places[place] {
    // What stands at a place is inside the sentence, never the rest of it and the next.
    case .words: text.isParted(range) ? nil : translated(range, .words)
    case .name: translated(range, .name)
    case .number: text.isNumber(range) ? text.text(range) : nil
    }
  }

  private func fill(_ values: [String]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .place(let at): text += values[at]
      }
    }
  }
}
