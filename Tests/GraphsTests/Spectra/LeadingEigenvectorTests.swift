import Testing

@testable import Graphs

@Suite struct LeadingEigenvectorTests {
  /// A long grid's largest eigenvalues nearly tie; its leading vector is a product of sines.
  @Test func aSmallGapIsBridged() throws {
    let (width, height) = (40, 30)
    var edges: [(NodeID, NodeID, Double)] = []
    for x in 0..<width {
      for y in 0..<height {
        let node = NodeID(x * height + y)
        if y + 1 < height { edges.append((node, node + 1, 1)) }
        if x + 1 < width { edges.append((node, node + NodeID(height), 1)) }
      }
    }
    let graph = try Digraph(nodeCount: width * height, edges: edges, directed: false)
    let scores = try graph.eigenvector()
    var expected: [Double] = []
    for x in 1...width {
      for y in 1...height {
        expected.append(
          sine(.pi * Double(x) / Double(width + 1)) * sine(.pi * Double(y) / Double(height + 1)))
      }
    }
    let norm = expected.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for (score, value) in zip(scores.values, expected) { #expect(abs(score - value / norm) < 1e-10) }
    #expect((scores.convergence?.iterations ?? .max) < 1000)
  }

  /// Matrices of all kinds, symmetric or not: the found vector is only stretched.
  @Test(arguments: RandomGraph.seeds)
  func theProductOnlyStretches(seed: UInt64) throws {
    for directed in [true, false] {
      let graph = try RandomGraph.make(
        seed: seed, nodes: 60, edges: 140, weights: .strength, directed: directed)
      guard let scores = try? graph.eigenvector() else { continue }
      let fed = graph.nodes.map { node in
        graph.arcs(into: node).reduce(0) { $0 + $1.weight * scores[$1.source] }
      }
      let value = zip(fed, scores.values).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(zip(fed, scores.values).allSatisfy { abs($0 - value * $1) < 1e-10 * value })
      #expect(scores.values.allSatisfy { $0 >= 0 })
    }
  }

  /// A path's matrix has its largest weight alone as leading value: hubs and authorities are its two ends.
  @Test func aPathOfNearlyEqualWeights() throws {
    let edges = (0..<NodeID(2000)).map { ($0, $0 + 1, 1 + ($0 == 700 ? 1e-3 : 0)) }
    let found = try Digraph(nodeCount: 2001, edges: edges, weights: .strength).hits()
    #expect(abs(found.hubs[700] - 1) < 1e-9)
    #expect(abs(found.authorities[701] - 1) < 1e-9)
  }

  /// Sine by its series, as the tests of this library need no other library.
  private func sine(_ angle: Double) -> Double {
    var (term, sum) = (angle, angle)
    for step in stride(from: 2.0, to: 60, by: 2) {
      term *= -angle * angle / (step * (step + 1))
      sum += term
    }
    return sum
  }
}
