import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct LossSamplingTests {
  private let network: SupplyNetwork
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func sampling(_ removed: Set<CountryCode>, slack: Double = 0.2, seed: UInt64 = 1) throws
    -> LossSampling
  {
    try LossSampling(
      removing: removed, from: SupplyParts(network, layer: .supply), slack: slack, threshold: 50, draws: 4000,
      seed: seed)
  }

  @Test func exactFiguresGiveOnePoint() throws {
    let norway = try sampling(["NOR"])
    #expect(abs(norway.loss.low - 26 * 0.73 / 4) < 1e-9 && abs(norway.loss.high - 26 * 0.73 / 4) < 1e-9)
    #expect(abs(norway.unmet.mean - (26 - 14.8) * 0.73 / 4) < 1e-9)
    #expect(norway.lost.high == 0)
  }

  @Test func boundsAreDrawnEvenly() throws {
    // All of lithium, reliance anywhere from 25 to 100: mean 62.5, and 50 or more in two of three draws.
    let chile = try sampling(["CHL"])
    #expect(abs(chile.loss.mean * 4 - 62.5) < 1.5)
    #expect(abs(chile.loss.low * 4 - 28.75) < 2 && abs(chile.loss.high * 4 - 96.25) < 2)
    #expect(abs(chile.lost.mean - 2.0 / 3) < 0.05)
  }

  @Test func theSameSeedGivesTheSameNumbers() throws {
    #expect(try sampling(["CHL", "CHN"]).loss == sampling(["CHL", "CHN"]).loss)
    #expect(try sampling(["CHL"]).loss != sampling(["CHL"], seed: 2).loss)
  }

  @Test func drawsLieWithinTheBounds() throws {
    let parts = SupplyParts(network, layer: .supply).minerals
    let removed: Set<CountryCode> = ["CHL", "CHN", "NOR"]
    let bounds = parts.reduce(Interval(0)) { $0 + $1.loss(of: removed) } * 0.25
    let drawn = try sampling(removed, slack: 0)
    #expect(drawn.loss.low >= bounds.lower - 1e-9 && drawn.loss.high <= bounds.upper + 1e-9)
    #expect(drawn.unmet == drawn.loss)
  }
}
