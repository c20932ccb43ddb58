import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Known facts over the repository's own data.
struct SupplyStagesTests {
  private static let sources = Result { () throws -> NetworkSources in
    try NetworkSources(Dataset(folder: RepositoryData.folder))
  }

  private func share(_ country: CountryCode, _ mineral: MineralID, _ stage: String, _ year: Int)
    throws -> Interval
  {
    let sources = try Self.sources.get()
    let network = try SupplyNetwork(
      year: year, list: MineralList(name: mineral.rawValue, minerals: [mineral]), sources: sources)
    let stages = try SupplyStages(network, in: sources)
    let found = try #require(stages.minerals[0].stages.first { $0.stage.name == stage })
    return found.share(of: country)
  }

  @Test(arguments: [
    ("COD", "cobalt", "mine", 2018, 70.6), ("CHN", "copper", "refinery", 2021, 41.5),
    ("CHN", "cobalt", "refinery", 2022, 76.5), ("BRA", "niobium", "ferroalloy", 2021, 89.3),
    ("CHN", "gallium", "primary", 2022, 98.4), ("IDN", "nickel", "refinery", 2021, 33.0),
    ("CHN", "silicon", "smelter", 2021, 78.7),
  ])
  func whatSourcesPrint(country: String, mineral: String, stage: String, year: Int, share: Double) throws {
    let found = try self.share(CountryCode(country), MineralID(mineral), stage, year)
    #expect(abs(found.lower - share) < 0.06 && abs(found.upper - share) < 0.06, "\(found)")
  }

  /// BGS names 122,748 t of refined cobalt in 2018 and China 63.8 % of them; Data Series 140 has 140,000 t in all.
  @Test func aShortTableBoundsTheShareOfItsOwnSum() throws {
    let found = try share("CHN", "cobalt", "refinery", 2018)
    #expect(found.lower < 63.8 && found.upper > 63.8, "\(found)")
    #expect(abs(found.lower - 63.8 * 122_748 / 140_000) < 0.1)
    #expect(abs(found.upper - found.lower - 100 * (140_000 - 122_748) / 140_000) < 0.1)
  }

  @Test func eachWorstStageIsAtLeastEveryStageAndGroupsCountOnce() throws {
    let sources = try Self.sources.get()
    let data = try Dataset(folder: RepositoryData.folder)
    let network = try SupplyNetwork(
      year: 2022, list: try MineralList(named: "us-2022", in: data), sources: sources)
    let stages = try SupplyStages(network, in: sources)
    for mineral in stages.minerals {
      for controller in mineral.controllers {
        for stage in mineral.stages {
          let share = stage.share(of: controller.country)
          #expect(controller.worst.value.lower >= share.lower && controller.worst.value.upper >= share.upper)
        }
      }
    }
    let series = stages.minerals.flatMap { mineral in
      mineral.stages.flatMap { stage in stage.tables.map { "\($0.mineral) \($0.stage) \($0.edition)" } }
    }
    #expect(Set(series).count == series.count)
    #expect(stages.countries.first?.code == "CHN")
    #expect(stages.country("CHN").reaching.certain >= 20)
  }

  @Test func aYearWithoutAnyStageIsAnError() throws {
    let sources = try Self.sources.get()
    let list = MineralList(name: "cobalt", minerals: ["cobalt"])
    let network = try SupplyNetwork(year: 2022, list: list, imports: ImportRule(.usgs), sources: sources)
    #expect(throws: Never.self) { try SupplyStages(network, in: sources) }
    #expect(throws: DataError.self) {
      try SupplyStages(SupplyNetwork(year: 1975, list: list, sources: sources), in: sources)
    }
  }
}
