import Graphs
import Testing

@Suite struct AllPairsTests {
  @Test(arguments: Fixture.having("distances"))
  func distances(fixture: Fixture) throws {
    fixture.expect("distances", try fixture.lengths.allPairsDistances().values)
  }

  @Test(arguments: Fixture.having("hops"))
  func hops(fixture: Fixture) throws {
    fixture.expect("hops", try fixture.unweighted.allPairsDistances().values)
  }

  @Test(arguments: RandomGraph.seeds)
  func noDetourIsShorter(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .length)
    let distance = try graph.allPairsDistances(threads: 2)
    for a in graph.nodes {
      for b in graph.nodes {
        for c in graph.nodes { #expect(distance[a, c] <= distance[a, b] + distance[b, c] + 1e-12) }
      }
    }
    #expect(distance.diameter < .infinity)
  }
}
