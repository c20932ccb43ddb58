import SupplyAnalysis
import SupplyData
import Testing

/// Which years of which publisher are one series; how it breaks is in ``SeriesBreakTests``.
struct CompleteSeriesTests {
  // USGS completes 2018 and 2019; World Mining Data, whose own totals prove nothing, 2020 to 2022 by those of USGS.
  private static let usgs: [String] =
    [2018, 2019].flatMap { ["cobalt COD \($0) 60", "cobalt CAN \($0) 40", "cobalt WLD \($0) 100"] }
    + (2020...2022).map { "cobalt WLD \($0) 100" }
  private static let wmd: [String] = (2020...2022).flatMap {
    ["cobalt COD \($0) 70", "cobalt CAN \($0) 30", "cobalt WLD \($0) 100"]
  }

  private func series(
    _ first: Int, _ last: Int, rows: [String] = usgs, stage: String? = nil
  ) throws -> [CompleteSeries] {
    CompleteSeries.all(
      of: "cobalt", over: YearWindow(first, last), stage: stage,
      in: try WorldProduction(try ShiftSample.dataset(rows, miningData: Self.wmd)))
  }

  @Test func theSeriesWithMostCompleteYearsIsFirstAndNoneIsSplicedIn() throws {
    let found = try series(2018, 2022)
    #expect(found.map { $0.years.map(\.year) } == [[2020, 2021, 2022], [2018, 2019]])
    #expect(found.map { $0.years[0].series } == [.worldMiningData, .summaries])
    #expect(found[0].missing.map(\.year) == [2018, 2019])
    #expect(
      found[0].missing[0].reason.text
        == "complete only in another series, MCS2026 mine production, which is not mixed in")
    #expect(found[0].years.allSatisfy { $0.named.first?.share == Interval(70) })
  }

  @Test func ofEqualSeriesThePublisherAskedFirst() throws {
    #expect(try series(2019, 2020).map { $0.years[0].edition } == ["MCS2026", "WMD2024"])
  }

  @Test func aLongerSpanGoesBeforeMoreYears() throws {
    // USGS completes both ends, World Mining Data the three years between and one end.
    let ends = Self.usgs + ["cobalt COD 2022 80", "cobalt CAN 2022 20"]
    let found = try series(2018, 2022, rows: ends)
    #expect(found.first?.years.map(\.year) == [2018, 2019, 2022])
    #expect(found.first?.missing.map(\.year) == [2020, 2021])
  }

  @Test func noCompleteYearIsNoSeries() throws {
    let production = try WorldProduction(
      try ShiftSample.dataset(["cobalt COD 2022 10", "cobalt WLD 2022 100"]))
    #expect(CompleteSeries(of: "cobalt", over: YearWindow(2018, 2022), in: production) == nil)
    #expect(try series(2018, 2022, stage: "refinery").isEmpty)
  }
}
