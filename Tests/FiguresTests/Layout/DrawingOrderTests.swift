import Testing

@testable import Figures

struct DrawingOrderTests {
  @Test func fadedBelowLitAndWideBelowThin() {
    let strokes = [("thin", false, 1.0), ("faded", true, 2), ("wide", false, 9), ("also thin", false, 1)]
    let drawn = strokes.layered(isFaded: \.1, width: \.2).map(\.0)
    #expect(drawn == ["faded", "wide", "thin", "also thin"])
  }
}
