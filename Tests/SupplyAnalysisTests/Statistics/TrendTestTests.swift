import Graphs
import SupplyAnalysis
import SupplyData
import Testing

struct TrendTestTests {
  @Test func exactValuesRiseFallOrDoNeither() throws {
    let years = Array(2018...2022)
    let rise = try #require(TrendTest([1, 2, 3, 4, 5].map { Interval($0) }, in: years))
    #expect(rise.isRising() == .yes)
    #expect(abs(rise.pValue - 2.0 / 120) < 1e-12)
    #expect(rise.isRising(level: 0.01) == .no)
    #expect(try #require(TrendTest([5, 4, 3, 2, 1].map { Interval($0) }, in: years)).isRising() == .no)
    #expect(try #require(TrendTest([2, 2, 2, 2, 2].map { Interval($0) }, in: years)).isRising() == .no)
    #expect(TrendTest([Interval(1), Interval(2)], in: [2018, 2019]) == nil)
  }

  @Test func boundsThatOverlapCannotBeTold() throws {
    let years = Array(2018...2022)
    let wide = try #require(
      TrendTest((1...5).map { Interval(Double($0), Double($0) + 10) }, in: years))
    #expect(wide.scores == -10...10)
    #expect(wide.isRising() == .unknown)
    let narrow = try #require(
      TrendTest((1...5).map { Interval(Double($0), Double($0) + 0.5) }, in: years))
    #expect(narrow.isRising() == .yes)
    let falling = try #require(
      TrendTest((1...5).map { Interval(-Double($0), -Double($0) + 0.5) }, in: years))
    #expect(falling.isRising() == .no)
  }

  @Test(arguments: 1...30)
  func aFallIsTheRiseOfTheMirrored(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<7).map { place in
      let low = Double(place) * 2 * random.unit()
      return Interval(low, low + (seed % 2 == 0 ? 3 * random.unit() : 0))
    }
    let years = Array(2015...2021)
    let test = try #require(TrendTest(values, in: years))
    let mirrored = try #require(TrendTest(values.map { Interval(-$0.upper, -$0.lower) }, in: years))
    for level in [0.05, 0.10, 0.5] {
      #expect(test.isRising(level: level) == mirrored.isFalling(level: level))
      #expect(test.isFalling(level: level) == mirrored.isRising(level: level))
      #expect(test.isRising(level: level) != .yes || test.isFalling(level: level) == .no)
    }
  }

  @Test(arguments: 1...30)
  func theScoreOfEveryDrawLiesWithinTheScores(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<6).map { _ in
      let low = 10 * random.unit()
      return Interval(low, low + 4 * random.unit())
    }
    let test = try #require(TrendTest(values, in: Array(2015...2020)))
    for _ in 0..<200 {
      let score = MannKendall(values.map { $0.draw(&random) }).score
      #expect(test.scores.contains(score))
    }
  }
}
