import SampleData
import SupplyData
import Testing

/// Which tables stand for a stage, and within which bounds.
struct StageTablesTests {
  private func tables(
    _ rows: String, salient: String = "", stage: String = "refinery"
  ) throws -> Found<[ProductionShares]> {
    let data = try SampleFolder.loaded([
      "wmd/world.csv": (SampleFolder.tables["wmd/world.csv"] ?? "") + rows,
      "usgs/salient.csv": (SampleFolder.tables["usgs/salient.csv"] ?? "") + salient,
    ])
    return try WorldProduction(data).stageTables(of: "cobalt", in: 2022, stage: stage)
  }

  private func row(_ country: String, _ amount: String, edition: String = "WMD2024") -> String {
    "cobalt,production,refinery,,contained,\(country),2022,\(amount),t,0,\(edition)\n"
  }

  @Test func aTableThatNobodyPrintsATotalForIsKeptAndSaysSo() throws {
    let found = try tables(row("CHN", "80") + row("FIN", "20"))
    let shares = try #require(found.value)
    #expect(shares.count == 1)
    #expect(!shares[0].isCompared)
    #expect(shares[0].named.map(\.share) == [Interval(80), Interval(20)])
    #expect(shares[0].completeness == "no world total to compare with")
  }

  /// 100 t are named of 125 t: the 25 t may be China's, Finland's or anybody's.
  @Test func whatATotalHasBeyondTheCountriesBoundsEveryShare() throws {
    let found = try tables(
      row("CHN", "80") + row("FIN", "20"),
      salient: "cobalt,refinery,world-production,2022,125,t,0,DS140\n")
    let shares = try #require(found.value?.first)
    #expect(!shares.isCompared)
    #expect(shares.named.map(\.share) == [Interval(64, 84), Interval(16, 36)])
    #expect(shares.other?.share == Interval(0, 20))
    #expect(shares.completeness == "the countries add up to 80.0 % of the total of DS140")
  }

  /// A total of mines, printed without its stage, is none of refineries.
  @Test func aTotalWithoutAStageIsThatOfTheFirstStageAlone() throws {
    let found = try tables(
      row("CHN", "80") + row("FIN", "20"), salient: "cobalt,,world-production,2022,155000,t,0,DS140\n")
    #expect(found.value?.first?.completeness == "no world total to compare with")
  }

  @Test func countriesBeyondATotalGiveNothing() throws {
    let found = try tables(
      row("CHN", "80") + row("FIN", "20"),
      salient: "cobalt,refinery,world-production,2022,50,t,0,DS140\n")
    #expect(found.value == nil)
    #expect(
      found.reason == "WMD2024 refinery production: the countries add up to 200.0 % of the total of DS140")
  }

  @Test func aWithheldProducerWithoutATotalGivesNothing() throws {
    #expect(try tables(row("CHN", "80") + row("USA", "W")).value == nil)
  }

  @Test func aCompleteTableStandsAlone() throws {
    let found = try tables("", stage: "mine")
    #expect(found.value?.map(\.edition) == ["MCS2026"])
    #expect(found.value?.first?.isCompared == true)
  }

  @Test func aStageThatNobodyPrintsIsMissing() throws {
    #expect(try tables("", stage: "smelter").unknown?.kind == .notInYear)
  }
}
