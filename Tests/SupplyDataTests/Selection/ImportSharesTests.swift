import SampleData
import Testing

@testable import SupplyData

struct ImportSharesTests {
  private func shares(
    _ named: [(CountryCode, Interval)], other: Interval? = nil, basis: ImportShares.Basis = .usgs,
    form: String = "", via: String = ""
  ) -> ImportShares {
    ImportShares(
      mineral: "zinc", year: 2022, basis: basis, window: YearWindow(2019, 2022), form: form,
      edition: "MCS2026",
      via: via, caveat: "", coverage: nil,
      named: named.map { .init(country: $0.0, share: $0.1, printed: nil) },
      other: other.map { .init(country: .other, share: $0, printed: nil) })
  }

  @Test func whoMayLeadIsNamed() {
    #expect(shares([("CAN", Interval(50)), ("MEX", Interval(50))]).leaders == ["CAN", "MEX"])
    #expect(
      shares([("CAN", Interval(40)), ("MEX", Interval(30, 45)), ("NOR", Interval(15))]).leaders == [
        "CAN", "MEX",
      ])
    // The other countries are many: none of them leads.
    #expect(
      shares([("CAN", Interval(20))], other: Interval(80)).leaders == ["CAN"] && shares([]).leaders == [])
  }

  /// Sources name the largest: a country that is not named has no more than the smallest named foreign one.
  @Test func anUnnamedCountryHasNoMoreThanTheSmallestNamed() {
    #expect(
      shares([("CAN", Interval(50)), ("MEX", Interval(10))], other: Interval(40)).largestUnnamedShare == 10)
    #expect(shares([("CAN", Interval(95))], other: Interval(5)).largestUnnamedShare == 5)
    #expect(
      shares([("USA", Interval(1)), ("CAN", Interval(60))], other: Interval(39)).largestUnnamedShare == 39)
    #expect(shares([("CAN", Interval(100))]).largestUnnamedShare == 0)
    #expect(shares([], other: Interval(100)).largestUnnamedShare == 100)
  }

  @Test func theOriginNamesTheTable() {
    #expect(shares([], form: "ore").origin.description == "MCS2026 import-sources (ore) zinc 2019-22")
    #expect(shares([], basis: .baci).origin.subject == "trade" && shares([], basis: .baci).kind == .derived)
    #expect(
      shares([], via: "a book").kind == .restated && shares([]).kind == .printed && shares([]).holdsYear)
  }
}
