import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Cobalt that Congo mines, China refines and Norway ships.
struct MineralStagesTests {
  private let stages: MineralStages

  init() throws {
    let refined = """
      cobalt,production,refinery,,contained,CHN,2022,70000,t,0,WMD2024
      cobalt,production,refinery,,contained,FIN,2022,20000,t,0,WMD2024
      cobalt,production,refinery,,contained,NOR,2022,10000,t,0,WMD2024

      """
    let data = try SampleFolder.loaded([
      "wmd/world.csv": (SampleFolder.tables["wmd/world.csv"] ?? "") + refined
    ])
    let sources = try NetworkSources(data)
    let network = try SupplyNetwork(
      year: 2022, list: MineralList(name: "cobalt", minerals: ["cobalt"]), sources: sources)
    stages = MineralStages(network.minerals[0], sources.stages(of: "cobalt", in: 2022))
  }

  @Test func theStagesStandInTheOrderOfProcessing() {
    #expect(stages.stages.map(\.stage.name) == ["mine", "refinery", "imports"])
    #expect(stages.stages.map(\.isCompared) == [true, false, true])
    #expect(stages.stages.map(\.leader?.country) == ["COD", "CHN", "NOR"])
    #expect(stages.missing.isEmpty)
  }

  @Test func everyCountryHasItsWorstStage() {
    func worst(_ code: CountryCode) -> ChainStage? { stages.worst(of: [code])?.stage }
    #expect(worst("COD") == .production("mine"))
    #expect(worst("CHN") == .production("refinery"))
    #expect(worst("NOR") == .imports)
    #expect(stages.controller?.country == "COD")
    #expect(stages.rivals == [])
    #expect(stages.controllers.map(\.country).contains("USA") == false)
  }

  /// Norway ships 26 % and mines nothing that is named; 10,000 of 154,000 to 155,000 t are of others.
  @Test func theOriginGapIsShareAsSupplierMinusShareAsProducer() throws {
    let norway = try #require(stages.originGap(of: "NOR"))
    #expect(norway.upper == 26)
    #expect(abs(norway.lower - (26 - 100 * 10.0 / 154)) < 1e-9)
    let congo = try #require(stages.originGap(of: "COD"))
    #expect(congo.upper < 0)
  }

  /// A group has at least what its largest member has, at either end.
  @Test func aGroupHasNoLessThanAnyMember() throws {
    let group: Set<CountryCode> = ["CHN", "FIN", "COD"]
    let whole = try #require(stages.worst(of: group)?.value)
    for member in group {
      let own = try #require(stages.worst(of: [member])?.value)
      #expect(whole.lower >= own.lower && whole.upper >= own.upper)
    }
  }
}
