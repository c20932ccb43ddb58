import SampleData
import Testing

@testable import SupplyData

struct ProductionTotalsTests {
  private static let header =
    "mineral,measure,stage,form,basis,country,year,value,unit,estimated,note,edition\n"

  private func shares(_ rows: String) throws -> Found<ProductionShares> {
    try WorldProduction(try SampleFolder.loaded(["usgs/world.csv": Self.header + rows])).shares(
      of: "zinc", in: 2022)
  }

  @Test func whatATotalLeavesOutIsNotTheGapThatRoundingLeaves() throws {
    let rows = """
      zinc,production,mine,,contained,CHN,2022,90,kt,0,,MCS2026
      zinc,production,mine,,contained,USA,2022,W,kt,0,,MCS2026
      zinc,production,mine,,contained,WLD,2022,91,kt,0,excludes-us,MCS2026

      """
    // Nothing else bounds the U.S. amount, so the year says nothing of shares.
    #expect(try shares(rows).reason?.contains("neither another source nor a capacity bounds it") == true)
    let capacity = "zinc,capacity,mine,,contained,USA,2022,30,kt,0,,MCS2026\n"
    let bounded = try #require(try shares(capacity + rows).value)
    #expect(bounded.named.first { $0.country == "USA" }?.amount == Interval(0, 30))
    #expect(bounded.named.first { $0.country == "CHN" }?.share == Interval(75, 100))
  }

  @Test func aRoundedTotalMayBeExceededALittle() throws {
    func rows(_ total: String) -> String {
      "zinc,production,mine,,contained,CHN,2022,104,kt,0,,MCS2026\n"
        + "zinc,production,mine,,contained,WLD,2022,\(total),kt,0,,MCS2026\n"
    }
    #expect(try shares(rows("100")).value != nil)
    #expect(try shares(rows("98")).value == nil)
    #expect(try shares(rows("108")).value == nil)
  }

  @Test func aSumOfItsOwnRowsProvesNothing() throws {
    let data = try SampleFolder.loaded([
      "usgs/world.csv": "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    ])
    #expect(
      try WorldProduction(data).shares(of: "lithium", in: 2022).reason?.contains(
        "no world total to compare with")
        == true)
  }

  @Test func withoutATotalAnotherSourceDecides() throws {
    let table = try #require(SampleFolder.tables["usgs/world.csv"])
      .replacing("CHL,2022,38000", with: "CHL,2022,88000").replacing(
        "lithium,production,mine,,contained,WLD,2022,146000,t,0,MCS2026\n", with: "")
    let data = try SampleFolder.loaded(["usgs/world.csv": table])
    let shares = try #require(WorldProduction(data).shares(of: "lithium", in: 2022).value)
    #expect(shares.edition == "MCS2026")
    #expect(
      shares.completeness == "no total is printed, and the countries add up to 101.4 % of those of WMD2024")
  }

  /// 3 % below and 5 % above the total of the table itself, 10 % either way of one of another edition.
  @Test(arguments: [(97, true), (96.9, false), (105, true), (105.1, false)])
  func aTableIsCompleteWithinItsTolerance(sum: Double, isComplete: Bool) throws {
    let own =
      "zinc,production,mine,,contained,CHN,2022,\(sum),kt,0,,MCS2026\n"
      + "zinc,production,mine,,contained,WLD,2022,100,kt,0,,MCS2026\n"
    #expect(try (shares(own).value != nil) == isComplete)
  }

  @Test(arguments: [(90.1, true), (89.9, false), (109.9, true), (110.1, false)])
  func anotherEditionsTotalLeavesTenPercent(sum: Double, isComplete: Bool) throws {
    let other =
      "zinc,production,mine,,contained,CHN,2022,\(sum),kt,0,,MCS2026\n"
      + "zinc,production,mine,,contained,WLD,2022,100000,t,0,,MCS2023\n"
    #expect(try (shares(other).value?.edition == "MCS2026") == isComplete)
  }

  /// What is weighed is compared as far as both say it.
  @Test(arguments: [
    ("contained", "metal", true), ("contained", "lithium content", true),
    ("gross weight", "dry weight", true),
    ("contained", "gross weight", false), ("", "gross weight", true), ("K2O", "K2O", true),
    ("K2O", "contained", false),
  ]) func basesAreAlike(first: String, second: String, areAlike: Bool) throws {
    let folder = try SampleFolder([
      "usgs/world.csv": Self.header
        + [first, second].map { "zinc,production,mine,,\($0),CHN,2022,1,kt,0,,MCS2026\n" }.joined()
    ])
    let rows = try withExtendedLifetime(folder) { try WorldRow.all(in: folder.path, known: nil) }
    #expect(rows[0].isOfBasis(like: rows[1]) == areAlike && rows[1].isOfBasis(like: rows[0]) == areAlike)
  }
}
