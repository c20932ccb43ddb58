import Graphs
import Testing

@Suite struct BreadthFirstTests {
  @Test(arguments: Fixture.having("hops"))
  func hops(fixture: Fixture) throws {
    fixture.expect(
      "hops",
      try fixture.unweighted.nodes.flatMap { try fixture.unweighted.hops(from: $0) }.map {
        $0.map(Double.init) ?? .infinity
      })
  }
}
