import Graphs
import Testing

@Suite struct EigenvectorTests {
  @Test(arguments: Fixture.having("eigenvector"))
  func unweighted(fixture: Fixture) throws {
    fixture.expect("eigenvector", try fixture.unweighted.eigenvector().values)
  }

  @Test(arguments: Fixture.having("eigenvector-strengths"))
  func strengths(fixture: Fixture) throws {
    fixture.expect("eigenvector-strengths", try fixture.strengths.eigenvector().values)
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
