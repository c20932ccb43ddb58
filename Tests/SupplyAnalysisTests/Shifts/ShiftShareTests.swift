import SampleData
import SupplyAnalysis
import SupplyData
import Testing

/// Small cases; the law that parts add up is in ``ShiftLawsTests``.
struct ShiftShareTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  private func amounts(
    _ year: Int, _ parts: [(CountryCode, Double)], other: Double = 0, unit: String = "t"
  ) -> CountryAmounts {
    CountryAmounts(
      window: YearWindow(year, year), edition: "MCS2026", unit: unit,
      parts: parts.map { .init(country: $0.0, amount: Interval($0.1)) }, other: Interval(other))
  }

  @Test func aRegionThatGrowsFasterThanTheWorldGainsFromTheOthers() throws {
    // The world doubles: each region's 50 would gain 50. Asia gains 10, Africa 90.
    let growth = try #require(
      ShiftShare(
        from: amounts(2013, [("CHN", 50), ("COD", 50)]), to: amounts(2022, [("CHN", 60), ("COD", 140)]),
        register: register))
    #expect(growth.growth == 1)
    #expect(growth.parts.map(\.region) == [.africa, .asia])
    #expect(growth.parts.map(\.world) == [50, 50])
    #expect(growth.parts.map(\.own) == [40, -40])
    #expect(growth.parts.map(\.gain) == [90, 10])
  }

  @Test func countriesOfARegionAreOneAndOtherCountriesStandLast() throws {
    let growth = try #require(
      ShiftShare(
        from: amounts(2013, [("NOR", 30), ("FIN", 50)], other: 20), to: amounts(2022, [("NOR", 50)]),
        register: register))
    #expect(growth.growth == -0.5)
    #expect(growth.parts.map(\.region) == [.europe, nil])
    #expect(growth.parts.map(\.before) == [80, 20] && growth.parts.map(\.after) == [50, 0])
    #expect(growth.parts.map(\.own) == [10, -10])
  }

  @Test func unlikeUnitsHaveNoGrowth() {
    let (tons, kilotons) = (amounts(2013, [("CHN", 1)]), amounts(2022, [("CHN", 1)], unit: "kt"))
    #expect(ShiftShare(from: tons, to: kilotons, register: register) == nil)
    #expect(ShiftShare(from: amounts(2013, []), to: tons, register: register) == nil)
  }
}
