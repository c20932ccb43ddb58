import Testing

@testable import Figures

struct WidthScaleTests {
  @Test func linearWidthsAddUp() {
    let scale = WidthScale(full: 100)
    #expect(scale.width(20) + scale.width(30) == scale.width(50))
    #expect(scale.width(100) == 6 && scale.width(250) == 6 && scale.width(0) == 0.3)
  }

  @Test(arguments: WidthScale.Shape.allCases)
  func growsWithinBounds(shape: WidthScale.Shape) {
    let scale = WidthScale(shape, full: 40)
    let widths = (0...40).map { scale.width(Double($0)) }
    #expect(widths == widths.sorted() && widths[0] == 0.3 && widths[40] == 6)
    #expect(abs(scale.width(scale.leastShown) - 0.3) < 1e-9)
  }

  @Test func takesAnyNumber() {
    #expect(WidthScale(full: 0).width(3) == 6)
    #expect(WidthScale(.log, full: 10).width(-4) == 0.3)
  }
}
