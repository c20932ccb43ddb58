import SampleData
import SupplyData
import Testing

struct WorldProductionTests {
  private let production: WorldProduction
  init() throws { production = try WorldProduction(SampleFolder.loaded()) }

  @Test func aCompleteYearSpeaks() throws {
    let shares = try #require(production.shares(of: "cobalt", in: 2022).value)
    #expect(shares.edition == "MCS2026")
    #expect(shares.withheld == ["USA"])
    // 154,000 t are known and 155,000 t printed: the withheld producer has at most the 1,000 t between.
    let withheld = try #require(shares.named.first { $0.country == "USA" })
    #expect(withheld.amount == Interval(0, 1000))
    #expect(shares.named.first?.country == "COD")
    let congo = try #require(shares.named.first).share
    #expect(abs(congo.upper - 100 * 144.0 / 154) < 1e-9)
    #expect(abs(congo.lower - 100 * 144.0 / 155) < 1e-9)
    #expect(shares.completeness == "the countries add up to 99.4 % of the printed world total")
  }

  @Test func anIncompleteYearIsPassedOver() throws {
    // USGS names 98,000 of 146,000 t; World Mining Data names all.
    let shares = try #require(production.shares(of: "lithium", in: 2022).value)
    #expect(shares.edition == "WMD2024")
    #expect(shares.named.map(\.share) == [Interval(60), Interval(40)])
    let candidates = production.candidates(of: "lithium", in: 2022)
    #expect(candidates.map { $0.shares == nil } == [true, false])
    #expect(candidates[0].verdict.contains("67.1 %"))
  }

  @Test func aSourceAndAStageCanBePinned() throws {
    #expect(production.shares(of: "lithium", in: 2022, series: "MCS").value == nil)
    #expect(production.shares(of: "lithium", in: 2022, stage: "refinery").value == nil)
  }

  @Test func withoutATotalAnotherSourceDecides() throws {
    let table = try #require(SampleFolder.tables["usgs/world.csv"])
      .replacing("CHL,2022,38000", with: "CHL,2022,142000").replacing(
        "lithium,production,mine,,contained,WLD,2022,146000,t,0,MCS2026\n", with: "")
    let data = try SampleFolder.loaded(["usgs/world.csv": table])
    let shares = try #require(WorldProduction(data).shares(of: "lithium", in: 2022).value)
    #expect(shares.edition == "MCS2026")
    #expect(shares.completeness == "the countries add up to 101.0 % of the total of WMD2024")
  }

  @Test func withoutATotalOfItsOwnAWithheldProducerHasWhatTheOtherSourcesToleranceLeaves() throws {
    let table = try #require(SampleFolder.tables["usgs/world.csv"])
      .replacing("CHL,2022,38000", with: "CHL,2022,142000").replacing(
        "lithium,production,mine,,contained,WLD,2022,146000,t,0,MCS2026\n",
        with: "lithium,production,mine,,contained,USA,2022,W,t,0,MCS2026\n")
    let data = try SampleFolder.loaded(["usgs/world.csv": table])
    let shares = try #require(WorldProduction(data).shares(of: "lithium", in: 2022).value)
    #expect(shares.withheld == ["USA"])
    // 202,000 t are known; the other source has 200,000 t, and a year is complete within 10 % of that.
    let withheld = try #require(shares.named.first { $0.country == "USA" }).amount
    #expect(withheld.lower == 0)
    #expect(abs(withheld.upper - 18_000) < 1e-6)
  }

  @Test func nothingHeldHasAReason() {
    #expect(production.shares(of: "zinc", in: 2022).reason == "no source prints world production of zinc")
    #expect(
      production.shares(of: "cobalt", in: 2001).reason
        == "no source prints world production of cobalt for 2001; there is 2022-2022")
  }
}
