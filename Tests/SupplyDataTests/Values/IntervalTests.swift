import SupplyData
import Testing

struct IntervalTests {
  @Test func aPointIsClosed() {
    let point = Interval(5, 5, lowerIsOpen: true, upperIsOpen: true)
    #expect(point == Interval(5))
    #expect(point.isExact)
  }

  @Test(arguments: [
    (Interval(50, 100, lowerIsOpen: true), 50.0, Answer.yes), (Interval(50, 100), 50, .unknown),
    (Interval(50, 100, lowerIsOpen: true), 75, .unknown), (Interval(74), 74, .no),
    (Interval(74), 73.9, .yes),
    (Interval(0, 25, upperIsOpen: true), 25, .no),
  ])
  func above(interval: Interval, threshold: Double, answer: Answer) {
    #expect(interval.isAbove(threshold) == answer)
  }

  @Test(arguments: [
    (Interval(95, 100, lowerIsOpen: true), 100.0, Answer.unknown), (Interval(100), 100, .yes),
    (Interval(0, 25, upperIsOpen: true), 25, .no), (Interval(0, 25), 25, .unknown),
    (Interval(99), 100, .no),
  ])
  func atLeast(interval: Interval, threshold: Double, answer: Answer) {
    #expect(interval.isAtLeast(threshold) == answer)
  }

  @Test func twoValuesAreCompared() {
    #expect(Interval(10).isAbove(Interval(0, 10, upperIsOpen: true)) == .yes)
    #expect(Interval(10).isAbove(Interval(0, 10)) == .unknown)
    #expect(Interval(1, 2).isAbove(Interval(2, 3)) == .no)
  }

  @Test func sumsAndProductsHoldEveryValue() {
    let a = Interval(50, 100, lowerIsOpen: true)
    #expect(a + Interval(1, 2) == Interval(51, 102, lowerIsOpen: true))
    #expect(a * Interval(0.5) == Interval(25, 50, lowerIsOpen: true))
    #expect(Interval(0, .infinity) * Interval(0) == Interval(0))
    #expect(a * 0 == Interval(0))
  }

  @Test(arguments: 0..<200)
  func arithmeticHoldsOnRandomIntervals(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / 1000
    }
    func interval() -> Interval {
      let (a, b) = (next(), next())
      return Interval(min(a, b), max(a, b))
    }
    let (a, b) = (interval(), interval())
    let x = a.lower + 0.3 * (a.upper - a.lower)
    let y = b.lower + 0.7 * (b.upper - b.lower)
    let sum = a + b
    let product = a * b
    #expect(sum.lower <= x + y && x + y <= sum.upper)
    #expect(product.lower <= x * y * (1 + 1e-12) && x * y <= product.upper * (1 + 1e-12))
  }

  @Test func clampingKeepsTheBoundsInside() {
    #expect(Interval(-5, 200).clamped(to: 0...100) == Interval(0, 100))
    #expect(Interval(200, 300).clamped(to: 0...100) == Interval(100))
  }

  @Test(arguments: [
    (Interval(14.3, 15.4), "14.3 to 15.4"), (Interval(74), "74"), (Interval(-4, -1.5), "−4 to −1.5"),
    (Interval(50, 100, lowerIsOpen: true), "above 50, at most 100"),
    (Interval(0, 25, upperIsOpen: true), "at least 0, below 25"), (Interval(3, .infinity), "at least 3"),
    (Interval(-.infinity, .infinity), "any value"), (Interval(.infinity), "inf"),
  ])
  func itReadsAsWords(interval: Interval, words: String) { #expect("\(interval)" == words) }
}
