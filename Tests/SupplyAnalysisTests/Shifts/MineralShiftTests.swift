import SupplyAnalysis
import SupplyData
import Testing

struct MineralShiftTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  /// China by year; Norway and Congo share the rest, 1 to 3.
  private func shares(
    _ china: [Double], unit: String = "t", alternatives: [RegionShares] = [],
    breaks: [SupplyAnalysis.SeriesBreak] = []
  ) -> RegionShares {
    RegionShares(
      mineral: "cobalt", label: "MCS", stage: "mine", unit: unit,
      years: china.enumerated().map { place, share in
        CountryAmounts(
          window: YearWindow(2018 + place, 2018 + place), edition: "MCS2026", unit: unit,
          parts: [
            .init(country: "CHN", amount: Interval(share)),
            .init(country: "NOR", amount: Interval((100 - share) / 4)),
            .init(country: "COD", amount: Interval((100 - share) * 3 / 4)),
          ])
      }, breaks: breaks, alternatives: alternatives, register: register)
  }

  @Test func countriesStandByTheirChangeAndGroupsAsAsked() throws {
    let shift = try #require(
      MineralShift(
        shares([20, 24, 28, 32, 36]), groups: [.region(.europe), .region(.asia)], register: register))
    #expect(shift.groups.map(\.group) == [.region(.europe), .region(.asia)])
    #expect(shift.countries.map(\.group) == [.china, .country("COD"), .country("NOR")])
    #expect(shift.countries.map(\.change) == [16, -12, -4].map { Interval($0) })
    // One source: the groups, then the countries that moved.
    #expect(shift.readings.map(\.shift.group) == shift.groups.map(\.group) + shift.countries.map(\.group))
    #expect(shift.growth?.growth == 0 && shift.concentration != nil && shift.centre.path.count == 5)
  }

  @Test func eachOtherSourceThatHoldsTheEndsIsReadBeside() throws {
    let other = shares([30, 20])
    let shift = try #require(
      MineralShift(shares([20, 36], alternatives: [other]), groups: [.china], register: register))
    let readings = shift.readings.filter { $0.shift.group == .china }
    #expect(readings.map(\.shift.change) == [Interval(16), Interval(-10)])
  }

  @Test func sharesHaveNoGrowthAndOneYearNoShift() throws {
    let percent = try #require(MineralShift(shares([20, 36], unit: "percent"), register: register))
    #expect(percent.growth == nil && percent.concentration != nil)
    #expect(MineralShift(shares([20]), register: register) == nil)
  }

  @Test func aBreakMakesATurnoverUncertain() throws {
    let broken = SeriesBreak(before: 2019, .edition(from: "WMD2017", to: "WMD2024"))
    func entered(_ breaks: [SupplyAnalysis.SeriesBreak]) -> [Answer]? {
      MineralShift(shares([0, 36], breaks: breaks), register: register)?.turnover.entered.map(\.isCertain)
    }
    #expect(entered([]) == [.yes] && entered([broken]) == [.unknown])
  }
}
