import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ResultDiffTests {
  private func diff(_ tables: [String: String]) throws -> [ResultDiff.Move] {
    let (old, new) = (try SampleFolder.loaded(), try SampleFolder.loaded(tables))
    return try ResultDiff(
      from: try NetworkSources(old), to: try NetworkSources(new),
      list: MineralList(name: "two", minerals: ["cobalt", "zinc"]), period: YearWindow(2022, 2022)
    ).moves
  }

  @Test func nothingMovesWhereNothingChanged() throws {
    #expect(try diff([:]).isEmpty)
  }

  /// Canada 80 % instead of 14, at 73 % reliance 58 % of consumption: another leader, and a chokepoint.
  @Test func whatMovesIsNamed() throws {
    let sources = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let moves = try diff([
      "usgs/import_sources.csv": sources.replacing("2021,2024,CAN,14", with: "2021,2024,CAN,80")
        .replacing("cobalt,,2021,2024,FIN,16,MCS2026\n", with: "")
        .replacing("cobalt,,2021,2024,NOR,26,MCS2026\n", with: "")
        .replacing("cobalt,,2021,2024,OTH,44", with: "cobalt,,2021,2024,OTH,20"),
      "usgs/salient.csv": try #require(SampleFolder.tables["usgs/salient.csv"]).replacing(
        "net-import-reliance,2022,77", with: "net-import-reliance,2022,W"),
    ])
    #expect(
      moves.map { [$0.subject.rawValue, $0.mineral.rawValue, $0.old, $0.new] } == [
        ["reliance", "zinc", "77", "W"], ["leader", "cobalt", "NOR", "CAN"],
        ["chokepoint", "cobalt", "", "CAN"],
      ])
  }
}
