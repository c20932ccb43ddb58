import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PrintedReliancesTests {
  @Test func everyFormCountsForItself() throws {
    let data = try SampleFolder.loaded()
    let printed = try PrintedReliances(
      list: try MineralList(named: "us-2022", in: data), year: 2022, sources: NetworkSources(data),
      reference: data.reference)
    // Cobalt 73, lithium >25, rare earths >95, tungsten withheld, zinc E (ores) and 77 (refined).
    #expect(printed.rows.map(\.value.token) == ["73", ">25", ">95", "W", "E", "77"])
    #expect(printed.count(above: 50).description == "at least 3, at most 5")
    #expect(printed.count(above: 100).description == "at least 0, at most 3")
    #expect(throws: DataError.self) {
      try PrintedReliances(
        list: try MineralList(named: "us-2022", in: data), year: 1999, sources: NetworkSources(data),
        reference: data.reference)
    }
  }

  /// The Mineral Commodity Summaries count, for the year before the edition, minerals above 50 % and wholly reliant:
  /// MCS2023 51 and 15, MCS2024 49 and 15, MCS2025 46 and 15.
  ///
  /// Rule here: every printed row of the edition and year, those of its Figure 2 among them, where cesium and rubidium
  /// have their number alone; total silicon instead of ferrosilicon, dimension stone instead of granite.
  @Test(arguments: [("MCS2023", 2022, 51, 15), ("MCS2024", 2023, 49, 15), ("MCS2025", 2024, 46, 15)])
  func countsOfUSGS(edition: String, year: Int, above: Int, wholly: Int) throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let printed = try PrintedReliances(
      list: try MineralList(named: "all", in: data), year: year,
      sources: NetworkSources(data, vintage: .edition(Edition(edition))), reference: data.reference)
    #expect(printed.count(above: 50).certain == above)
    #expect(printed.count(above: 100).certain == wholly)
  }

  /// MCS2023 counts, of the critical minerals of 2022 in 2022, 12 that are wholly reliant and 31 more above 50 %.
  ///
  /// Rule here: every entry of the list, elements with their group's reliance: 12 and 30 more. One more above 50 % is
  /// among those that are unknown here: hafnium, iridium, lithium, rhodium and ruthenium.
  @Test func criticalMineralsOfUSGS() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let dependence = try Dependence(
      list: try MineralList(named: "us-2022", in: data), year: 2022,
      from: NetworkSources(data, vintage: .edition("MCS2023")).reliance)
    #expect(dependence.count(above: 100).certain == 12)
    #expect(dependence.count(above: 50).certain == 42)
    let unknown = dependence.entries.filter { $0.isAbove(50) == .unknown }.map(\.mineral)
    #expect(unknown == ["hafnium", "iridium", "lithium", "rhodium", "ruthenium"])
  }
}
