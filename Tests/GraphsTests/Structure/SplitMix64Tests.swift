import Testing

@testable import Graphs

struct SplitMix64Tests {
  /// The reference implementation's numbers, https://prng.di.unimi.it/splitmix64.c.
  @Test func theNumbersAreThoseOfTheReference() {
    var one = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in one.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
    var zero = SplitMix64(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
  }

  @Test func numbersLieWhereTheyShould() {
    var random = SplitMix64(seed: 5)
    let units = (0..<10_000).map { _ in random.unit() }
    #expect(units.allSatisfy { 0 <= $0 && $0 < 1 })
    // The mean of n has the standard deviation 1 / √(12 n), here 0.0029.
    let mean = units.reduce(0, +) / 10_000
    #expect(abs(mean - 0.5) < 0.0145)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<7000 { counts[random.below(7)] += 1 }
    // That of a count is √(7000 · 6 / 49), 29.
    #expect(counts.allSatisfy { abs($0 - 1000) < 147 })
    #expect((0..<100).allSatisfy { _ in random.below(1) == 0 })
  }

  @Test func everyOrderIsAboutAsLikely() {
    var random = SplitMix64(seed: 6)
    var counts: [[NodeID]: Int] = [:]
    for _ in 0..<6000 {
      var nodes: [NodeID] = [0, 1, 2]
      random.shuffle(&nodes)
      counts[nodes, default: 0] += 1
    }
    #expect(counts.count == 6 && counts.values.allSatisfy { abs($0 - 1000) < 150 })
  }
}
