import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import Testing

/// The laws of the decompositions over random years: exactly additive to 1e-12 of the whole.
struct ShiftLawsTests {
  private let reference: Reference
  init() throws { reference = try ShiftSample.dataset([]).reference }

  private func year(_ year: Int, _ random: inout SplitMix64) -> CountryAmounts {
    let countries: [CountryCode] = ["AUS", "CAN", "CHL", "CHN", "COD", "FIN", "MEX", "NOR", "USA"]
    let parts = countries.filter { _ in random.unit() < 0.7 }.map {
      CountryAmounts.Part(country: $0, amount: Interval((1000 * random.unit()).rounded()))
    }
    let amounts = parts.isEmpty ? [.init(country: "CHN", amount: Interval(1))] : parts
    return CountryAmounts(
      window: YearWindow(year, year), edition: "MCS2026", unit: "t", parts: amounts,
      other: Interval(1 + (100 * random.unit()).rounded()))
  }

  @Test(arguments: 1...50)
  func theChangeOfTheIndexIsTheSumOfTheCountries(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (first, last) = (year(2013, &random), year(2022, &random))
    let change = try #require(ConcentrationChange(from: first, to: last, register: reference.register))
    func index(_ amounts: CountryAmounts) -> Double {
      let whole = amounts.parts.reduce(amounts.other.lower) { $0 + $1.amount.lower }
      return amounts.parts.reduce(0) { $0 + ($1.amount.lower / whole) * ($1.amount.lower / whole) }
    }
    #expect(abs(change.middle / 1e4 - (index(last) - index(first))) < 1e-12)
    // The middles lie within the bounds, and those of the index hold the index of the named and of all as one country.
    let slack = 1e-9
    #expect(change.change.lower - slack <= change.middle && change.middle <= change.change.upper + slack)
    for part in change.parts {
      #expect(part.change.lower - slack <= part.middle && part.middle <= part.change.upper + slack)
    }
    let before = 1e4 * index(first)
    #expect(change.before.lower - slack <= before && before <= change.before.upper + slack)
    // Who is not named in a year may be among its other countries: no certain 0.
    for part in change.parts where first.part(of: part.country) == nil {
      #expect(part.before.lower == 0 && part.before.upper > 0)
    }
  }

  @Test(arguments: 1...50)
  func growthIsThatOfTheWorldAndTheRegionsOwn(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (first, last) = (year(2013, &random), year(2022, &random))
    let growth = try #require(ShiftShare(from: first, to: last, register: reference.register))
    let whole = try #require(last.whole)
    for part in growth.parts {
      #expect(abs(part.gain - (part.world + part.own)) / whole < 1e-12)
    }
    let gain = try #require(last.whole) - #require(first.whole)
    #expect(abs(growth.parts.reduce(0) { $0 + $1.gain } - gain) / whole < 1e-12)
    #expect(abs(growth.parts.reduce(0) { $0 + $1.own }) / whole < 1e-12)
  }

  @Test(arguments: 1...50)
  func namedSharesAddUp(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let amounts = year(2022, &random)
    let whole = try #require(amounts.whole)
    let regions = try Region.allCases.map {
      try #require(amounts.namedShare(of: .region($0), in: reference.register))
    }
    #expect(abs(regions.reduce(100 * amounts.other.lower / whole, +) - 100) < 1e-10)
    for region in Region.allCases {
      let members = amounts.parts.map(\.country).filter {
        ShareGroup.region(region).contains($0, in: reference.register)
      }
      let sum = members.compactMap { amounts.namedShare(of: .country($0), in: reference.register) }.reduce(
        0, +)
      let named = try #require(amounts.namedShare(of: .region(region), in: reference.register))
      #expect(abs(sum - named) < 1e-10)
      // The other countries wholly inside or wholly outside are the bounds.
      let share = amounts.share(of: .region(region), in: reference.register)
      #expect(abs(share.lower - named) < 1e-10)
      #expect(abs(share.upper - (named + 100 * amounts.other.lower / whole)) < 1e-10)
    }
  }
}
