import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct ShareShiftTests {
  private let reference: Reference
  init() throws { reference = try ShiftSample.dataset([]).reference }

  /// China's share by year; Norway has the rest but for `other`.
  private func shares(_ china: [Double], other: Double = 0) -> RegionShares {
    RegionShares(
      mineral: "cobalt", label: "MCS mine production", stage: "mine", unit: "t",
      years: china.enumerated().map { place, share in
        CountryAmounts(
          window: YearWindow(2013 + place, 2013 + place), edition: "MCS2026", unit: "t",
          parts: [
            .init(country: "CHN", amount: Interval(share)),
            .init(country: "NOR", amount: Interval(100 - other - share)),
          ], other: Interval(other))
      }, register: reference.register)
  }

  @Test func aKnownSlopeIsFound() throws {
    let rising = shares((0..<10).map { 20 + 2.5 * Double($0) })
    let china = try #require(ShareShift(of: .china, in: rising))
    #expect(china.change == Interval(22.5) && china.direction == .rose)
    #expect(china.trend.value?.slope.slope == 2.5)
    #expect(china.trend.value?.slope.interval == Interval(2.5))
    #expect(china.movement() == .up)
    let europe = try #require(ShareShift(of: .region(.europe), in: rising))
    #expect(europe.trend.value?.slope.slope == -2.5)
    #expect(europe.movement() == .down && europe.direction == .fell)
    let africa = try #require(ShareShift(of: .region(.africa), in: rising))
    #expect(africa.movement() == .noTrend && africa.direction == .unchanged)
  }

  @Test func otherCountriesMakeARegionUntold() throws {
    let rising = shares((0..<10).map { 20 + 2.5 * Double($0) }, other: 30)
    // Asia from China alone to China with the other countries: 30 points, more than the rise of 22.5.
    let asia = try #require(ShareShift(of: .region(.asia), in: rising))
    #expect(asia.change == Interval(-7.5, 52.5))
    #expect(asia.movement() == .undecided && asia.direction == .unknown)
    #expect(asia.namedChange == 22.5)
    #expect(asia.namedOnly?.isRising(level: 0.05) == .yes)
    // China itself is named, so it is none of them.
    #expect(try #require(ShareShift(of: .china, in: rising)).movement() == .up)
  }

  /// Change and trend are two statements: the ends lie apart for certain, the years between within each other's bounds.
  @Test func aChangeCanBeCertainWhereTheTrendIsUndecided() throws {
    let shift = try #require(
      ShareShift(of: .region(.asia), in: shares([40, 45, 47, 50, 52, 60, 65, 70, 75, 78], other: 12)))
    #expect(shift.change == Interval(26, 50) && shift.direction == .rose)
    #expect(shift.movement() == .undecided)
    #expect(shift.trend.value.map { $0.pValue < 0.001 } == true)
  }

  @Test func fewYearsHaveAChangeButNoTrend() throws {
    let shift = try #require(ShareShift(of: .china, in: shares([10, 20, 30, 40])))
    #expect(shift.change == Interval(30))
    #expect(shift.trend.reason == "4 years are complete, and a trend takes 5")
    #expect(shift.movement() == .untested && shift.direction == .rose)
    #expect(ShareShift(of: .china, in: shares([10])) == nil)
  }

  /// Of shares that are drawn anew every year, 5 of 100 rise or fall at p < 0.05, half of them each way.
  @Test func noiseMovesAsOftenAsTheLevelSays() throws {
    var random = SplitMix64(seed: 7)
    var (up, down) = (0, 0)
    let draws = 2000
    for _ in 0..<draws {
      let noise = (0..<10).map { _ in Interval(20 + 40 * random.unit()) }
      let test = try #require(TrendTest(noise, in: Array(2013...2022)))
      if test.isRising(level: ShareShift.defaultLevel) == .yes { up += 1 }
      if test.isFalling(level: ShareShift.defaultLevel) == .yes { down += 1 }
    }
    let rate = 100 * Double(up + down) / Double(draws)
    #expect((4...6).contains(rate), "\(rate) % of noise moves")
    #expect((1.5...3.5).contains(100 * Double(up) / Double(draws)))
  }
}
