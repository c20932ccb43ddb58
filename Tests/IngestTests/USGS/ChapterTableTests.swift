import Testing

@testable import Ingest
@testable import SupplyData

struct ChapterTableTests {
  private let chapters: ChapterTable
  init() throws { chapters = try ChapterTable() }

  @Test func everySpellingOfAChapterIsOne() {
    let earths = ["raree", "rareee", "Rare Earths"].map { chapters.chapter(named: $0) }
    #expect(Set(earths).count == 1 && earths[0] != nil && chapters.chapter(named: "moonstones") == nil)
  }

  @Test(arguments: [
    ("mcs2024-lead_salient.csv", "lead"), ("mcs2023tellu_salient.csv", "tellu"),
    ("MCS2026-LEAD_world.csv", "lead"),
    ("lead_salient.csv", "lead"), ("mcs2024-lead", "lead"),
  ]) func aFilesNameTellsItsChapter(name: String, chapter: String) {
    #expect(chapters.chapter(ofFile: name) == chapters.chapter(named: chapter))
    #expect(chapters.chapter(named: chapter) != nil)
  }

  @Test(arguments: ["", "mcs2024-", "notes.txt", "mcs2024-moon_salient.csv"]) func otherNamesTellNone(
    name: String
  ) {
    #expect(chapters.chapter(ofFile: name) == nil)
  }
}
