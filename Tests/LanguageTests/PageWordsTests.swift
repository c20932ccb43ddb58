import SampleData
import SupplyData
import Testing

@testable import Language

struct PageWordsTests {
  /// The Chinese names and words that the repository holds.
  private func chinese() throws -> PageWords {
    let dataset = try Dataset(folder: RepositoryData.folder)
    return PageWords(
      try FigureNames(language: "zh", folder: dataset.folder), register: dataset.reference.register)
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

  /// A language that has names alone has no page: the page is English throughout.
  @Test func aLanguageWithoutWordsHasAnEnglishPage() throws {
    let sample = try SampleFolder()
    let reference = try SampleFolder.loaded().reference
    let words = PageWords(try FigureNames(language: "zh", folder: sample.path), register: reference.register)
    #expect(words.language == "en" && words.quoted == nil && words("Sources") == "Sources")
    #expect(PageWords(.codes, register: reference.register).language == "en")
  }
}
