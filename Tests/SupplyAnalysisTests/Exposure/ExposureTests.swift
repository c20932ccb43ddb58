import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ExposureTests {
  private let network: SupplyNetwork
  private let exposure: Exposure
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    exposure = Exposure(network)
  }

  @Test func exposureIsShareTimesReliance() throws {
    let norway = try #require(exposure.countries.first { $0.code == "NOR" })
    #expect(norway.flows.map(\.mineral) == ["cobalt"])
    #expect(abs(norway.flows[0].exposure.lower - 26 * 0.73) < 1e-12)
    #expect(norway.flows[0].exposure.isExact)
    #expect(exposure.minerals == 4)
    #expect(abs(norway.exposure.lower - 26 * 0.73 / 4) < 1e-12)
  }

  @Test func boundsOfTheRelianceAreCarried() throws {
    let chile = try #require(exposure.countries.first { $0.code == "CHL" })
    #expect(chile.exposure == Interval(25.0 / 4, 25, lowerIsOpen: true))
    #expect(chile.count(atLeast: 50).description == "at least 0, at most 1")
  }

  @Test func theCeilingAddsUnnamedShares() throws {
    // Chile may be among cobalt's others (at most 14 of 44 %, reliance 73) and among rare earths' (29 %, at most 100).
    let chile = try #require(exposure.countries.first { $0.code == "CHL" })
    #expect(abs(chile.ceiling - (100 + 14 * 0.73 + 29) / 4) < 1e-9)
    for country in exposure.countries { #expect(country.ceiling >= country.exposure.upper - 1e-12) }
  }

  @Test func unknownMineralsAreLeftOutAndNamed() {
    #expect(exposure.omitted.map(\.mineral) == ["tungsten"])
    #expect(exposure.omitted.first?.reason.text == "the reliance is withheld")
  }

  @Test func exposuresOfAMineralAddUpToItsReliance() throws {
    let cobalt = exposure.countries.flatMap(\.flows).filter { $0.mineral == "cobalt" }
    let named = cobalt.reduce(0) { $0 + $1.exposure.lower }
    #expect(abs(named - (26 + 16 + 14) * 0.73) < 1e-9)
  }
}
