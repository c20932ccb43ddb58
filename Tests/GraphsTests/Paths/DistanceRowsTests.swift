import Graphs
import Testing

struct DistanceRowsTests {
  /// Row by row, in order, over more rows than are computed at once.
  @Test(arguments: [WeightMeaning.none, .length])
  func rowsAreThoseOfTheMatrix(weights: WeightMeaning) throws {
    let graph = try RandomGraph.make(seed: 3, nodes: 150, edges: 300, weights: weights)
    let matrix = try graph.allPairsDistances()
    let rows = try graph.distanceRows(threads: 3)
    #expect(rows.count == 150 * 150)
    var next: NodeID = 0
    rows.forEach { source, distances in
      #expect(source == next && distances.count == 150)
      for node in graph.nodes { #expect(distances[Int(node)] == matrix[source, node]) }
      next += 1
    }
    #expect(next == 150)
  }

  @Test func whereNoPathLeadsTheDistanceIsInfinite() throws {
    let graph = try Digraph(nodeCount: 3, edges: [(0, 1, 0.5), (1, 2, 0.25)], weights: .length)
    var found: [[Double]] = []
    try graph.distanceRows(threads: 1).forEach { _, distances in found.append(Array(distances)) }
    #expect(found == [[0, 0.5, 0.75], [.infinity, 0, 0.25], [.infinity, .infinity, 0]])
  }

  @Test func aReaderMayStop() throws {
    let rows = try RandomGraph.make(seed: 3, nodes: 100).distanceRows()
    var seen = 0
    #expect(throws: GraphError.needsDirected(measure: "stop")) {
      try rows.forEach { _, _ throws(GraphError) in
        seen += 1
        if seen == 2 { throw .needsDirected(measure: "stop") }
      }
    }
    #expect(seen == 2)
  }

  @Test func strengthsAreNoLengthsAndNoNodesHaveNoRows() throws {
    #expect(throws: GraphError.needsLengths(measure: "all-pairs distances")) {
      try RandomGraph.make(seed: 1, weights: .strength).distanceRows()
    }
    let none = try DigraphBuilder().build().distanceRows()
    none.forEach { _, _ in Issue.record("a row of no node") }
    #expect(none.count == 0)
  }
}
