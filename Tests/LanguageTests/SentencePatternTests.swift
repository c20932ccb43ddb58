import Testing

@testable import Language

struct SentencePatternTests {
  private let names = ["China": "中国", "gallium": "镓", "imports": "进口"]

  /// `text` by the pattern `english` alone.
  private func translated(_ text: String, _ english: String, _ translation: String) throws -> String? {
    var vocabulary = SentenceWords.Vocabulary()
    let pattern = try #require(SentencePattern(english, translation, isName: false, &vocabulary))
    let words = SentenceWords(text) { vocabulary.known($0) }
    return pattern.translation(of: words, in: 0..<words.count) { range, _ in names[words.text(range)] }
  }

  @Test func placesAreFilledInTheOrderOfTheTranslation() throws {
    #expect(
      try translated(
        "Of 3 minerals, 2 are of China.", "Of {#} minerals, {#} are of {}.", "{3}：{1} 种中的 {2} 种。")
        == "中国：3 种中的 2 种。")
    #expect(try translated("gallium: China", "{}: {}", "{}（{}）") == "镓（中国）")
    #expect(try translated("gallium", "gallium", "镓！") == "镓！")
  }

  @Test func aPatternFitsTheWholeOrNotAtAll() throws {
    #expect(try translated("Of 3 minerals and more", "Of {#} minerals", "{} 种") == nil)
    #expect(try translated("Of minerals", "Of {#} minerals", "{} 种") == nil)
    #expect(try translated("Often minerals", "Of {} minerals", "{} 种") == nil)
    #expect(try translated("Of Chad minerals", "Of {} minerals", "{} 种") == nil)
    #expect(try translated("", "Of {} minerals", "{} 种") == nil)
  }

  @Test(arguments: ["1 mineral is known", "3 minerals are known", "1 mineral are known"])
  func theSingularIsReadAsThePlural(_ text: String) throws {
    #expect(try translated(text, "{#} minerals are known", "已知 {} 种") == "已知 \(text.prefix(1)) 种")
    #expect(try translated(text, "{#} mineral is known", "已知 {} 种") == "已知 \(text.prefix(1)) 种")
  }

  /// A number is digits with signs, never a word, a code or two of them.
  @Test(arguments: ["3", "8–10", ">50", "−1.3", "2013-22", "10,000"])
  func numbers(_ number: String) throws {
    #expect(try translated("Of \(number) minerals", "Of {#} minerals", "{} 种") == "\(number) 种")
  }

  @Test(arguments: ["–", "three", "MCS2024", "3 4", "3, 4"])
  func noNumbers(_ text: String) throws {
    #expect(try translated("Of \(text) minerals", "Of {#} minerals", "{} 种") == nil)
  }

  /// The letters between two places may stand in what the first holds.
  @Test func wordsMayHoldWhatFollowsThem() throws {
    var vocabulary = SentenceWords.Vocabulary()
    let pattern = try #require(SentencePattern("{} of {}", "{2}的{1}", isName: true, &vocabulary))
    let names = ["bank of China": "中国银行", "assets": "资产", "assets of bank": "银行资产"]
    let words = SentenceWords("assets of bank of China") { vocabulary.known($0) }
    #expect(
      pattern.translation(of: words, in: 0..<words.count) { range, _ in names[words.text(range)] }
        == "中国银行的资产")
  }

  /// A place at the end does not take the next clause with it.
  @Test(arguments: ["Led by China; 3 sets.", "Led by China. By nobody"])
  func aPlaceEndsWithItsClause(_ text: String) throws {
    var vocabulary = SentenceWords.Vocabulary()
    let pattern = try #require(SentencePattern("Led by {}", "由{}领先", isName: false, &vocabulary))
    let words = SentenceWords(text) { vocabulary.known($0) }
    #expect(pattern.translation(of: words, in: 0..<words.count) { range, _ in words.text(range) } == nil)
    #expect(pattern.translation(of: words, in: 0..<3) { range, _ in words.text(range) } == "由China领先")
  }

  /// A translation that drops a place or names one that is not there would lose a number.
  @Test(arguments: [("{#} of {#}", "{}"), ("{#}", "{2} 和 {1}"), ("{#} more", "更多"), ("{}", "{}")])
  func aPatternKeepsItsPlaces(_ english: String, _ translation: String) {
    var vocabulary = SentenceWords.Vocabulary()
    #expect(SentencePattern(english, translation, isName: false, &vocabulary) == nil)
  }
}
