import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

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
  ) throws -> RandomFailures {
    try RandomFailures(
      in: SupplyParts(network, layer: .supply), governance: governance,
      options: .init(
        scale: scale, slack: slack, threshold: 50, draws: draws, seed: seed, threads: threads))
  }

  @Test func withoutSlackTheMeanIsTheSumOfProbabilityTimesExposure() throws {
    let failures = try failures(draws: 10)
    let parts = SupplyParts(network, layer: .supply)
    for (end, bound) in [(failures.lower, \Interval.lower), (failures.upper, \Interval.upper)] {
      let expected = parts.minerals.flatMap(\.parts).reduce(0.0) { sum, part in
        sum + 0.3 * governance.weight(of: part.country, in: network.year)[keyPath: bound]
          * part.amount[keyPath: bound] / 4
      }
      #expect(abs(end.unmet.mean.value - expected) < 1e-9)
      #expect(end.unmet.mean.standardError == nil && end.lost.mean.standardError == nil)
    }
    #expect(failures.unknown == ["CAN", "CHL", "FIN", "MEX", "NOR"])
  }

  /// The exact mean is that of the draws within their error, with and without slack.
  @Test(arguments: [0, 0.2, 1.5]) func theExactMeanIsWhatTheDrawsApproach(slack: Double) throws {
    let parts = SupplyParts(network, layer: .supply)
    let exact = try failures(scale: 1, slack: slack, draws: 200_000).upper
    func probability(_ country: CountryCode) -> Double {
      governance.weight(of: country, in: network.year).upper
    }
    let means = try #require(
      FailureMeans(parts, end: \.upper, probability: probability, slack: slack, threshold: 50))
    #expect(exact.unmet.mean.value == means.unmet && exact.lost.mean.value == means.lost)
    // By hand: each mineral's suppliers drawn from two failing with certainty to all of them.
    var random = SplitMix64(seed: 11)
    var sum = 0.0
    let draws = 40_000
    for _ in 0..<draws {
      let failed = Set(
        parts.countries.filter { Double.random(in: 0..<1, using: &random) < probability($0) })
      for mineral in parts.minerals {
        let lost = mineral.parts.filter { failed.contains($0.country) }.reduce(0) { $0 + $1.amount.upper }
        let whole = mineral.parts.reduce(mineral.unnamed.upper) { $0 + $1.amount.upper }
        sum += max(0, lost - slack * (whole - lost)) / Double(parts.minerals.count)
      }
    }
    #expect(abs(sum / Double(draws) - means.unmet) < 0.5)
  }

  @Test func onlyChinaCanFailAtTheLowerEnd() throws {
    // China fails with 0.3 g and takes 71 % × 0.95 of rare earths.
    let lower = try failures().lower
    let chance = 0.3 * governance.weight(of: "CHN", in: network.year).lower
    #expect(abs(lower.anyLost.value - chance) < 5 * (lower.anyLost.standardError ?? 0))
    #expect(abs(lower.unmet.quantile.value - 71 * 0.95 / 4) < 1e-9)
    #expect(abs(lower.unmet.shortfall.value - 71 * 0.95 / 4) < 1e-9)
    #expect(abs(lower.lost.mean.value - chance) < 1e-12)
  }

  @Test func certaintyAndImpossibility() throws {
    let none = try failures(scale: 0, draws: 10)
    #expect(none.upper.unmet == none.lower.unmet && none.upper.unmet.shortfall.value == 0)
    #expect(none.upper.anyLost == .init(0, standardError: 0))
  }

  @Test func standardErrorsFallWithTheRootOfTheDraws() throws {
    let (few, many) = (try failures(draws: 2000).upper, try failures(draws: 200_000).upper)
    let ratio = (few.unmet.shortfall.standardError ?? 0) / (many.unmet.shortfall.standardError ?? 1)
    #expect(ratio > 5 && ratio < 20)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let one = try failures(draws: 30_000, threads: 1)
    let two = try failures(draws: 30_000, threads: 4)
    #expect(one.lower == two.lower && one.upper == two.upper)
    #expect(try one.upper != failures(draws: 30_000, seed: 2).upper)
  }

  @Test func slackLessensTheLoss() throws {
    let (with, without) = (try failures(slack: 0.5, draws: 5000), try failures(draws: 5000))
    #expect(with.upper.unmet.mean.value <= without.upper.unmet.mean.value)
  }
}
