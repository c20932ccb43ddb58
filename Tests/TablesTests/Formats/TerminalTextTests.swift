import Tables
import Testing

struct TerminalTextTests {
  @Test(
    arguments: [
      ("plain — Ünïcode 中文 e\u{301}", "plain — Ünïcode 中文 e\u{301}"), ("a\tb\nc", "a\tb\nc"),
      ("\u{1B}[2J", "\\u{1B}[2J"), ("\u{9B}31m", "\\u{9B}31m"), ("\u{7F}", "\\u{7F}"),
      ("a\r\nb", "a\\u{D}\nb"), ("\u{202E}gnp", "\\u{202E}gnp"), ("\u{7}\u{301}", "\\u{7}\u{301}"),
    ]) func nothingIsHidden(_ text: String, _ shown: String)
  {
    #expect(TerminalText.shown(text) == shown)
  }

  @Test func emphasisStays() {
    #expect(TerminalText.emphasized("\u{1B}[1mA\u{1B}[0m b\u{1B}[2J") == "\u{1B}[1mA\u{1B}[0m b\\u{1B}[2J")
  }
}
