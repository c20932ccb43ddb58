import Graphs
import Testing

@Suite struct ClosenessTests {
  @Test(arguments: Fixture.having("closeness"))
  func hops(fixture: Fixture) throws {
    fixture.expect("closeness", try fixture.unweighted.closeness().values)
  }

  @Test(arguments: Fixture.having("closeness-plain"))
  func plain(fixture: Fixture) throws {
    fixture.expect("closeness-plain", try fixture.unweighted.closeness(improved: false).values)
  }

  @Test(arguments: Fixture.having("closeness-lengths"))
  func lengths(fixture: Fixture) throws {
    fixture.expect("closeness-lengths", try fixture.lengths.closeness().values)
  }

  @Test func moreThanOneBatchOfSources() throws {
    let graph = try RandomGraph.make(seed: 9, nodes: 150, edges: 600)
    let lengths = try graph.withWeights([Double](repeating: 1, count: graph.arcCount), meaning: .length)
    #expect(try graph.closeness(threads: 2) == lengths.closeness(threads: 1))
  }
}
