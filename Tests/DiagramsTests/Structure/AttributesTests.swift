import Testing

@testable import Diagrams

@Suite struct AttributesTests {
  @Test func keepsTheOrderOfFirstSetting() {
    var attributes: Attributes = ["b": 1, "a": "x", "b": 2]
    #expect(attributes.entries.map(\.name) == ["b", "a"])
    #expect(attributes["b"] == .number(2))
    attributes["b"] = nil
    attributes["c"] = true
    #expect(attributes.entries.map(\.name) == ["a", "c"])
    #expect(attributes["c"] == .text("true"))
  }

  @Test func mergesWithTheOtherWinning() {
    let merged = (["a": 1, "b": 1] as Attributes).merging(["b": 2, "c": 2])
    #expect(merged == ["a": 1, "b": 2, "c": 2])
  }
}
