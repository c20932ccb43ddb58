import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Cobalt refined in China and Finland over six years: China's part of 100 t is 50, 54 ... 70.
struct GroupStagesTests {
  private let years: [SupplyStages]
  private let reference: Reference

  init() throws {
    let data = try SampleFolder.loaded([
      "usgs/world.csv": SampleFolder.refinedCobalt,
      "reference/country_groups.csv": """
      group,name,country,since,until
      EAST,East,CHN,2022,
      NORTH,North,FIN,,
      NORTH,North,NOR,,

      """,
    ])
    let sources = try NetworkSources(data)
    reference = data.reference
    years = try (2017...2022).map {
      try SupplyStages(
        SupplyNetwork(
          year: $0, list: MineralList(name: "cobalt", minerals: ["cobalt"]), sources: sources), in: sources)
    }
  }

  private func group(_ name: String) throws -> GroupStages {
    GroupStages(try CountryGroup(named: name, in: 2022, of: reference), over: years)
  }

  @Test func theShareOfThePanelRisesForOneAndFallsForTheOther() throws {
    let (east, north) = (try group("EAST"), try group("NORTH"))
    #expect(east.panel == ["cobalt"])
    #expect(east.years.map(\.production) == [50, 54, 58, 62, 66, 70].map { Interval($0) })
    #expect(east.trend.value?.isRising() == .yes && east.trend.value?.slope.slope == 4)
    #expect(north.trend.value?.isFalling() == .yes)
    #expect(east.years.map(\.reaching.certain) == [1, 1, 1, 1, 1, 1])
  }

  /// The mine of 2022 is printed for that year alone and stays out of the panel, not out of the worst stage.
  @Test func theExposureIsTheLossOfTheGroup() throws {
    let north = try group("NORTH")
    let last = try #require(north.years.last)
    #expect(last.minerals == 1)
    // Norway 26 % and Finland 16 % of imports, reliance 73 %.
    #expect(abs((last.exposure?.lower ?? 0) - 0.42 * 73) < 1e-9)
    #expect(last.reaching.total == 1)
  }

  @Test func tooFewYearsHaveNoTrend() throws {
    let short = GroupStages(
      try CountryGroup(named: "EAST", in: 2022, of: reference), over: Array(years.suffix(4)))
    #expect(short.trend.unknown?.kind == .notDefined)
  }
}
