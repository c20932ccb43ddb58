import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ChokepointsTests {
  private let network: SupplyNetwork
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func entry(_ country: CountryCode, _ points: Chokepoints) throws -> Chokepoints.Entry {
    try #require(points.ranking.first { $0.country == country })
  }

  @Test func theRankingIsThatOfExposure() {
    let points = Chokepoints(network)
    let ranked = points.ranking.filter { !$0.supplier.parts.isEmpty }.map(\.country)
    #expect(ranked == Exposure(network).countries.map(\.code))
    for (entry, country) in zip(points.ranking, Exposure(network).countries) {
      #expect(abs((entry.supplier.mean?.midpoint ?? -1) - country.exposure.midpoint) < 1e-12)
      #expect(abs((entry.supplier.ceiling ?? -1) - country.ceiling) < 1e-12)
    }
  }

  @Test func cutsAreThreeValued() throws {
    let points = Chokepoints(network, threshold: 50)
    let china = try entry("CHN", points).supplier
    #expect(china.reaching.description == "1" && china.reached == ["rare-earths"])
    let chile = try entry("CHL", points).supplier
    #expect(chile.reaching.description == "at least 0, at most 1" && chile.mayReach == ["lithium"])
    #expect(try entry("CHN", Chokepoints(network, threshold: 72)).supplier.reaching.possible == 0)
  }

  @Test func theThresholdIsReachedNotExceeded() throws {
    let canada = try entry("CAN", Chokepoints(network, threshold: 38.5)).supplier
    #expect(canada.reached == ["zinc"])
  }

  @Test func aSoleSupplierHasAllImports() throws {
    let points = Chokepoints(network)
    #expect(try entry("CHL", points).supplier.sole.certain == 1)
    #expect(try entry("CAN", points).supplier.sole.possible == 0)
  }

  @Test func producersThatSupplyNothingStandInTheRanking() throws {
    let points = Chokepoints(network, rankedBy: .production)
    let congo = try entry("COD", points)
    #expect(congo.supplier.mean == Interval(0) && congo.supplier.parts.isEmpty)
    #expect(congo.producer.reached == ["cobalt"])
    #expect(points.ranking.first?.country == "COD")
  }
}
