import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct ProducerTurnoverTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  private func amounts(
    _ parts: [(CountryCode, Interval)], other: Double = 0, withheld: [CountryCode] = []
  ) -> CountryAmounts {
    CountryAmounts(
      window: YearWindow(2022, 2022), edition: "MCS2026", unit: "t",
      parts: parts.map { .init(country: $0.0, amount: $0.1) }, other: Interval(other), withheld: withheld)
  }

  @Test func whoAppearsAndWhoVanishes() throws {
    let first = amounts([("CHN", Interval(60)), ("CAN", Interval(0)), ("NOR", Interval(30))], other: 10)
    let last = amounts([("CHN", Interval(50)), ("CAN", Interval(20)), ("FIN", Interval(30))])
    let turnover = ProducerTurnover(from: first, to: last, register: register)
    #expect(turnover.entered.map(\.country) == ["FIN", "CAN"])
    #expect(turnover.entered.map(\.share) == [Interval(30), Interval(20)])
    // Finland may have been among the other countries; Canada was printed as 0.
    #expect(turnover.entered.map(\.isCertain) == [.unknown, .yes])
    #expect(turnover.left.map(\.country) == ["NOR"])
    // A row that is missing is no 0, even where no other countries are printed.
    #expect(turnover.left.map(\.isCertain) == [.unknown])
    let broken = ProducerTurnover(from: first, to: last, isBroken: true, register: register)
    #expect(broken.entered.map(\.isCertain) == [.unknown, .unknown])
  }

  @Test func whoMayHaveProducedNothingMayHaveEntered() {
    let last = amounts([("CHN", Interval(50))])
    for first in [
      amounts([("CHN", Interval(0, 5))]), amounts([("CHN", Interval(0, 0))], withheld: ["CHN"]),
    ] {
      let turnover = ProducerTurnover(from: first, to: last, register: register)
      #expect(turnover.entered.map(\.isCertain) == [.unknown] && turnover.left.isEmpty)
    }
    // Who may produce nothing in the last year may not have entered at all.
    let turnover = ProducerTurnover(
      from: amounts([]), to: amounts([("CHN", Interval(0, 5))]), register: register)
    #expect(turnover.entered.isEmpty && turnover.left.isEmpty)
  }
}
