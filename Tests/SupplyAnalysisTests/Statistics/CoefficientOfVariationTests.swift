import Graphs
import SupplyAnalysis
import SupplyData
import Testing

struct CoefficientOfVariationTests {
  @Test(arguments: StatisticsFixture.with("variation").filter { $0.values.allSatisfy { $0 >= 0 } })
  func valuesAreThoseOfSciPy(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["variation"])[0]
    #expect(isClose(try #require(CoefficientOfVariation.of(fixture.values)), expected))
    #expect(CoefficientOfVariation.of(fixture.values.map { Interval($0) })?.isExact == true)
  }

  @Test func whatHasNoMeanHasNoVariation() {
    #expect(CoefficientOfVariation.of([Double]()) == nil)
    #expect(CoefficientOfVariation.of([0.0, 0]) == nil)
    #expect(CoefficientOfVariation.of([1.0, -1]) == nil)
    #expect(CoefficientOfVariation.of([Interval(0, 1), Interval(0, 2)]) == nil)
    #expect(CoefficientOfVariation.of([Interval(1), Interval(2, .infinity)]) == nil)
  }

  @Test func intervalsThatOverlapMayNotVary() throws {
    let bounds = try #require(CoefficientOfVariation.of([Interval(50, 300), Interval(50, 300)]))
    #expect(bounds.lower < 1e-9)
    // 50 and 300: mean 175, standard deviation 125.
    #expect(isClose(bounds.upper, 125.0 / 175))
  }

  @Test(arguments: 1...40)
  func everyDrawLiesWithinTheBounds(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let values = (0..<5).map { _ in
      let low = 1 + 9 * random.unit()
      return random.unit() < 0.4 ? Interval(low) : Interval(low, low + 8 * random.unit())
    }
    let bounds = try #require(CoefficientOfVariation.of(values))
    var (least, most) = (Double.infinity, 0.0)
    for _ in 0..<2000 {
      let variation = try #require(CoefficientOfVariation.of(values.map { $0.draw(&random) }))
      #expect(bounds.lower - 1e-9 <= variation && variation <= bounds.upper + 1e-9)
      (least, most) = (min(least, variation), max(most, variation))
    }
    // The bounds are reached, not only safe.
    #expect(least < bounds.lower + 0.15 && most > bounds.upper - 0.25)
  }

  @Test func manyIntervalsHaveSafeBounds() throws {
    let values = (0..<20).map { Interval(10 + Double($0), 12 + Double($0)) }
    let bounds = try #require(CoefficientOfVariation.of(values))
    let middle = try #require(CoefficientOfVariation.of(values.map(\.midpoint)))
    #expect(bounds.lower < middle && middle < bounds.upper)
  }
}
