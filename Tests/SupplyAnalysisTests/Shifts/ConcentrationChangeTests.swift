import SampleData
import SupplyAnalysis
import SupplyData
import Testing

/// Small cases; the law that parts add up is in ``ShiftLawsTests``.
struct ConcentrationChangeTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  private func amounts(
    _ year: Int, _ parts: [(CountryCode, Double)], other: Interval = Interval(0)
  ) -> CountryAmounts {
    CountryAmounts(
      window: YearWindow(year, year), edition: "MCS2026", unit: "t",
      parts: parts.map { .init(country: $0.0, amount: Interval($0.1)) }, other: other)
  }

  @Test func partsAddUpAndStandByTheirSize() throws {
    // China 50 to 30 %, Congo 50 to 70 %.
    let change = try #require(
      ConcentrationChange(
        from: amounts(2013, [("CHN", 50), ("COD", 50)]), to: amounts(2022, [("CHN", 60), ("COD", 140)]),
        register: register))
    #expect(change.parts.map(\.country) == ["COD", "CHN"])
    #expect(change.parts.map(\.change) == [Interval(2400), Interval(-1600)])
    #expect(change.before == Interval(5000) && change.after == Interval(5800))
    #expect(change.change == Interval(800) && change.middle == 800)
  }

  @Test func whoIsNotNamedMayHoldWhatIsLeft() throws {
    // China 80 of 100, then 100 of 100: Norway, named in the first year alone, is 20, then nothing.
    let change = try #require(
      ConcentrationChange(
        from: amounts(2013, [("CHN", 80), ("NOR", 20)]),
        to: amounts(2022, [("CHN", 90)], other: Interval(10)), register: register))
    let norway = try #require(change.parts.first { $0.country == "NOR" })
    #expect(norway.before == Interval(20) && norway.after == Interval(0, 10))
    #expect(norway.change == Interval(-400, -300) && norway.middle == -400)
    // 81 % and at most 10 % of one other country.
    #expect(change.after == Interval(8100, 8200))
  }

  @Test func aYearWithoutAnUpperBoundHasNoChange() {
    let open = amounts(2022, [("CHN", 90)], other: Interval(0, .infinity))
    #expect(ConcentrationChange(from: amounts(2013, [("CHN", 1)]), to: open, register: register) == nil)
    #expect(
      ConcentrationChange(from: amounts(2013, []), to: amounts(2022, [("CHN", 1)]), register: register) == nil
    )
  }
}
