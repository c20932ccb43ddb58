import Testing

@testable import GraphFiles

struct XMLTextTests {
  private func decoded(_ text: String) -> String { XMLText.decoded(Array(text.utf8)[...]) }

  @Test(arguments: [
    ("A &amp; B", "A & B"), ("&lt;a&gt; &quot;&apos;", "<a> \"'"), ("&#65;&#x42;&#X43;", "ABC"),
    ("&#128512;", "😀"),
    // Decoded once: what an entity gives is no entity again.
    ("&amp;lt;", "&lt;"), ("plain é", "plain é"),
  ]) func entitiesBecomeCharacters(text: String, expected: String) { #expect(decoded(text) == expected) }

  @Test(arguments: ["&", "a & b; c", "&none;", "&#xD800;", "&#;", "&#x110000;", "&#-1;", "&amp"])
  func whatIsNoEntityStays(text: String) { #expect(decoded(text) == text) }
}
