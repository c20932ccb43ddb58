/// A sentence as its words and marks, by numbers that patterns compare.
struct SentenceWords: Sendable {
  /// The numbers of words: the same word has the same number, and so have its singular and its plural where sentences
  /// count, so that one pattern is enough for `1 mineral is` and `2 minerals are`.
  struct Vocabulary: Sendable {
    private static let plurals = [
      "mineral": "minerals", "country": "countries", "entry": "entries", "reliance": "reliances",
      "supplier": "suppliers", "group": "groups", "change": "changes", "edition": "editions", "year": "years",
      "point": "points", "other": "others", "is": "are", "has": "have", "was": "were", "lies": "lie",
    ]

    private var numbers: [String: Int] = [:]

    /// The number of `word`, a new one where it has none.
    mutating func number(of word: String) -> Int {
      let word = Self.plurals[word] ?? word
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count + 1
      return numbers.count
    }

    /// The number of `word`; 0 for all that have none.
    func known(_ word: String) -> Int { numbers[Self.plurals[word] ?? word] ?? 0 }
  }

  /// A word without the marks beside it, or one of these marks.
  private struct Word: Sendable {
    let range: Range<Int>
    let number: Int
    let isMark: Bool
    /// Whether it is a full stop or a semicolon.
    let isEnd: Bool
    /// Whether it is digits and signs, without a letter.
    let isDigits: Bool
    /// Whether it is alike in all languages: a number, a sign or a code in capitals.
    let isPlain: Bool
  }

  private let bytes: [UInt8]
  private let words: [Word]

  /// The words of `text`, by the numbers that `number` gives them.
  init(_ text: String, number: (String) -> Int) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    words = Self.ranges(bytes).map { range in
      let word = bytes[range]
      let isMark = word.count == 1 && (Self.opening + Self.closing).contains(bytes[range.lowerBound])
      return Word(
        range: range, number: number(String(decoding: word, as: UTF8.self)), isMark: isMark,
        isEnd: isMark && Self.ends.contains(bytes[range.lowerBound]),
        isDigits: word.contains(where: Self.isDigit) && !word.contains(where: Self.isLetter),
        isPlain: !isMark && !zip(word, word.dropFirst()).contains { Self.isSmall($0) && Self.isSmall($1) })
    }
  }

  /// How many words and marks there are.
  var count: Int { words.count }

  /// The number of the word at `place`.
  subscript(place: Int) -> Int { words[place].number }

  /// The letters of the words in `range`.
  func text(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// Whether `range` is one number, range of numbers or year.
  func isNumber(_ range: Range<Int>) -> Bool { range.count == 1 && words[range.lowerBound].isDigits }

  /// Whether `range` is alike in all languages.
  func isPlain(_ range: Range<Int>) -> Bool { words[range].allSatisfy(\.isPlain) }

  /// Whether `range` ends a sentence or a clause inside it.
  func isParted(_ range: Range<Int>) -> Bool { words[range].contains { $0.isEnd } }

  // MARK: - Letters

  private static let opening = Array("(".utf8)
  private static let closing = Array(",;:.?)".utf8)
  private static let ends = Array(".;".utf8)

  /// Where words and marks stand: what spaces part, less the marks at its ends.
  private static func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: UInt8(ascii: " ")).flatMap { piece -> [Range<Int>] in
      var (before, after): ([Range<Int>], [Range<Int>]) = ([], [])
      var rest = piece
      while let first = rest.first, opening.contains(first) {
        before.append(rest.startIndex..<(rest.startIndex + 1))
        rest = rest.dropFirst()
      }
      // The full stop of `U.S.` is its own.
      while let last = rest.last, closing.contains(last),
        last != UInt8(ascii: ".") || !rest.dropLast().contains(last)
      {
        after.append((rest.endIndex - 1)..<rest.endIndex)
        rest = rest.dropLast()
      }
      return before + (rest.isEmpty ? [] : [rest.indices]) + after.reversed()
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }
}
