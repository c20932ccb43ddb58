import Testing

@testable import Diagrams

struct BytePatternsTests {
  @Test(arguments: [
    ("abcabc", "abc", 0, 0), ("abcabc", "abc", 1, 3), ("aab", "ab", 0, 1), ("abc", "c", 2, 2),
    ("abc", "abc", 0, 0),
  ]) func theFirstPlaceAtOrBehindTheStart(text: String, pattern: String, start: Int, place: Int) {
    #expect(Array(text.utf8).place(of: Array(pattern.utf8), from: start) == place)
  }

  @Test(arguments: [
    ("abc", "", 0), ("abc", "abcd", 0), ("abc", "abc", 1), ("abc", "x", 0), ("abc", "a", -1), ("abc", "a", 9),
    ("", "a", 0), ("abab", "abc", 0),
  ]) func noPlace(text: String, pattern: String, start: Int) {
    #expect(Array(text.utf8).place(of: Array(pattern.utf8), from: start) == nil)
  }
}
