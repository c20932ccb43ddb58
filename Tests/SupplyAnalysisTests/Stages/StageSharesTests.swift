import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct StageSharesTests {
  private func stage(
    _ name: String, of mineral: MineralID, _ tables: [String: String] = [:]
  ) throws -> StageShares {
    let sources = try NetworkSources(try SampleFolder.loaded(tables))
    let network = try SupplyNetwork(
      year: 2022, list: MineralList(name: "one", minerals: [mineral]), sources: sources)
    let stages = MineralStages(network.minerals[0], sources.stages(of: mineral, in: 2022)).stages
    return try #require(stages.first { $0.stage.name == name })
  }

  @Test func whoIsNotNamedMayHaveWhatOneUnnamedCountryCan() throws {
    let imports = try stage("imports", of: "cobalt")
    #expect(imports.share(of: "NOR") == Interval(26) && imports.share(of: "CHN") == Interval(0, 14))
    #expect(imports.leader?.country == "NOR" && imports.kind == .printed && imports.tables.isEmpty)
    #expect(imports.isCompared && imports.origins.map(\.edition) == ["MCS2026"])
  }

  /// Two publishers print refined cobalt, 100 and 200 t, and nobody a total; each share lies between theirs.
  @Test func publishersThatDifferSpanTheShare() throws {
    func rows(_ china: Int, _ finland: Int, _ edition: String) -> String {
      "cobalt,production,refinery,,contained,CHN,2022,\(china),t,0,\(edition)\n"
        + "cobalt,production,refinery,,contained,FIN,2022,\(finland),t,0,\(edition)\n"
    }
    let refinery = try stage(
      "refinery", of: "cobalt",
      [
        "usgs/world.csv": (SampleFolder.tables["usgs/world.csv"] ?? "") + rows(70, 30, "MCS2026"),
        "wmd/world.csv": (SampleFolder.tables["wmd/world.csv"] ?? "") + rows(160, 40, "WMD2024"),
      ])
    #expect(refinery.tables.count == 2 && refinery.kind == .derived)
    #expect(refinery.share(of: "CHN") == Interval(70, 80) && refinery.share(of: "FIN") == Interval(20, 30))
    #expect(refinery.share(of: "NOR") == Interval(0))
    #expect(refinery.leader?.country == "CHN")
  }

  /// Neodymium has a reliance of its own, and the import sources of the rare earths.
  @Test func theSharesOfAGroupAreInherited() throws {
    let salient = try #require(SampleFolder.tables["usgs/salient.csv"])
    let own = "neodymium,,net-import-reliance,2022,90,percent,0,MCS2026\n"
    let imports = try stage("imports", of: "neodymium", ["usgs/salient.csv": salient + own])
    #expect(imports.kind == .inherited && imports.share(of: "CHN") == Interval(71))
  }
}
