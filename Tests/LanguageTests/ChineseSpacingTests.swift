import Testing

@testable import Language

struct ChineseSpacingTests {
  @Test(arguments: [
    ("中国8种", "中国 8 种"), ("中国 、 日本", "中国、日本"), ("锌 和 铜", "锌和铜"), ("占 50 %，其余", "占 50 %，其余"),
    ("HHI高于2500", "HHI 高于 2500"), ("至少–至多", "至少–至多"), ("25.4–26.3 %", "25.4–26.3 %"),
    ("（ p < 0.05 ）", "（p < 0.05）"), ("暴露度 E(c) = 平均", "暴露度 E(c) = 平均"), ("  中国  ", "中国"), ("", ""),
  ])
  func spaced(_ text: String, _ expected: String) {
    #expect(ChineseSpacing.spaced(text) == expected)
    #expect(ChineseSpacing.spaced(expected) == expected)
  }
}
