import Graphs
import Testing

@Suite struct EigenvectorTests {
  @Test(arguments: Fixture.having("eigenvector"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("eigenvector", try fixture.unweighted.eigenvector(tolerance: 1e-14).values)
  }

  @Test(arguments: Fixture.having("eigenvector-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("eigenvector-strengths", try fixture.strengths.eigenvector(tolerance: 1e-14).values)
  }

  /// Multiplying the matrix with the vector only stretches it.
  @Test(arguments: RandomGraph.seeds)
  func itIsAnEigenvector(seed: UInt64) throws {
    let graph = try RandomGraph.make(seed: seed, nodes: 20, edges: 90, weights: .strength)
    let scores = try graph.eigenvector()
    let fed = graph.nodes.map { node in
      graph.arcs(into: node).reduce(0) { $0 + $1.weight * scores[$1.source] }
    }
    let eigenvalue = zip(fed, scores.values).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(zip(fed, scores.values).allSatisfy { abs($0 - eigenvalue * $1) < 1e-9 * eigenvalue })
    #expect(abs(scores.values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
  }

  @Test func withoutCyclesItIsUndefined() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1)])
    #expect(throws: GraphError.self) { try graph.eigenvector() }
    #expect(try DigraphBuilder().build().eigenvector().values.isEmpty)
  }

  @Test func tooFewPassesAreToldApart() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, 1)], directed: false)
    do {
      _ = try graph.eigenvector(maximumIterations: 2)
      Issue.record("two passes cannot be enough")
    } catch {
      guard case .notConverged(_, let iterations, let residual) = error else { throw error }
      #expect(iterations == 2)
      #expect(residual > 0)
    }
    #expect((try graph.eigenvector().convergence?.iterations ?? 0) > 2)
  }
}
