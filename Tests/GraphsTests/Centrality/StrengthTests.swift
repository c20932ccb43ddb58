import Graphs
import Testing

@Suite struct StrengthTests {
  @Test(arguments: Fixture.having("degree"))
  func degree(fixture: Fixture) throws {
    fixture.expect("degree", try fixture.strengths.degree().values)
  }

  @Test(arguments: Fixture.having("degree-in"))
  func degreeIn(fixture: Fixture) throws {
    fixture.expect("degree-in", try fixture.strengths.degree(.incoming).values)
  }

  @Test(arguments: Fixture.having("degree-out"))
  func degreeOut(fixture: Fixture) throws {
    fixture.expect("degree-out", try fixture.strengths.degree(.outgoing).values)
  }

  @Test(arguments: Fixture.having("degree-normalized"))
  func normalized(fixture: Fixture) throws {
    fixture.expect("degree-normalized", try fixture.unweighted.degree(normalized: true).values)
  }

  @Test(arguments: Fixture.having("strength"))
  func strength(fixture: Fixture) throws {
    fixture.expect("strength", try fixture.strengths.strength().values)
  }

  @Test(arguments: Fixture.having("strength-in"))
  func strengthIn(fixture: Fixture) throws {
    fixture.expect("strength-in", try fixture.strengths.strength(.incoming).values)
  }

  @Test(arguments: Fixture.having("strength-out"))
  func strengthOut(fixture: Fixture) throws {
    fixture.expect("strength-out", try fixture.strengths.strength(.outgoing).values)
  }

  /// Every arc has two ends.
  @Test(arguments: RandomGraph.seeds)
  func endsAreTwiceTheArcs(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, weights: .strength)
    #expect(graph.degree().sum == Double(2 * graph.arcCount))
    #expect(graph.degree(.incoming).sum == graph.degree(.outgoing).sum)
    let weight = graph.arcs.reduce(0) { $0 + $1.weight }
    #expect(abs(graph.strength().sum - 2 * weight) < 1e-9)
    #expect(graph.reversed.strength(.incoming) == graph.strength(.outgoing))
  }
}
