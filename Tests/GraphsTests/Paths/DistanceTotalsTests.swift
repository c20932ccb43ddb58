import Testing

@testable import Graphs

struct DistanceTotalsTests {
  @Test(arguments: RandomGraph.seeds, [WeightMeaning.none, .length])
  func totalsAreThoseOfTheDistances(seed: UInt64, weights: WeightMeaning) throws {
    // More than 64 nodes: two words of searches at once.
    let graph = try RandomGraph.make(seed: seed, nodes: 70, edges: 100, weights: weights)
    let matrix = try graph.allPairsDistances()
    for incoming in [false, true] {
      let totals = graph.distanceTotals(incoming: incoming, threads: 2)
      for node in graph.nodes {
        let others = graph.nodes.filter { $0 != node }.map { incoming ? matrix[$0, node] : matrix[node, $0] }
          .filter { $0 < .infinity }
        let found = totals[Int(node)]
        #expect(found.reached == Double(others.count))
        #expect(abs(found.sum - others.reduce(0, +)) < 1e-9)
        #expect(abs(found.reciprocalSum - others.reduce(0) { $0 + 1 / $1 }) < 1e-9)
      }
    }
  }

  @Test func aDistanceOfZeroHasNoReciprocal() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 0), (1, 2, 0.5)], weights: .length)
    let totals = graph.distanceTotals(incoming: false, threads: 1)
    #expect(totals.map(\.reached) == [2, 1, 0] && totals.map(\.sum) == [0.5, 0.5, 0])
    #expect(totals.map(\.reciprocalSum) == [2, 2, 0])
  }
}
