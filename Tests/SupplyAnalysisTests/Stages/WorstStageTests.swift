import Graphs
import SupplyData
import Testing

@testable import SupplyAnalysis

struct WorstStageTests {
  @Test func theLargestLowerBoundNamesTheStage() throws {
    let worst = try #require(
      WorstStage([
        (.production("mine"), Interval(5)), (.production("refinery"), Interval(60, 70)),
        (.imports, Interval(0, 65)),
      ]))
    #expect(worst.stage == .production("refinery"))
    #expect(worst.value == Interval(60, 70))
    #expect(worst.mayBe == [.imports])
  }

  @Test func ofEqualStagesTheEarliest() {
    let equal: [(stage: ChainStage, value: Interval)] = [
      (.production("mine"), Interval(40)), (.imports, Interval(40)),
    ]
    #expect(WorstStage(equal)?.stage == .production("mine"))
    #expect(WorstStage(equal)?.mayBe == [])
  }

  @Test func noStageIsNoShare() { #expect(WorstStage([]) == nil) }

  /// The worst stage is at least each stage, at either end of the bounds.
  @Test func neverLessThanAnyStage() throws {
    var generator = SplitMix64(seed: 17)
    for _ in 0..<500 {
      let shares = (0..<Int.random(in: 1...5, using: &generator)).map { place in
        let low = Double.random(in: 0...100, using: &generator)
        return (
          stage: place == 4 ? ChainStage.imports : .production("stage \(place)"),
          value: Interval(low, Double.random(in: low...100, using: &generator))
        )
      }
      let worst = try #require(WorstStage(shares))
      for (stage, share) in shares {
        #expect(worst.value.lower >= share.lower && worst.value.upper >= share.upper)
        let isNamed = stage == worst.stage || worst.mayBe.contains(stage)
        #expect(isNamed || share.upper <= worst.value.lower)
      }
    }
  }
}
