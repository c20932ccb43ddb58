import SupplyAnalysis
import Testing

struct HamedRaoTests {
  @Test(arguments: StatisticsFixture.with("hamedrao"))
  func varianceAndPValueAreThoseOfPymannkendall(fixture: StatisticsFixture) throws {
    let expected = try #require(fixture.results["hamedrao"])
    let test = try #require(HamedRao(fixture.values))
    #expect(isClose(test.variance, expected[0]))
    #expect(isClose(test.z, expected[1]))
    #expect(abs(test.pValue - expected[2]) < 1e-12)
  }

  @Test func aVarianceThatIsNotAboveZeroIsNoResult() {
    #expect(HamedRao([]) == nil)
    #expect(HamedRao([1, 2]) == nil)
    #expect(HamedRao([3, 3, 3, 3]) == nil)
  }

  @Test func aWaveIsAutocorrelatedAndShortNoiseIsNot() throws {
    let wave = try #require(StatisticsFixture.all.first { $0.name == "smooth-30" })
    #expect(HamedRao.isAutocorrelated(wave.values))
    #expect(!HamedRao.isAutocorrelated([5, 1, 4, 2, 3, 6, 2, 5]))
    #expect(!HamedRao.isAutocorrelated([1, 2]))
  }
}
