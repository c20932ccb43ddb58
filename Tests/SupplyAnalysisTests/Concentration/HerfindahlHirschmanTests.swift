import SupplyAnalysis
import SupplyData
import Testing

struct HerfindahlHirschmanTests {
  private func index(_ shares: [Double], other: Double? = nil, namesLargest: Bool) -> Interval {
    HerfindahlHirschman.index(
      of: shares.map { Interval($0) }, other: other.map { Interval($0) }, namesLargest: namesLargest)
  }

  @Test func monopolyAndEqualShares() {
    #expect(index([100], namesLargest: true) == Interval(10_000))
    #expect(index([25, 25, 25, 25], namesLargest: false) == Interval(2500))
    #expect(index([], namesLargest: false) == Interval(0))
  }

  @Test func unnamedSharesAreNoLargerThanTheSmallestNamed() {
    // 30 others at most 14 each: 14, 14, 2.
    let cobalt = index([26, 16, 14, 14], other: 30, namesLargest: true)
    #expect(cobalt.lower == 1324)
    #expect(cobalt.upper == 1324 + 392 + 4)
  }

  @Test func withoutOrderTheOthersMayBeOne() {
    #expect(index([26, 16, 14, 14], other: 30, namesLargest: false).upper == 1324 + 900)
    #expect(index([60], other: 30, namesLargest: true).upper == 3600 + 900)
  }

  @Test(arguments: 0..<300)
  func everySplitOfTheOthersLiesWithinTheBounds(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 7
    func next(_ bound: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31) * bound
    }
    var shares = (0..<(1 + Int(next(5)))).map { _ in 1 + next(10) }
    let smallest = shares.min() ?? 1
    var parts: [Double] = []
    for _ in 0..<Int(next(8)) { parts.append(next(smallest)) }
    let other = parts.reduce(0, +)
    let truth = (shares + parts).reduce(0) { $0 + $1 * $1 }
    for namesLargest in [true, false] {
      let bounds = index(shares, other: other, namesLargest: namesLargest)
      #expect(bounds.lower <= truth + 1e-9 && truth <= bounds.upper + 1e-9)
    }
    shares.sort()
    #expect(index(shares, namesLargest: true).isExact)
  }

  @Test func bandsSayWhatCannotBeTold() {
    #expect(ConcentrationBands.doj2010.band(of: Interval(1000)) == "low")
    #expect(ConcentrationBands.doj2010.band(of: Interval(1500)) == "low")
    #expect(ConcentrationBands.doj2010.band(of: Interval(2000, 3000)) == "moderate to high")
    #expect(ConcentrationBands.doj2023.band(of: Interval(2000)) == "high")
  }
}
