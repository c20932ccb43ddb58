import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct SharedMineralsTests {
  private func shared(_ tables: [String: String] = [:]) throws -> SharedMinerals {
    let data = try SampleFolder.loaded(tables)
    return try SharedMinerals(
      try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data))
  }

  @Test func suppliersOfAMineralAreTied() throws {
    // Cobalt: Canada, Finland, Norway. Zinc: Canada, Mexico. Chile and China are alone.
    let shared = try shared()
    #expect(shared.ties.map { "\($0.first)-\($0.second)" } == ["CAN-FIN", "CAN-MEX", "CAN-NOR", "FIN-NOR"])
    #expect(shared.ties.allSatisfy { $0.minerals.count == 1 })
    #expect(shared.countries.map(\.code).sorted() == ["CAN", "CHL", "CHN", "FIN", "MEX", "NOR"])
    #expect(shared.countries.first { $0.code == "CAN" }?.minerals == ["cobalt", "zinc"])
    // Mexico's only tie stands out; a forest of four countries has three ties.
    #expect(shared.ties.first { $0.second == "MEX" }?.chance == 0)
    #expect(shared.ties.filter(\.isInForest).count == 3)
    #expect(shared.backbone(level: 1e-9).count == 3 && shared.backbone(level: 1).count == 4)
  }

  @Test func theWeightIsTheNumberOfMinerals() throws {
    let sources = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let shared = try shared([
      "usgs/import_sources.csv": sources.replacing(
        "zinc,,2021,2024,CAN,50,MCS2026",
        with: "zinc,,2021,2024,CAN,30,MCS2026\nzinc,,2021,2024,NOR,20,MCS2026")
    ])
    let heaviest = try #require(shared.ties.first)
    #expect(heaviest.first == "CAN" && heaviest.second == "NOR" && heaviest.minerals == ["cobalt", "zinc"])
    #expect(heaviest.isInForest)
  }
}
