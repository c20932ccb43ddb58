import Graphs
import Testing

@Suite struct ClusteringTests {
  @Test(arguments: Fixture.having("clustering"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("clustering", try fixture.unweighted.clustering().values)
  }

  @Test(arguments: Fixture.having("clustering-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("clustering-strengths", try fixture.strengths.clustering().values)
  }
}
