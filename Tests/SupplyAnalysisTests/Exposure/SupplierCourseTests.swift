import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct SupplierCourseTests {
  private static let salient = """
    mineral,form,measure,year,value,unit,estimated,edition
    cobalt,,net-import-reliance,2020,100,percent,0,MCS2023
    cobalt,,net-import-reliance,2022,50,percent,0,MCS2026
    zinc,,net-import-reliance,2022,80,percent,0,MCS2026

    """
  private static let shares = """
    mineral,form,from,to,country,share,edition
    cobalt,,2018,2021,CAN,60,MCS2023
    cobalt,,2018,2021,NOR,40,MCS2023
    cobalt,,2021,2024,CAN,20,MCS2026
    cobalt,,2021,2024,NOR,80,MCS2026
    zinc,,2021,2024,CAN,100,MCS2026

    """

  private func course(
    _ salient: String = Self.salient, _ shares: String = Self.shares,
    _ period: YearWindow = YearWindow(2020, 2022)
  ) throws -> SupplierCourse {
    let folder = try SampleFolder(["usgs/salient.csv": salient, "usgs/import_sources.csv": shares])
    return try withExtendedLifetime(folder) {
      let data = try folder.dataset()
      return try SupplierCourse(
        list: MineralList(name: "two", minerals: ["cobalt", "zinc"]), period: period,
        sources: try NetworkSources(data))
    }
  }

  /// Zinc is known in 2022 alone, and would make Canada the first supplier.
  @Test func onlyMineralsOfAllYearsCount() throws {
    let course = try course()
    #expect(course.minerals == ["cobalt"] && course.years.map(\.year) == [2020, 2022])
    #expect(course.years.map { $0.ranks.map(\.country) } == [["CAN", "NOR"], ["NOR", "CAN"]])
    #expect(course.years.map { $0.ranks.map(\.exposure.midpoint) } == [[60, 40], [40, 10]])
    #expect(course.years.allSatisfy { $0.ranks.allSatisfy(\.isCertain) })
  }

  @Test func boundsLeaveRanksOpen() throws {
    // More than 50: Norway has 40 to 80 % of consumption, Canada 10 to 20 %.
    let apart = try course(Self.salient.replacing("2022,50", with: "2022,>50")).years[1].ranks
    #expect(apart.map(\.country) == ["NOR", "CAN"] && apart.allSatisfy(\.isCertain))
    // 60 and 40 % of 50 to 100 overlap.
    let open = try course(Self.salient.replacing("2020,100", with: "2020,>50")).years[0].ranks
    #expect(open.map { [$0.rank, $0.best, $0.worst] } == [[1, 1, 2], [2, 1, 2]])
  }

  @Test func fewerThanTwoYearsAreRefused() {
    #expect(throws: DataError.self) { _ = try course(Self.salient, Self.shares, YearWindow(2022, 2022)) }
    #expect(throws: DataError.self) { _ = try course(Self.salient, Self.shares, YearWindow(1950, 1960)) }
  }

  /// The rank of a midpoint lies within those that the bounds allow, in every year of the real data.
  @Test func aRankLiesWithinItsBounds() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let course = try SupplierCourse(
      list: try MineralList(named: "us-2022", in: data), period: YearWindow(2016, 2022),
      sources: try NetworkSources(data))
    for year in course.years {
      #expect(Set(year.exposure.parts.minerals.map(\.id)) == Set(course.minerals))
      for rank in year.ranks { #expect(rank.best <= rank.rank && rank.rank <= rank.worst) }
    }
  }
}
