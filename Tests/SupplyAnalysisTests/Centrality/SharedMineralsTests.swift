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
    let all = Set(shared.countries.map(\.code))
    #expect(try shared.backbone(level: 1e-9, among: all).count == 3)
    #expect(try shared.backbone(level: 1, among: all).count == 4)
    // The forest is that of the countries shown, whatever joins them in the whole.
    #expect(try shared.backbone(level: 1e-9, among: ["FIN", "NOR"]).map(\.first) == ["FIN"])
    #expect(shared.ties(among: ["CAN", "FIN", "CHN"]).count == 1)
  }

  @Test func communitiesHoldWhoSharesMinerals() throws {
    let shared = try shared()
    func community(_ code: CountryCode) -> Int? { shared.countries.first { $0.code == code }?.community }
    // Modularity of one group with all four ties is 0; nobody gains by joining Chile or China, who share nothing.
    #expect(community("FIN") == community("NOR") && community("CHL") != community("CHN"))
    #expect(community("CHN") != community("CAN") && shared.modularity >= 0)
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
    #expect(try shared.backbone(level: 1e-9, among: ["CAN", "NOR"]).count == 1)
  }
}
