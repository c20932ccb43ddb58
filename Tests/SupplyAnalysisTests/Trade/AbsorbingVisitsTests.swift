import Graphs
import Testing

@testable import SupplyAnalysis

struct AbsorbingVisitsTests {
  @Test func aChainIsVisitedOnce() {
    // 0 goes to 1, 1 to 2, 2 ends.
    let visits = AbsorbingVisits(moves: [0, 1, 0, 0, 0, 1, 0, 0, 0], ends: [0, 0, 1]).visits(from: [1, 0, 0])
    #expect(visits == [1, 1, 1])
  }

  @Test func aLoopIsVisitedAsAGeometricSeries() {
    // From 0 back to 0 with 3/4: four visits; from there to 1, which ends.
    let visits = AbsorbingVisits(moves: [0.75, 0.25, 0, 0], ends: [0, 1]).visits(from: [1, 0])
    #expect(visits == [4, 1])
  }

  @Test func aWalkThatHardlyEndsKeepsItsAccuracy() {
    // 0 and 1 send everything to each other but for 1e-15, which only 1 lets out.
    let out = 1e-15
    let visits = AbsorbingVisits(moves: [0, 1, 1 - out, 0], ends: [0, out]).visits(from: [1, 0])
    #expect(abs(visits[1] * out - 1) < 1e-12)
  }

  @Test func nothingStartsNowhere() {
    #expect(AbsorbingVisits(moves: [], ends: []).visits(from: []) == [])
    #expect(AbsorbingVisits(moves: [0], ends: [1]).visits(from: [0]) == [0])
  }

  @Test func startsAddUp() {
    // 0 and 1 send half to each other; what starts in each is visited apart and together alike.
    let walk = AbsorbingVisits(moves: [0, 0.5, 0.5, 0], ends: [0.5, 0.5])
    #expect(walk.visits(from: [1, 0]) == [4.0 / 3, 2.0 / 3])
    #expect(walk.visits(from: [1, 1]) == [2, 2])
  }

  @Test(arguments: 0..<50) func endingsAddUpToStarts(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...20, using: &random)
    var (moves, ends): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      let row = (0...count).map { _ in Double.random(in: 0..<1, using: &random) }
      let sum = row.reduce(0, +)
      moves += row.dropLast().map { $0 / sum }
      ends.append((row.last ?? 0) / sum)
    }
    let starts = (0..<count).map { _ in Double.random(in: 0..<1, using: &random) }
    let visits = AbsorbingVisits(moves: moves, ends: ends).visits(from: starts)
    let ended = zip(visits, ends).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(ended - starts.reduce(0, +)) < 1e-9)
    // y = s + y M.
    for state in 0..<count {
      let arrived = (0..<count).reduce(starts[state]) { $0 + visits[$1] * moves[$1 * count + state] }
      #expect(abs(arrived - visits[state]) < 1e-9 * max(1, visits[state]))
    }
  }
}
