import SampleData
import SupplyData
import Testing

@testable import SupplyAnalysis

struct CountryAmountsTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  private func amounts(
    _ parts: [(CountryCode, Interval)], other: Interval = Interval(0), withheld: [CountryCode] = []
  ) -> CountryAmounts {
    CountryAmounts(
      window: YearWindow(2019, 2022), edition: "MCS2026", unit: "t",
      parts: parts.map { .init(country: $0.0, amount: $0.1) }, other: other, withheld: withheld)
  }

  @Test func partsStandBySizeThenCode() {
    let amounts = amounts([("NOR", Interval(10)), ("CHN", Interval(0, 60)), ("CAN", Interval(10))])
    #expect(amounts.parts.map(\.country) == ["CHN", "CAN", "NOR"])
    #expect(amounts.part(of: "NOR")?.amount == Interval(10) && amounts.part(of: "MEX") == nil)
    #expect(amounts.year == 2022 && amounts.whole == 50)
  }

  @Test func ownUncertaintyCountsOnce() {
    // China 20 to 60 beside Norway's 60: 20 of 80 to 60 of 120.
    let amounts = amounts([("CHN", Interval(20, 60)), ("NOR", Interval(60))])
    #expect(amounts.share(of: .china, in: register) == Interval(25, 50))
    #expect(amounts.share(of: .country("NOR"), in: register) == Interval(50, 75))
    #expect(amounts.namedShare(of: .china, in: register) == 40)
  }

  @Test func otherCountriesMayBeOfTheGroupButNotOfANamedCountry() {
    let amounts = amounts([("CHN", Interval(60)), ("NOR", Interval(20))], other: Interval(10, 20))
    #expect(amounts.share(of: .region(.asia), in: register) == Interval(60, 80))
    #expect(amounts.share(of: .china, in: register) == Interval(60, 100 * 60.0 / 90))
    #expect(amounts.share(of: .region(.africa), in: register) == Interval(0, 20))
    #expect(amounts.otherShare(in: register) == Interval(100 * 10.0 / 90, 20))
  }

  @Test func withheldCountriesShareOneRemainder() {
    let amounts = amounts(
      [("NOR", Interval(90)), ("CAN", Interval(0, 10)), ("USA", Interval(0, 10)), ("CHN", Interval(0, 10))],
      withheld: ["CAN", "USA", "CHN"])
    let (inside, rest) = amounts.amounts(of: .region(.northernAmerica), in: register)
    #expect(inside == Interval(0, 10) && rest == Interval(90, 100))
    #expect(amounts.share(of: .region(.northernAmerica), in: register) == Interval(0, 10))
  }

  @Test func whatHasNoUpperBoundHasNoWhole() {
    let open = amounts([("CHN", Interval(1, .infinity)), ("NOR", Interval(1))])
    #expect(open.whole == nil && open.namedShare(of: .china, in: register) == nil)
    #expect(open.share(of: .china, in: register) == Interval(50, 100))
    #expect(open.share(of: .country("NOR"), in: register) == Interval(0, 50))
    let nothing = amounts([("CHN", Interval(0))])
    #expect(nothing.whole == nil && nothing.share(of: .china, in: register) == Interval(0))
  }
}
