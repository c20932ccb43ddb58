import Testing

@testable import Tables

struct MarkdownTextTests {
  @Test(
    arguments: [
      ("Congo (Kinshasa), R & D 5 %", "Congo (Kinshasa), R & D 5 %"), ("<b>&lt;", "\\<b>\\&lt;"),
      ("&#60;", "\\&#60;"),
      ("[a](b)", "\\[a\\](b)"), ("![x]", "!\\[x\\]"), ("*a* `b` ~~c~~", "\\*a\\* \\`b\\` \\~\\~c\\~\\~"),
      ("HHI_WGI", "HHI_WGI"), ("_a_", "\\_a\\_"), ("a|b\\c", "a\\|b\\\\c"),
      ("a\n# b\u{1B}[2J", "a # b \\[2J"),
      ("|\u{301}", "\\|\u{301}"),
    ]) func nothingIsMarkup(_ text: String, _ escaped: String)
  {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
