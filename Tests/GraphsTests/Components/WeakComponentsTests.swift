import Graphs
import Testing

@Suite struct WeakComponentsTests {
  @Test(arguments: Fixture.having("weak-components"))
  func labels(fixture: Fixture) throws {
    fixture.expect("weak-components", try fixture.unweighted.weakComponents().labels.map(Double.init))
  }
}
