import Figures
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports

struct PageWordsTests {
  /// The Chinese names and words that the repository holds.
  private func chinese() throws -> PageWords {
    let dataset = try Dataset(folder: RepositoryData.folder)
    return PageWords(
      try FigureNames(language: "zh", folder: dataset.folder), register: dataset.reference.register)
  }

  /// Whatever the script says of itself has a word in Chinese: a sentence is never half in one language.
  @Test func everyWordOfTheScriptIsTranslated() throws {
    let words = try chinese()
    #expect(words.language == "zh")
    let script = EmbeddedPage.script.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    var said: Set<String> = ["Kind", "Bounds", "As printed", "List", "Year", "Country", "Mineral"]
    for line in script.split(separator: "\n") where line.contains("t(") {
      for call in line.matches(of: /\bt\((?:[^'()]*\? )?'([^']+)'(?: : '([^']+)')?/) {
        said.insert(String(call.output.1))
        if let other = call.output.2 { said.insert(String(other)) }
      }
    }
    #expect(said.count > 30)
    for word in said.sorted() { #expect(words.shown(word).language == nil, "\(word)") }
  }

  @Test func placesAreKept() throws {
    let words = try chinese()
    #expect(words("{} of {} rows", "3", "50") == "3 行（共 50 行）")
    #expect(PageWords.english("{} of {} rows", "3", "50") == "3 of 50 rows")
    let dataset = try Dataset(folder: RepositoryData.folder)
    let names = try FigureNames(language: "zh", folder: dataset.folder)
    #expect(names.sentences.count > 150 && names.phrases.count > 20)
    var vocabulary = SentenceWords.Vocabulary()
    for (english, translation) in names.sentences.merging(
      names.phrases, uniquingKeysWith: { first, _ in first })
    {
      #expect(SentencePattern(english, translation, isName: false, &vocabulary) != nil, "\(english)")
    }
    for (english, word) in names.words {
      #expect(
        english.split(separator: "{}", omittingEmptySubsequences: false).count
          == word.split(separator: "{}", omittingEmptySubsequences: false).count, "\(english)")
    }
  }

  @Test func cellsAreNamedAndWhatIsEnglishIsMarked() throws {
    let words = try chinese()
    #expect(words.text(of: .country("CHN", "China")) == "中国")
    #expect(words.text(of: .mineral("cobalt", "Cobalt")) == "钴")
    #expect(words.text(of: .list(["Cobalt", "Gallium"])) == "钴、镓")
    #expect(words.language(of: .list(["Cobalt", "Gallium"])) == nil)
    #expect(words.text(of: .list(["Cobalt", "Gallium?"])) == "钴、镓？")
    #expect(words.text(of: .text("Cobalt, Gallium?")) == "钴、镓？")
    #expect(words.text(of: .text("China + Japan")) == "中国 + 日本")
    #expect(words.language(of: .list(["Cobalt", "Nothing known"])) == "en")
    #expect(words.text(of: .text("HHI_WGI rises, g of 2022")) == "HHI_WGI 上升，2022 年的 g")
    #expect(words.language(of: .text("HHI_WGI rises, g of 2022")) == nil)
    #expect(words.text(of: .text("HHI_WGI sleeps")) == "HHI_WGI sleeps")
    #expect(words.language(of: .text("HHI_WGI sleeps")) == "en")
    #expect(words.language(of: .text("CHN")) == nil && words.language(of: .integer(3)) == nil)
  }

  /// A language that has names alone has no page: the page is English throughout.
  @Test func aLanguageWithoutWordsHasAnEnglishPage() throws {
    let sample = try SampleFolder()
    let reference = try SampleFolder.loaded().reference
    let words = PageWords(try FigureNames(language: "zh", folder: sample.path), register: reference.register)
    #expect(words.language == "en" && words.quoted == nil && words("Sources") == "Sources")
    #expect(words.text(of: .country("CHN", "China")) == "China" && words.paragraph == .none)
    #expect(PageWords(.codes, register: reference.register).language == "en")
  }
}
