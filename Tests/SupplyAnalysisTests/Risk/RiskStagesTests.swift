import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Cobalt mined by Congo and Canada (60 and 40 %) and refined by Congo alone; lithium without any refinery.
struct RiskStagesTests {
  private let risk: SupplyRisk
  private let network: SupplyNetwork
  private let sources: NetworkSources
  private let governance: Governance

  init() throws {
    let refined = """
      mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition
      cobalt,production,refinery,,contained,COD,2022,90,t,0,WMD2024
      cobalt,production,refinery,,contained,CAN,2022,10,t,0,WMD2024

      """
    let sample = try RiskSample()
    let data = try SampleFolder.loaded([
      "usgs/world.csv": sample.world, "wmd/world.csv": refined, "wgi/governance.csv": sample.estimates,
    ])
    sources = try NetworkSources(data)
    governance = try Governance(data)
    network = try SupplyNetwork(year: 2022, list: sample.list, sources: sources)
    risk = try SupplyRisk(network, at: .worst, governance: governance, in: sources)
  }

  /// Congo's g is 1 and Canada's 0: 60² of the mine, 90² of the refinery.
  @Test func theStageWithTheLargestIndexDecidesAndIsNamed() throws {
    let cobalt = risk.entries[0]
    #expect(cobalt.risk.value == Interval(8100))
    #expect(cobalt.worst?.stage == .production("refinery"))
    #expect(cobalt.worst?.mayBe == [])
    #expect(cobalt.production.value?.stage == "refinery")
    #expect(cobalt.stages?.stages.map(\.value) == [Interval(3600), Interval(8100)])
    #expect(risk.stage == .worst && risk.scheme == .wgi)
  }

  @Test func aMineralWithoutARefineryHasTheMineAlone() throws {
    let lithium = risk.entries[1]
    #expect(lithium.worst?.stage == .production("mine"))
    #expect(lithium.risk.value == Interval(0, 2500))
    #expect(lithium.stages?.processing.isEmpty == true)
    #expect(risk.entries[2].risk.value == nil && risk.entries[2].worst == nil)
  }

  @Test func oneStageMayBeAsked() throws {
    let mined = try SupplyRisk(network, at: .named("mine"), governance: governance, in: sources)
    #expect(mined.entries.map(\.risk.value) == [Interval(3600), Interval(0, 2500), nil])
    let refined = try SupplyRisk(network, at: .named("refinery"), governance: governance, in: sources)
    #expect(refined.entries.map(\.risk.value) == [Interval(8100), nil, nil])
    #expect(throws: DataError.self) {
      try SupplyRisk(network, at: .named("smelter"), governance: governance, in: sources)
    }
  }

  /// Over the repository's own data: the worst stage is no less than any stage, nor than the series that stands for
  /// the mineral, and known facts hold.
  @Test(arguments: [2018, 2021, 2022])
  func theWorstStageIsAtLeastEachStage(year: Int) throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let sources = try NetworkSources(data)
    let governance = try Governance(data)
    let network = try SupplyNetwork(
      year: year, list: try MineralList(named: "us-2022", in: data), sources: sources)
    let worst = try SupplyRisk(network, at: .worst, governance: governance, in: sources)
    let usual = try SupplyRisk(network, scheme: .wgi, governance: governance)
    #expect(worst.known >= usual.known)
    for (entry, other) in zip(worst.entries, usual.entries) {
      guard let value = entry.risk.value else { continue }
      for stage in entry.stages?.stages ?? [] {
        #expect(value.lower >= stage.value.lower && value.upper >= stage.value.upper, "\(entry.mineral)")
      }
      if let other = other.risk.value { #expect(value.lower >= other.lower && value.upper >= other.upper) }
    }
    let cobalt = try #require(worst.entries.first { $0.mineral == "cobalt" })
    #expect(cobalt.stages?.stages.map(\.stage.name) == ["mine", "refinery"])
    let copper = try SupplyRisk(
      SupplyNetwork(year: year, list: MineralList(name: "copper", minerals: ["copper"]), sources: sources),
      at: .worst, governance: governance, in: sources)
    #expect(copper.entries[0].worst?.stage == .production("refinery"))
    #expect(copper.entries[0].index?.parts.first?.country == "CHN")
  }

  @Test func aPercentileCountsASeriesOnce() throws {
    #expect(risk.compared.map(\.mineral) == ["cobalt", "lithium", "tungsten"])
    #expect(risk.compared.compactMap(\.risk.value?.midpoint).max() == 8100)
    // A percentile of three says nothing.
    #expect(risk.value(of: .percentile(100)) == nil)
  }
}
