import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct RandomFailuresTests {
  private let network: SupplyNetwork
  private let governance: Governance
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    governance = try Governance(data)
  }

  private func failures(
    scale: Double = 0.3, slack: Double = 0, draws: Int = 40_000, seed: UInt64 = 1, threads: Int = 2
  ) -> RandomFailures {
    RandomFailures(
      in: network, governance: governance, scale: scale, slack: slack, threshold: 50, draws: draws,
      seed: seed,
      threads: threads)
  }

  @Test func theMeanIsTheSumOfProbabilityTimesExposure() {
    let drawn = failures()
    let countries = SupplyParts(network, layer: .supply)
    for (end, bound) in [(drawn.lower, \Interval.lower), (drawn.upper, \Interval.upper)] {
      let expected = countries.minerals.flatMap(\.parts).reduce(0.0) { sum, part in
        sum + 0.3 * governance.weight(of: part.country, in: network.year)[keyPath: bound]
          * part.amount[keyPath: bound] / 4
      }
      #expect(abs(end.unmet.mean - expected) < 0.15)
    }
    #expect(drawn.unknown == ["CAN", "CHL", "FIN", "MEX", "NOR"])
  }

  @Test func onlyChinaCanFailAtTheLowerEnd() {
    // China fails with 0.3 g and takes 71 % × 0.95 of rare earths.
    let lower = failures().lower
    let chance = 0.3 * governance.weight(of: "CHN", in: network.year).lower
    #expect(abs(lower.anyCut - chance) < 0.01)
    #expect(abs(lower.unmet.quantile - 71 * 0.95 / 4) < 1e-9)
    #expect(abs(lower.unmet.shortfall - 71 * 0.95 / 4) < 1e-9)
  }

  @Test func certaintyAndImpossibility() {
    let all = failures(scale: 1, draws: 10).upper
    #expect(abs(all.unmet.mean - all.unmet.quantile) < 25)
    let none = failures(scale: 0, draws: 10)
    #expect(none.upper.unmet == none.lower.unmet && none.upper.unmet.shortfall == 0)
  }

  @Test func theNumberOfThreadsChangesNothing() {
    let one = failures(draws: 30_000, threads: 1)
    let two = failures(draws: 30_000, threads: 4)
    #expect(one.lower == two.lower && one.upper == two.upper)
    #expect(one.upper != failures(draws: 30_000, seed: 2).upper)
  }

  @Test func slackLessensTheLoss() {
    #expect(failures(slack: 0.5, draws: 5000).upper.unmet.mean <= failures(draws: 5000).upper.unmet.mean)
  }
}
