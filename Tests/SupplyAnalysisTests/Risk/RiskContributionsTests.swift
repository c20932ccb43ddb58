import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct RiskContributionsTests {
  @Test func aMeanOverNoSeriesIsUnknown() throws {
    let sample = try RiskSample()
    let network = try SupplyNetwork(
      year: 2022, list: MineralList(name: "tungsten", minerals: ["tungsten"]), sources: sample.sources)
    #expect(throws: DataError.self) { try RiskContributions(network, sample.governance) }
  }

  @Test func meansAreOverAllKnownSeries() throws {
    let sample = try RiskSample()
    let contributions = try RiskContributions(sample.network(), sample.governance)
    #expect(contributions.series == ["cobalt", "lithium"])
    // Congo adds 3600 to cobalt and nothing to lithium; lithium's unnamed half up to 2500.
    #expect(contributions.countries.first?.code == "COD")
    #expect(contributions.countries.first?.mean == Interval(1800))
    #expect(contributions.countries.first?.first == ["cobalt"])
    #expect(contributions.other == Interval(0, 1250))
    let risk = try sample.risk()
    let mean = risk.entries.compactMap(\.risk.value).reduce(Interval(0), +) * 0.5
    let sum = contributions.countries.reduce(contributions.other) { $0 + $1.mean }
    #expect(abs(sum.lower - mean.lower) < 1e-9 && abs(sum.upper - mean.upper) < 1e-9)
  }
}
