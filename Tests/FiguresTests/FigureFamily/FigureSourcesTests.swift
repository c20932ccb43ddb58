import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct FigureSourcesTests {
  @Test func aYearWithoutSuppliersIsRefusedWithTheYearsThatHaveSome() throws {
    let supply = try SampleSupply.usual()
    var request = supply.request
    request.year = 1950
    let error = #expect(throws: DataError.self) { try supply.sources.exposure(request) }
    #expect(error?.description.contains("1950") == true && error?.description.contains("2022") == true)
    #expect(try supply.sources.exposure(supply.request, year: 2022).countries.first?.code == "CHN")
  }

  @Test func aFigureOfOneMineralNeedsItsName() throws {
    let supply = try SampleSupply.usual()
    var request = supply.request
    #expect(throws: FigureError.self) { try supply.sources.mineral(request) }
    request.mineral = "zinc"
    #expect(try supply.sources.mineral(request) == "zinc")
  }

  /// A member that has no production of its own is drawn once with its group.
  @Test func aGroupStandsForItsMembers() throws {
    let supply = try SampleSupply.usual()
    var request = supply.request
    request.list = MineralList(name: "chosen", minerals: ["cobalt", "neodymium", "rare-earths"])
    let shares = supply.sources.shares(request)
    #expect(shares.map(\.mineral) == ["cobalt", "rare-earths"])
    #expect(shares.map(\.members) == [["cobalt"], ["neodymium", "rare-earths"]])
  }

  @Test func theSharedOrderIsThatOfTheLastYearKnown() throws {
    let supply = try SampleSupply.usual()
    let ranks = try #require(supply.sources.ranks(supply.request))
    #expect(
      Set(ranks.nodes.keys).isSuperset(of: ["CAN", "CHL", "CHN", "FIN", "MEX", "NOR", "cobalt", "zinc"]))
    #expect(Set(ranks.groups.values).count == ranks.groups.count && ranks.groups["Europe"] != nil)
    let none = MineralList(name: "chosen", minerals: ["tungsten"])
    #expect(supply.sources.ranks(FigureRequest(list: none)) == nil)
  }

  /// The names of the left column from top to bottom.
  private func names(_ family: String, year: Int, _ sources: FigureSources) throws -> [String] {
    var request = FigureRequest(list: try MineralList(named: "us-2022", in: sources.dataset))
    request.year = year
    request.options.ranks = sources.ranks(request)
    let figure = try #require(FigureFamilies.family(named: family)).draw(request, from: sources)
    return figure.words.filter { $0.id.hasPrefix("name:country:") }.sorted { $0.place.y > $1.place.y }
      .map(\.id)
  }

  /// On the repository's own data.
  @Test func countriesStandInOneOrderInAllYearsAndFamilies() throws {
    let sources = try RepositorySources.shared()
    let first = try names("network", year: 2022, sources)
    for other in [
      try names("network", year: 2019, sources), try names("network", year: 2024, sources),
      try names("production", year: 2022, sources),
    ] {
      let common = Set(first).intersection(other)
      // Production names few countries at this size: many minerals leave room for two beside the regions.
      #expect(common.count >= 2)
      #expect(first.filter(common.contains) == other.filter(common.contains))
    }
  }
}
