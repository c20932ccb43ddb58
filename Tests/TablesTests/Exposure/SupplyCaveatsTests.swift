import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct SupplyCaveatsTests {
  private func network(
    _ tables: [String: String] = [:], rule: ImportRule = .best, minerals: [MineralID]? = nil
  ) throws -> (SupplyNetwork, Register) {
    let data = try SampleFolder.loaded(tables)
    let list =
      try minerals.map { MineralList(name: "some", minerals: $0) } ?? MineralList(named: "us-2022", in: data)
    return (
      try SupplyNetwork(year: 2022, list: list, imports: rule, sources: try NetworkSources(data)),
      data.reference.register
    )
  }

  @Test func printedSharesNameTheirWindows() throws {
    let (network, register) = try network()
    #expect(
      SupplyCaveats.imports(network, in: register) == [
        Note(
          .source,
          "Import shares of 4 minerals: USGS import sources, averages of 2021-24; shares of quantity.")
      ])
  }

  @Test func tradedSharesNameTheirScope() throws {
    let (network, register) = try network(rule: ImportRule(.baci), minerals: ["cobalt"])
    #expect(
      SupplyCaveats.imports(network, in: register) == [
        Note(
          .source,
          "Import shares of 1 mineral: CEPII BACI, value of 2022, not tonnes. Scope: cobalt, HS 282200, oxides only."
        )
      ])
  }

  @Test func whatARestatementIsOfIsSaid() throws {
    let (network, register) = try network(
      [
        "usgs/import_sources.csv": """
        mineral,form,from,to,country,share,edition,via
        cobalt,,2021,2024,NOR,100,MCS2026,Factbook
        zinc,,2021,2024,CAN,100,MCS2026,

        """
      ], minerals: ["cobalt", "zinc"])
    #expect(
      SupplyCaveats.imports(network, in: register).last
        == Note(.source, "Some lists are restated by others: Factbook."))
  }

  @Test func whatAYearOfTradeLacksIsACaution() throws {
    let (network, register) = try network(
      [
        "baci/coverage.csv": """
        edition,year,nomenclature,partners_kept,countries_missing,quantity
        BACI202601,2022,HS12,6,FIN NOR,0

        """
      ], rule: ImportRule(.baci), minerals: ["cobalt"])
    #expect(
      Array(SupplyCaveats.imports(network, in: register).dropFirst()) == [
        Note(
          .caution,
          "Trade of 2022 keeps only the 6 largest partners of each country in this extract of BACI202601."),
        Note(.caution, "Missing from the trade of 2022 in this extract of BACI202601: Finland and Norway."),
      ])
    #expect(SupplyCaveats.trade(nil, in: register).isEmpty)
  }

  @Test func whatCountsAsOneIsSaid() throws {
    #expect(
      SupplyCaveats.counting(try network().0)
        == "The 6 entries of us-2022 are 5 reported series; elements reported as a group count once.")
    #expect(
      SupplyCaveats.counting(try network(minerals: ["cobalt", "zinc"]).0) == "Every mineral counts once.")
  }

  /// Stages by how many minerals are at each, the commonest first.
  @Test func stagesAreCounted() throws {
    #expect(SupplyCaveats.stages(SupplyParts(try network().0, layer: .production)) == "mine 2")
    let world = (SampleFolder.tables["usgs/world.csv"] ?? "").replacing(
      "cobalt,production,mine", with: "cobalt,production,")
    let parts = SupplyParts(try network(["usgs/world.csv": world]).0, layer: .production)
    #expect(SupplyCaveats.stages(parts) == "mine 1, no stage named 1")
  }
}
