import Diagrams
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// The order that the figures of a list share.
struct RibbonOrderTests {
  /// The names of the left column from top to bottom.
  private func names(_ family: String, year: Int, _ sources: FigureSources) throws -> [String] {
    var request = FigureRequest(list: try MineralList(named: "us-2022", in: sources.dataset))
    request.year = year
    request.options.ranks = sources.ranks(request)
    let figure = try #require(FigureFamilies.family(named: family)).draw(request, from: sources)
    return figure.words.filter { $0.id.hasPrefix("name:country:") }.sorted { $0.place.y > $1.place.y }
      .map(\.id)
  }

  @Test func countriesStandInOneOrderInAllYearsAndFamilies() throws {
    let sources = try FigureSources(try Dataset(folder: RepositoryData.folder))
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
