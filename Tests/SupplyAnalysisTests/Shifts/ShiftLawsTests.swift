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

  @Test func theIndexAndTheGrowthOfASmallCase() throws {
    func amounts(_ year: Int, _ china: Double, _ congo: Double) -> CountryAmounts {
      CountryAmounts(
        window: YearWindow(year, year), edition: "MCS2026", unit: "t",
        parts: [
          .init(country: "CHN", amount: Interval(china)), .init(country: "COD", amount: Interval(congo)),
        ])
    }
    let (first, last) = (amounts(2013, 50, 50), amounts(2022, 60, 140))
    let change = try #require(ConcentrationChange(from: first, to: last, register: reference.register))
    #expect(change.parts.map(\.country) == ["COD", "CHN"])
    #expect(change.parts.map(\.change) == [Interval(2400), Interval(-1600)])
    let growth = try #require(ShiftShare(from: first, to: last, register: reference.register))
    #expect(growth.growth == 1)
    #expect(growth.parts.map(\.region) == [.africa, .asia])
    #expect(growth.parts.map(\.world) == [50, 50])
    #expect(growth.parts.map(\.own) == [40, -40])
  }

  @Test func whoAppearsAndWhoVanishes() throws {
    func amounts(_ parts: [(CountryCode, Double)], other: Double) -> CountryAmounts {
      CountryAmounts(
        window: YearWindow(2022, 2022), edition: "MCS2026", unit: "t",
        parts: parts.map { .init(country: $0.0, amount: Interval($0.1)) }, other: Interval(other))
    }
    let first = amounts([("CHN", 60), ("CAN", 0), ("NOR", 30)], other: 10)
    let last = amounts([("CHN", 50), ("CAN", 20), ("FIN", 30)], other: 0)
    let turnover = ProducerTurnover(from: first, to: last, register: reference.register)
    #expect(turnover.entered.map(\.country) == ["FIN", "CAN"])
    // Finland may have been among the other countries; Canada was printed as 0.
    #expect(turnover.entered.map(\.isCertain) == [.unknown, .yes])
    #expect(turnover.left.map(\.country) == ["NOR"])
    // A row that is missing is no 0, even where no other countries are printed.
    #expect(turnover.left.map(\.isCertain) == [.unknown])
    let broken = ProducerTurnover(from: first, to: last, isBroken: true, register: reference.register)
    #expect(broken.entered.map(\.isCertain) == [.unknown, .unknown])
  }

  @Test func theCentreMovesFromOneCountryToTheOther() throws {
    func amounts(_ year: Int, _ country: CountryCode) -> CountryAmounts {
      CountryAmounts(
        window: YearWindow(year, year), edition: "MCS2026", unit: "t",
        parts: [.init(country: country, amount: Interval(75))], other: Interval(25))
    }
    let centre = CentreOfGravity(
      of: [amounts(2013, "CHN"), amounts(2022, "CHL")], register: reference.register)
    let (china, chile) = (try #require(reference.countries["CHN"]), try #require(reference.countries["CHL"]))
    let first = try #require(centre.path[0].place)
    #expect(abs(first.latitude - china.latitude) < 1e-9 && abs(first.longitude - china.longitude) < 1e-9)
    let way = GreatCircle.kilometres(
      from: GlobePoint(latitude: china.latitude, longitude: china.longitude),
      to: GlobePoint(latitude: chile.latitude, longitude: chile.longitude))
    #expect(abs(try #require(centre.kilometres) - way) < 1e-6)
    #expect(centre.path[0].covered == 75 && abs(centre.path[0].length - 1) < 1e-12)
  }

  /// Half Chile, half China, nearly opposite each other: the mean vector is short.
  @Test func producersOnAllSidesHaveNoCentre() throws {
    let year = CountryAmounts(
      window: YearWindow(2022, 2022), edition: "MCS2026", unit: "t",
      parts: [
        .init(country: "CHL", amount: Interval(50)), .init(country: "CHN", amount: Interval(50)),
      ])
    let point = try #require(CentreOfGravity(of: [year], register: reference.register).path.first)
    #expect(point.place == nil)
    #expect(point.length > 0 && point.length < CentreOfGravity.leastLength)
  }
}
