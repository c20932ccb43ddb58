import SampleData
import SupplyAnalysis
import SupplyData
import Testing

/// Shifts that are known from the publications, found again in the repository's own Data/.
struct KnownShiftsTests {
  private static let found = Result { () throws(DataError) -> (Dataset, WorldProduction) in
    let data = try Dataset(folder: RepositoryData.folder)
    return (data, try WorldProduction(data))
  }

  private func shift(
    _ mineral: MineralID, _ group: ShareGroup, _ first: Int = 2013, _ last: Int = 2022
  ) throws -> (ShareShift, RegionShares) {
    let (data, production) = try Self.found.get()
    let shares = try #require(
      RegionShares.of(
        mineral, over: YearWindow(first, last), in: production, reference: data.reference
      ).value)
    return (try #require(ShareShift(of: group, in: shares)), shares)
  }

  /// World Mining Data 2017 and 2024, table nickel: Indonesia 834,200 of 2,548,662 t in 2013, 1,593,400 of 3,248,896 t in
  /// 2022, with the export ban of 2014 between.
  @Test func indonesianNickelRises() throws {
    let (indonesia, shares) = try shift("nickel", .country("IDN"))
    #expect(shares.label == "WMD mine production, contained")
    #expect(abs(indonesia.first.lower - 100 * 834_200 / 2_548_662) < 0.01)
    #expect(abs(indonesia.last.lower - 100 * 1_593_400 / 3_248_896) < 0.01)
    #expect(indonesia.movement() == .up)
    #expect(shares.breaks == [SeriesBreak(before: 2018, .edition(from: "WMD2017", to: "WMD2024"))])
  }

  /// World Mining Data 2017 and 2024, table cobalt: Congo 57.7 % in 2013, 69.5 % in 2022.
  @Test func congoleseCobaltRises() throws {
    let (congo, _) = try shift("cobalt", .country("COD"))
    #expect(abs(congo.first.midpoint - 57.7) < 0.1 && abs(congo.last.midpoint - 69.5) < 0.1)
    #expect(congo.movement() == .up)
    #expect(try shift("cobalt", .region(.africa)).0.movement() == .up)
  }

  /// Mineral Commodity Summaries 2014 to 2026, graphite: no trend of China over 2013-22, as Mozambique enters in 2018, and a rise
  /// from then on.
  @Test func chineseGraphiteRisesFrom2018On() throws {
    #expect(try shift("graphite", .china).0.movement() == .noTrend)
    let (china, _) = try shift("graphite", .china, 2018, 2024)
    #expect(abs(china.first.midpoint - 61.7) < 0.1 && abs(china.last.midpoint - 81.9) < 0.1)
    #expect(china.movement() == .up)
  }

  /// World Mining Data 2017 and 2024, table gallium: China 82.6 % in 2013, 98.4 % in 2022.
  @Test func chineseGalliumRises() throws {
    let (china, _) = try shift("gallium", .china)
    #expect(abs(china.first.midpoint - 82.6) < 0.1 && abs(china.last.midpoint - 98.4) < 0.1)
    #expect(china.movement() == .up)
    #expect(try shift("gallium", .region(.europe)).0.movement() == .down)
  }

  /// World Mining Data 2017 and 2024, table bauxite: Guinea 6.2 % in 2013, 26.1 % in 2022.
  @Test func guineanBauxiteRises() throws {
    let (guinea, shares) = try shift("bauxite", .country("GIN"))
    #expect(abs(guinea.first.midpoint - 6.2) < 0.1 && abs(guinea.last.midpoint - 26.1) < 0.1)
    #expect(guinea.movement() == .up)
    let africa = try #require(ShareShift(of: .region(.africa), in: shares))
    #expect(ShiftReading(africa, in: shares).driver?.group == .country("GIN"))
  }

  /// Mineral Commodity Summaries 2014 and 2024, antimony: Tajikistan 4,700 t in 2013 and 21,000 t in 2022.
  @Test func tajikAntimonyRises() throws {
    let (tajikistan, shares) = try shift("antimony", .country("TJK"))
    #expect(shares.years.first?.part(of: "TJK")?.printed == "4700 t (estimate)")
    #expect(shares.years.last?.part(of: "TJK")?.printed == "21000 t")
    #expect(tajikistan.movement() == .up)
    #expect(try shift("antimony", .china).0.movement() == .down)
    #expect(try shift("antimony", .asiaWithoutChina).0.movement() == .up)
  }

  /// Mineral Commodity Summaries 2014 and 2026: Asia has 975,000 of 2,340,500 t that are named, with 274,000 t of other countries,
  /// in 2013, and 2,990,000 t of 3,590,000 with 290,000 in 2025. The change is certain, the trend is not.
  @Test func asianNickelRoseThoughItsTrendIsUndecided() throws {
    let (asia, shares) = try shift("nickel", .region(.asia), 2013, 2025)
    #expect(shares.label == "MCS mine production, contained")
    #expect(abs(asia.change.lower - 23.6) < 0.1 && abs(asia.change.upper - 42.8) < 0.1)
    #expect(asia.direction == .rose && asia.movement() == .undecided)
  }

  /// Indonesia's nickel in 2013: 440,000 t by Mineral Commodity Summaries 2014, 834,200 t by World Mining Data 2017. A shift is
  /// told by both.
  @Test func indonesianNickelIsToldByEachSource() throws {
    let (indonesia, shares) = try shift("nickel", .country("IDN"))
    let readings = try #require(
      MineralShift(shares, groups: [.country("IDN")], reference: Self.found.get().0.reference)
    ).readings.filter { $0.shift.group == .country("IDN") }
    #expect(readings.count == 2 && readings[0].shares.label == shares.label)
    #expect(readings[0].provenance.kind == .derived)
    #expect(readings[0].provenance.origins.map(\.country) == Array(repeating: "IDN", count: 8))
    #expect(readings[0].provenance.editions == ["WMD2017", "WMD2024"])
    let usgs = try #require(readings.first { $0.shares.label.hasPrefix("MCS") })
    #expect(usgs.shares.years.first?.part(of: "IDN")?.printed.hasPrefix("440000") == true)
    #expect(abs(usgs.shift.change.lower - 29.5) < 0.1 && usgs.shift.movement() == .noTrend)
    #expect(abs(indonesia.change.lower - 16.3) < 0.1 && indonesia.movement() == .up)
  }

  /// World Mining Data lists no China for tellurium in 2013-15, which from 2018 on has more than half: no change crosses that.
  @Test func telluriumIsToldFrom2018On() throws {
    let (asia, shares) = try shift("tellurium", .region(.asia))
    #expect(shares.years.map(\.year) == [2018, 2019, 2020, 2021, 2022])
    #expect(abs(asia.change.midpoint) < 2)
    #expect(shares.missing.map(\.year) == [2013, 2014, 2015, 2016, 2017])
  }
}
