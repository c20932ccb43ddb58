import Graphs
import Testing

@Suite struct CondensationTests {
  @Test(arguments: Fixture.having("condensation"))
  func arcs(fixture: Fixture) throws {
    fixture.expect(
      "condensation",
      try fixture.strengths.condensation().graph.arcs.flatMap { [Double($0.source), Double($0.target)] })
  }

  @Test(arguments: RandomGraph.seeds)
  func itHasNoCycle(seed: UInt64) throws {
    #expect(try RandomGraph.make(seed: seed, weights: .strength).condensation().graph.isAcyclic)
  }
}
