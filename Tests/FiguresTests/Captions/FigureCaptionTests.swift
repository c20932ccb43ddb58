import Graphs
import Testing

@testable import Figures

struct FigureCaptionTests {
  /// `count` words that end in a point.
  private func words(_ count: Int, _ word: String = "word") -> String {
    Array(repeating: word, count: count).joined(separator: " ") + "."
  }

  @Test func aShortCaptionIsWhole() {
    let caption: FigureCaption = ["One two.", .init("Three four five.", brief: "Three."), "", .init(" Six.")]
    #expect(caption.text == "One two. Three four five. Six." && caption.notes == [])
    #expect(caption.file == caption.text + "\n" && "\(caption)" == caption.text)
  }

  @Test func thePartThatSavesMostIsShortenedFirst() {
    let long = FigureCaption([
      .init(words(100)), .init(words(15, "a"), brief: "A."), .init(words(30, "b"), brief: "B."),
    ])
    // 145 words: the last part alone saves 29.
    #expect(long.text == "\(words(100)) \(words(15, "a")) B." && long.notes == [words(30, "b")])
    #expect(long.file == "\(long.text)\n\nNotes\n\n\(words(30, "b"))\n")
    let longer = FigureCaption([
      .init(words(110)), .init(words(15, "a"), brief: ""), .init(words(30, "b"), brief: "B."),
    ])
    #expect(longer.text == "\(words(110)) B." && longer.notes == [words(15, "a"), words(30, "b")])
  }

  @Test func nothingIsShortenedThatHasNoBriefForm() {
    let caption = FigureCaption([.init(words(130)), .init("Two words.", brief: "More than two words.")])
    #expect(caption.text == "\(words(130)) Two words." && caption.notes == [])
  }

  /// Whatever the parts, no words are lost: they stand in the caption or in its notes.
  @Test func whateverIsShortenedIsInTheNotes() {
    var random = SplitMix64(seed: 16)
    for _ in 0..<200 {
      let parts = (0..<Int.random(in: 1...8, using: &random)).map { number in
        FigureCaption.Part(
          words(Int.random(in: 1...60, using: &random), "w\(number)"),
          brief: Bool.random(using: &random)
            ? words(Int.random(in: 1...9, using: &random), "b\(number)") : nil)
      }
      let caption = FigureCaption(parts)
      for part in parts { #expect(caption.text.contains(part.text) != caption.notes.contains(part.text)) }
      let least = parts.reduce(0) { sum, part in
        sum + min(FigureCaption.words(in: part.text), FigureCaption.words(in: part.brief ?? part.text))
      }
      #expect(FigureCaption.words(in: caption.text) <= max(FigureCaption.mostWords, least))
    }
  }

  /// What is brief in one language is brief in the other, however many words that takes, and its notes stay whole.
  @Test func aTranslationShortensTheSameParts() {
    let long = FigureCaption.Part(String(repeating: "word ", count: 130), brief: "Few words.")
    let caption: FigureCaption = ["A title.", long, "Sources: A."]
    let other = caption.translated(separator: "") {
      $0.replacing("word ", with: "字").replacing("Few", with: "少")
    }
    #expect(caption.notes.count == 1 && other.notes == [String(repeating: "字", count: 130)])
    #expect(other.text == "A title.少 words.Sources: A.")
  }
}
