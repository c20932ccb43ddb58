import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct CentreOfGravityTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  private func amounts(
    _ year: Int, _ parts: [(CountryCode, Double)], other: Interval = Interval(0)
  ) -> CountryAmounts {
    CountryAmounts(
      window: YearWindow(year, year), edition: "MCS2026", unit: "t",
      parts: parts.map { .init(country: $0.0, amount: Interval($0.1)) }, other: other)
  }

  @Test func theCentreMovesFromOneCountryToTheOther() throws {
    let centre = CentreOfGravity(
      of: [
        amounts(2013, [("CHN", 75)], other: Interval(25)), amounts(2022, [("CHL", 75)], other: Interval(25)),
      ],
      register: register)
    let (china, chile) = (try #require(register.countries["CHN"]), try #require(register.countries["CHL"]))
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
    let years = [amounts(2021, [("CHN", 1)]), amounts(2022, [("CHL", 50), ("CHN", 50)])]
    let centre = CentreOfGravity(of: years, register: register)
    let point = try #require(centre.path.last)
    #expect(point.place == nil)
    #expect(point.length > 0 && point.length < CentreOfGravity.leastLength)
    #expect(centre.kilometres == nil && centre.bearing == nil)
  }

  @Test func whatDoesNotMoveHasNoDirection() {
    let centre = CentreOfGravity(
      of: [amounts(2021, [("NOR", 3)]), amounts(2022, [("NOR", 9)])], register: register)
    #expect(centre.kilometres == 0 && centre.bearing == nil)
  }

  @Test func aYearWithoutAnUpperBoundIsOmittedAndOtherCountriesHaveNoPlace() {
    let centre = CentreOfGravity(
      of: [
        amounts(2020, [("NOR", 3)], other: Interval(0, .infinity)), amounts(2021, [], other: Interval(5)),
      ], register: register)
    #expect(centre.path.map(\.year) == [2021])
    #expect(centre.path[0].place == nil && centre.path[0].covered == 0 && centre.path[0].length == 0)
    #expect(CentreOfGravity(of: [], register: register).kilometres == nil)
  }
}
