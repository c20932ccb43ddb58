import Graphs
import SupplyData
import Testing

@testable import SupplyAnalysis

struct GovernanceWeightedIndexTests {
  private func index(
    _ shares: [(CountryCode, Double)], other: Double? = nil, largest: Bool = false,
    _ weights: [CountryCode: Interval]
  ) -> GovernanceWeightedIndex {
    GovernanceWeightedIndex(
      of: shares.map { ($0.0, Interval($0.1)) }, other: other.map { Interval($0) }, namesLargest: largest,
      weight: { weights[$0] ?? Interval(0, 1) })
  }

  @Test func everySquareIsWeighted() {
    let index = index([("CAN", 40), ("COD", 60)], ["CAN": Interval(0.25), "COD": Interval(1)])
    #expect(index.value == Interval(1600 * 0.25 + 3600))
    #expect(index.parts.map(\.country) == ["COD", "CAN"])
  }

  @Test func withAWeightOfOneItIsThePlainIndex() {
    let shares: [(CountryCode, Double)] = [("CAN", 14), ("FIN", 16), ("NOR", 26), ("JPN", 14)]
    let weights = Dictionary(uniqueKeysWithValues: shares.map { ($0.0, Interval(1)) })
    for largest in [true, false] {
      let plain = HerfindahlHirschman.index(
        of: shares.map { Interval($0.1) }, other: Interval(30), namesLargest: largest)
      let weighted = index(shares, other: 30, largest: largest, weights).value
      #expect(abs(weighted.upper - plain.upper) < 1e-9 && weighted.lower == plain.lower)
    }
  }

  @Test func theUnknownWidens() {
    #expect(index([("MEX", 100)], [:]).value == Interval(0, 10_000))
    #expect(index([("CAN", 50)], other: 50, ["CAN": Interval(0)]).value == Interval(0, 2500))
  }

  @Test func drawsLieWithinTheBounds() {
    let index = index(
      [("CAN", 50), ("MEX", 30)], other: 20, largest: true, ["CAN": Interval(0.2, 0.4)])
    var generator = SplitMix64(seed: 5)
    for _ in 0..<1000 {
      let value = index.draw(&generator)
      #expect(index.value.lower - 1e-9 <= value && value <= index.value.upper + 1e-9)
    }
  }
}
