import SampleData
import SupplyAnalysis
import SupplyData
import Testing

struct RegionSharesTests {
  private func shares(
    _ rows: [String], miningData: [String] = [], _ first: Int = 2018, _ last: Int = 2022
  ) throws -> Found<RegionShares> {
    let data = try ShiftSample.dataset(rows, miningData: miningData)
    return RegionShares.of(
      "cobalt", over: YearWindow(first, last), in: try WorldProduction(data),
      register: data.reference.register)
  }

  @Test func otherCountriesMayLieInAnyRegionButAreNoNamedCountry() throws {
    let found = try shares([
      "cobalt CHN 2022 30", "cobalt COD 2022 50", "cobalt OTH 2022 20", "cobalt WLD 2022 100",
    ])
    let shares = try #require(found.value)
    #expect(shares.share(of: .region(.africa), in: 2022) == Interval(50, 70))
    #expect(shares.share(of: .region(.asia), in: 2022) == Interval(30, 50))
    #expect(shares.share(of: .asiaWithoutChina, in: 2022) == Interval(0, 20))
    #expect(shares.share(of: .china, in: 2022) == Interval(30))
    #expect(shares.share(of: .country("CAN"), in: 2022) == Interval(0, 20))
    #expect(shares.namedShares(of: .region(.africa)) == [50])
    #expect(shares.share(of: .region(.africa), in: 2021) == nil)
  }

  @Test func withheldProducersShareOneRemainder() throws {
    let found = try shares([
      "cobalt CAN 2022 W", "cobalt COD 2022 98", "cobalt USA 2022 W", "cobalt WLD 2022 100",
    ])
    let america = try #require(found.value?.share(of: .region(.northernAmerica), in: 2022))
    #expect(america == Interval(0, 2))
    let africa = try #require(found.value?.share(of: .region(.africa), in: 2022))
    #expect(africa == Interval(98, 100))
  }

  /// Both publishers complete both ends, and differ: each is told.
  @Test func everySourceThatHoldsThePeriodIsThere() throws {
    // World Mining Data is complete in each year by the totals of USGS, which names countries at the ends alone.
    let usgs =
      [2018, 2022].flatMap {
        [
          "cobalt COD \($0) \($0 == 2018 ? 50 : 80)", "cobalt CAN \($0) \($0 == 2018 ? 50 : 20)",
          "cobalt WLD \($0) 100",
        ]
      } + (2019...2021).map { "cobalt WLD \($0) 100" }
    let wmd = (2018...2022).flatMap {
      ["cobalt COD \($0) 60", "cobalt CAN \($0) 40", "cobalt WLD \($0) 100"]
    }
    let shares = try #require(shares(usgs, miningData: wmd).value)
    #expect(shares.label == "WMD mine production, contained" && shares.widest == nil)
    #expect(shares.alternatives.map(\.label) == ["MCS mine production, contained"])
    let africa = try #require(ShareShift(of: .region(.africa), in: shares))
    #expect(africa.change == Interval(0))
    let data = try ShiftSample.dataset([])
    let shift = try #require(
      MineralShift(shares, groups: [.region(.africa)], register: data.reference.register))
    let readings = shift.readings.filter { $0.shift.group == africa.group }
    #expect(readings.map(\.shift.change) == [Interval(0), Interval(30)])
    // A shorter period is told by USGS, of equals the first asked, and says that all years are World Mining Data's.
    let ends = try #require(self.shares(usgs, miningData: wmd, 2022, 2022).value)
    #expect(ends.label == "MCS mine production, contained")
    #expect(ends.widest == "WMD mine production, contained")
  }

  @Test func unitsThatConvertAreOneSeries() throws {
    let shares = try #require(
      shares([
        "cobalt COD 2021 60000", "cobalt CAN 2021 40000", "cobalt WLD 2021 100000",
        "cobalt COD 2022 70 kt", "cobalt CAN 2022 30 kt", "cobalt WLD 2022 100 kt",
      ]).value)
    #expect(shares.unit == "kt")
    #expect(shares.years.map { $0.part(of: "COD")?.amount } == [Interval(60), Interval(70)])
    #expect(shares.years[0].part(of: "COD")?.printed == "60000 t")
  }

  @Test func nothingCompleteHasAReason() throws {
    #expect(
      try shares(["cobalt COD 2022 10", "cobalt WLD 2022 100"]).reason
        == "no year of 2018-22 has complete world production of cobalt")
    #expect(try shares([]).reason == "no source prints world production of cobalt")
  }
}
