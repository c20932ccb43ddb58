import Language
import SampleData
import SupplyData
import Testing

@testable import Reports
import Tables

struct PageWordsMarkupTests {
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
    var literals: Set<String> = ["Kind", "Bounds", "As printed", "List", "Year", "Country", "Mineral"]
    for line in script.split(separator: "\n") where line.contains("t(") {
      for call in line.matches(of: /\bt\((?:[^'()]*\? )?'([^']+)'(?: : '([^']+)')?/) {
        literals.insert(String(call.output.1))
        if let other = call.output.2 { literals.insert(String(other)) }
      }
    }
    #expect(literals.count > 30)
    for word in literals.sorted() { #expect(words.shown(word).language == nil, "\(word)") }
  }

  @Test func anEnglishPageHasNoNoticeAndItsScriptNoWords() throws {
    #expect(PageWords.english.paragraph == .none && PageWords.english.json(["a": "b"]).compactText == "null")
    #expect(try chinese().paragraph != .none)
  }
}
