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
    #expect(shares.named.map { $0.share.midpoint.rounded() } == [60, 40])
    #expect(shares.completeness == "the countries add up to 100.0 % of the total of MCS2026")
    let candidates = production.candidates(of: "lithium", in: 2022)
    #expect(candidates.map { $0.shares == nil } == [true, false])
    #expect(candidates[0].verdict.contains("67.1 %"))
  }

  @Test func aSourceAndAStageCanBePinned() throws {
    #expect(production.shares(of: "lithium", in: 2022, series: .summaries).value == nil)
    #expect(production.shares(of: "lithium", in: 2022, stage: "refinery").value == nil)
  }

  @Test func withoutATotalOfItsOwnAWithheldProducerHasWhatTheOtherSourcesToleranceLeaves() throws {
    let table = try #require(SampleFolder.tables["usgs/world.csv"])
      .replacing("CHL,2022,38000", with: "CHL,2022,88000").replacing(
        "lithium,production,mine,,contained,WLD,2022,146000,t,0,MCS2026\n",
        with: "lithium,production,mine,,contained,USA,2022,W,t,0,MCS2026\n")
    let data = try SampleFolder.loaded(["usgs/world.csv": table])
    let shares = try #require(WorldProduction(data).shares(of: "lithium", in: 2022).value)
    #expect(shares.withheld == ["USA"])
    // 148,000 t are known; the other source has 146,000 t, and a year is complete within 10 % of that.
    let withheld = try #require(shares.named.first { $0.country == "USA" }).amount
    #expect(withheld.lower == 0)
    #expect(abs(withheld.upper - 12_600) < 1e-6)
  }

  @Test func nothingHeldHasAReason() {
    #expect(production.shares(of: "zinc", in: 2022).reason == "no source prints world production of zinc")
    #expect(
      production.shares(of: "cobalt", in: 2001).reason
        == "no source prints world production of cobalt for 2001; held: 2022")
  }

  private func shares(_ rows: String) throws -> Found<ProductionShares> {
    let header = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition\n"
    let data = try SampleFolder.loaded(["usgs/world.csv": header + rows])
    return try WorldProduction(data).shares(of: "zinc", in: 2022)
  }

  @Test func formsThatTheSourceAddsUpAreAdded() throws {
    let rows = """
      zinc,production,mine,,contained,CHN,2022,80,kt,0,,MCS2026
      zinc,production,mine,first way,contained,USA,2022,6,kt,0,,MCS2026
      zinc,production,mine,second way,contained,USA,2022,14,kt,0,,MCS2026
      zinc,production,mine,,contained,WLD,2022,100,kt,0,,MCS2026

      """
    let header = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition\n"
    let data = try SampleFolder.loaded([
      "usgs/world.csv": header + rows,
      "reference/headline_forms.csv":
        "mineral,subject,rank,form,reason\nzinc,world-production,1,+,the total adds them up\n",
    ])
    let shares = try #require(try WorldProduction(data).shares(of: "zinc", in: 2022).value)
    #expect(shares.named.map(\.share) == [Interval(80), Interval(20)])
    #expect(shares.named.last?.printed.token == "6 + 14")
  }

  @Test func theEditionBeforeIsAskedBeforeAnotherPublisher() throws {
    let rows = """
      zinc,production,mine,,contained,CHN,2022,100,kt,0,,MCS2023
      zinc,production,mine,,contained,CHN,2022,50,kt,0,,MCS2026
      zinc,production,mine,,contained,WLD,2022,100,kt,0,,MCS2023
      zinc,production,mine,,contained,WLD,2022,100,kt,0,,MCS2026

      """
    #expect(try shares(rows).value?.edition == "MCS2023")
  }
}
