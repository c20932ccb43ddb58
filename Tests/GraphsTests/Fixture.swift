import Foundation
import Graphs
import Testing

/// A graph and what another tool computed for it; see Fixtures/make_fixtures.py.
struct Fixture: Sendable, CustomTestStringConvertible {
  let name: String
  let isDirected: Bool
  let nodeCount: Int
  private(set) var edges: [(NodeID, NodeID, Double)] = []
  private var values: [String: [Double]] = [:]

  var testDescription: String { name }

  /// The values of a measure, empty where the other tool had none.
  subscript(key: String) -> [Double] { values[key] ?? [] }

  static let all = read("known-graphs") + read("random-graphs")
  static let bipartite = read("bipartite-graphs")

  /// The graphs for which the other tool has a measure.
  static func having(_ key: String) -> [Fixture] { all.filter { $0.values[key] != nil } }

  /// The bipartite graphs for which the other tool has a measure.
  static func bipartite(having key: String) -> [Fixture] { bipartite.filter { $0.values[key] != nil } }

  static func named(_ name: String) throws -> Fixture { try #require(all.first { $0.name == name }) }

  func graph(_ weights: WeightMeaning) throws -> Digraph {
    try Digraph(
      nodeCount: nodeCount, edges: edges, weights: weights, directed: isDirected, duplicates: .sum)
  }

  var unweighted: Digraph { get throws { try graph(.none) } }
  var lengths: Digraph { get throws { try graph(.length) } }
  var strengths: Digraph { get throws { try graph(.strength) } }

  /// Expects values equal to the other tool's to 1e-9, relative to the larger of the value and `floor`.
  func expect(
    _ key: String, _ actual: [Double], floor: Double = 1e-3, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = self[key]
    #expect(actual.count == expected.count, sourceLocation: sourceLocation)
    for (index, (value, wanted)) in zip(actual, expected).enumerated() {
      let isEqual =
        value == wanted || (value.isNaN && wanted.isNaN)
        || abs(value - wanted) <= 1e-9 * max(abs(wanted), floor)
      if !isEqual {
        Issue.record(
          "\(name) \(key)[\(index)] is \(value), not \(wanted)", sourceLocation: sourceLocation)
        return
      }
    }
  }

  private static func read(_ name: String) -> [Fixture] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var fixtures: [Fixture] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      if words[0] == "graph" {
        fixtures.append(
          Fixture(name: String(words[1]), isDirected: words[2] == "directed", nodeCount: Int(words[3]) ?? 0))
        continue
      }
      let numbers = words.dropFirst().map { Double($0) ?? .nan }
      if words[0] == "edges" {
        fixtures[fixtures.count - 1].edges = stride(from: 0, to: numbers.count, by: 3).map {
          (NodeID(numbers[$0]), NodeID(numbers[$0 + 1]), numbers[$0 + 2])
        }
      } else {
        fixtures[fixtures.count - 1].values[String(words[0])] = numbers
      }
    }
    return fixtures
  }
}

/// Small random graphs for laws that hold on every graph.
enum RandomGraph {
  static let seeds = UInt64(1)...25

  static func make(
    seed: UInt64, nodes: Int = 12, edges: Int = 30, weights: WeightMeaning = .none, directed: Bool = true
  ) throws -> Digraph {
    var generator = SplitMix64(seed: seed)
    var builder = DigraphBuilder(weights: weights, directed: directed, duplicates: .sum, selfLoops: .drop)
    for _ in 0..<edges {
      try builder.addEdge(
        from: NodeID.random(in: 0..<NodeID(nodes), using: &generator),
        to: NodeID.random(in: 0..<NodeID(nodes), using: &generator),
        weight: Double(Int.random(in: 1...20, using: &generator)) / 4)
    }
    return try builder.build(nodeCount: nodes)
  }
}
