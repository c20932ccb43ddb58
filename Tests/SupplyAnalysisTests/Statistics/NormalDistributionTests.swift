import SupplyAnalysis
import Testing

struct NormalDistributionTests {
  /// `scipy.stats.norm.ppf`, SciPy 1.17.1.
  @Test(arguments: [
    (0.975, 1.959963984540054), (0.95, 1.6448536269514722), (0.5, 0), (0.1, -1.2815515655446004),
    (0.005, -2.575829303548901), (1e-10, -6.361340902404056),
  ])
  func quantilesAreThoseOfSciPy(probability: Double, expected: Double) {
    #expect(abs(NormalDistribution.quantile(probability) - expected) < 1e-9)
  }

  @Test func probabilitiesAreThoseOfSciPy() {
    #expect(isClose(NormalDistribution.cumulative(-1.5), 0.06680720126885806))
    #expect(isClose(NormalDistribution.twoSided(8), 1.244192114854348e-15))
    #expect(NormalDistribution.quantile(0) == -.infinity && NormalDistribution.quantile(1) == .infinity)
  }
}
