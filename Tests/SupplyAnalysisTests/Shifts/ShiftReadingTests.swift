import SupplyData
import Testing

@testable import SupplyAnalysis

struct ShiftReadingTests {
  private let register: Register
  init() throws { register = try ShiftSample.dataset([]).reference.register }

  /// Finland and Norway by year; China has the rest of 100 t.
  private func shares(_ north: [(finland: Double, norway: Double)]) -> RegionShares {
    RegionShares(
      mineral: "cobalt", label: "MCS", stage: "mine", unit: "t",
      years: north.enumerated().map { place, amounts in
        CountryAmounts(
          window: YearWindow(2021 + place, 2021 + place), edition: "MCS2026", unit: "t",
          parts: [
            .init(country: "FIN", amount: Interval(amounts.finland), printed: "\(amounts.finland) t"),
            .init(country: "NOR", amount: Interval(amounts.norway)),
            .init(country: "CHN", amount: Interval(100 - amounts.finland - amounts.norway)),
          ])
      }, register: register)
  }

  private func driver(_ group: ShareGroup, _ shares: RegionShares) throws -> ShareGroup? {
    ShiftReading(try #require(ShareShift(of: group, in: shares)), in: shares).driver?.group
  }

  @Test func theDriverMovesMostInTheDirectionOfTheGroup() throws {
    // Europe falls by 10 though Finland rises by 5.
    let fall = shares([(10, 40), (15, 25)])
    #expect(try driver(.region(.europe), fall) == .country("NOR"))
    #expect(try driver(.region(.asia), fall) == .china)
    let tie = shares([(10, 10), (20, 20)])
    #expect(try driver(.region(.europe), tie) == .country("FIN"))
  }

  @Test func aCountryAndAStandingGroupHaveNone() throws {
    let still = shares([(10, 40), (40, 10)])
    #expect(try driver(.region(.europe), still) == nil)
    #expect(try driver(.country("FIN"), still) == nil)
    #expect(try driver(.region(.africa), still) == nil)
  }

  @Test func theRowsAreThoseOfTheGroupInEveryYear() throws {
    let shares = shares([(10, 40), (15, 25)])
    let provenance = shares.provenance(of: .region(.europe))
    #expect(provenance.kind == .derived && provenance.origins.count == 4)
    #expect(provenance.origins.map(\.years.first) == [2021, 2021, 2022, 2022])
    let finland = try #require(shares.origin(of: "FIN", in: shares.years[1]))
    #expect(finland.printed == "15.0 t" && finland.country == "FIN" && finland.stage == "mine")
    #expect(provenance.origins.contains(finland))
    #expect(shares.origin(of: "MEX", in: shares.years[1]) == nil)
    #expect(shares.provenance(of: .region(.africa)) == .unknown)
  }
}
