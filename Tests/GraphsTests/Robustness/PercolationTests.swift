import Graphs
import Testing

extension Fixture {
  var removals: [NodeID] {
    (0..<NodeID(nodeCount)).sorted { ($0 * 5 % 7, $0) < ($1 * 5 % 7, $1) }
  }
}

@Suite struct PercolationTests {
  @Test(arguments: Fixture.having("percolation"))
  func sizes(fixture: Fixture) throws {
    fixture.expect(
      "percolation",
      try fixture.unweighted.percolation(removing: fixture.removals).largestComponents.map(Double.init))
  }

  @Test func robustnessOfAStar() throws {
    let star = try Fixture.named("star-6").unweighted
    let attack = try star.percolation(removing: [0, 1])
    #expect(attack.largestComponents == [6, 1, 1])
    #expect(attack.componentCounts == [1, 5, 4])
    #expect(abs(attack.robustness - 1.0 / 6) < 1e-15)
    #expect(try star.percolation(removing: []).robustness == 0)
    #expect(throws: GraphError.self) { try star.percolation(removing: [1, 1]) }
    #expect(throws: GraphError.self) { try star.percolation(removing: [6]) }
  }
}
