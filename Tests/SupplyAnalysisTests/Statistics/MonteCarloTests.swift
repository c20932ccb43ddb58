import Graphs
import SupplyAnalysis
import SupplyData
import Testing

struct MonteCarloTests {
  /// The reference numbers of the generator's published C code for seed 1234567.
  @Test func theGeneratorIsSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func theSameSeedGivesTheSameSpread() {
    func spread(_ seed: UInt64) -> MonteCarlo.Spread {
      MonteCarlo(draws: 2000, seed: seed).spread { Interval(0, 100).draw(&$0) }
    }
    #expect(spread(7) == spread(7))
    #expect(spread(7) != spread(8))
    let one = spread(7)
    #expect(abs(one.low - 5) < 2 && abs(one.median - 50) < 4 && abs(one.high - 95) < 2)
  }

  @Test func anExactValueHasNoSpread() {
    let spread = MonteCarlo(draws: 10).spread { Interval(3).draw(&$0) }
    #expect(spread.low == 3 && spread.median == 3 && spread.high == 3)
  }

  @Test func drawsStayWithinTheInterval() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<1000 { #expect((2...2.5).contains(Interval(2, 2.5).draw(&generator))) }
  }
}
