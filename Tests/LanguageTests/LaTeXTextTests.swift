import Testing

@testable import Language

struct LaTeXTextTests {
  @Test(arguments: [
    ("A 50 % share of >25 & rising_up", "A 50 \\% share of \\ensuremath{>}25 \\& rising\\_up"),
    ("{2021–24} \\ ~", "\\{2021--24\\} \\textbackslash{} \\textasciitilde{}"),
    ("HHI_WGI = Σ s² g", "HHI\\textsubscript{WGI} = \\ensuremath{\\Sigma} s\\ensuremath{^2} g"),
    ("HHI_W", "HHI\\_W"), ("−3 ≤ ∞", "\\ensuremath{-}3 \\ensuremath{\\leq} \\ensuremath{\\infty}"),
    ("a\u{1B}[31m\nb", "a [31m b"), ("%\u{301}", "\\%\u{301}"), ("", ""), ("中国 Côte", "中国 Côte"),
  ])
  func whatLaTeXTakesForACommandIsText(_ text: String, _ set: String) {
    #expect(LaTeXText.escaped(text) == set)
  }
}
