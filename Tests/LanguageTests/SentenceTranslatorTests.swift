import Testing

@testable import Language

struct SentenceTranslatorTests {
  private let translator = SentenceTranslator(
    names: [
      "China": "中国", "Congo (Kinshasa)": "刚果（金）", "Japan": "日本", "zinc": "锌",
      "titanium (sponge metal)": "海绵钛",
      "titanium (sponge metal) and titanium dioxide pigment": "海绵钛和钛白粉", "Omitted": "省略", "these": "这些矿产",
    ],
    sentences: [
      "no source prints production of {} for {#}": "没有来源公布{} {} 年的产量", "held": "现有",
      "{#} sets do the same": "另有 {} 个组合效果相同", "stages: {}": "环节：{}",
    ],
    phrases: [
      "{@} {#}": "{} {}", "at least {#}, at most {#}": "至少 {}、至多 {}", "{#} more": "另外 {} 个",
      "{#} mine": "矿山 {}", "{} mine": "{}矿山",
    ])

  @Test(arguments: [
    ("China", "中国"), ("Japan?", "日本？"), ("China, Japan and zinc", "中国、日本和锌"),
    ("China (zinc), Congo (Kinshasa) and 3 more", "中国（锌）、刚果（金）和另外 3 个"),
    ("zinc and titanium (sponge metal) and titanium dioxide pigment", "锌和海绵钛和钛白粉"),
    ("China 8, Japan 2 and 3 more", "中国 8、日本 2 和另外 3 个"), ("China + Japan", "中国 + 日本"),
    ("China or Japan", "中国或日本"),
  ])
  func lists(_ english: String, _ translation: String) {
    #expect(translator.translated(english) == translation)
  }

  /// Clauses behind names and each other take the marks of sentences.
  @Test(arguments: [
    (
      "Omitted: zinc and China, no source prints production of these for 2013; held: 2015-18.",
      "省略：锌和中国，没有来源公布这些矿产 2013 年的产量；现有：2015-18。"
    ),
    ("3 sets do the same. 4 sets do the same.", "另有 3 个组合效果相同。另有 4 个组合效果相同。"),
    ("stages: 1 mine, 2 mine and zinc mine", "环节：矿山 1、矿山 2 和锌矿山"),
    ("at least 4, at most 6 (zinc)", "至少 4、至多 6（锌）"), ("25.4–26.3 %", "25.4–26.3 %"), ("MCS2024", "MCS2024"),
  ])
  func sentences(_ english: String, _ translation: String) {
    #expect(translator.translated(english) == translation)
  }

  /// Nothing is half in one language.
  @Test(arguments: [
    "China and Chad", "Omitted: zinc, for no reason.", "3 sets do the same. Nobody knows.", "", " ", ".",
  ])
  func whatHasNoPatternHasNoTranslation(_ english: String) {
    #expect(translator.translated(english) == nil)
  }

  /// Names can hold anything; a long row of marks takes no more time than its parts.
  @Test func hostileNamesEnd() {
    let marks = String(repeating: "zinc (a: b; c, d and ", count: 18)
    #expect(translator.translated(marks) == nil)
    #expect(translator.translated(String(repeating: "zinc, ", count: 100_000)) == nil)
    #expect(translator.translated(String(repeating: "(", count: 100_000)) == nil)
  }
}
