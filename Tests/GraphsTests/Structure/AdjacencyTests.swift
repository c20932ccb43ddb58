import Testing

@testable import Graphs

struct AdjacencyTests {
  // 0 → 1, 0 → 2, 2 → 1.
  private let rows = Adjacency(offsets: [0, 2, 2, 3], nodes: [1, 2, 1], weights: [5, 7, 9], arcs: [])

  @Test func transposingTurnsEveryArcRound() {
    let back = rows.transposed()
    #expect(back.offsets == [0, 0, 2, 3] && back.nodes == [0, 2, 0])
    #expect(back.weights == [5, 9, 7] && back.arcs == [0, 2, 1])
    #expect((0..<3).map { back.arc(at: $0) } == [0, 2, 1] && (0..<3).map { rows.arc(at: $0) } == [0, 1, 2])
    let again = back.transposed()
    #expect(again.offsets == rows.offsets && again.nodes == rows.nodes && again.weights == rows.weights)
  }

  @Test func withoutWeightsEachCountsOne() {
    let plain = Adjacency(offsets: [0, 1], nodes: [0], weights: [], arcs: [])
    #expect(plain.weight(at: 0) == 1 && plain.transposed().weights.isEmpty && rows.weight(at: 2) == 9)
  }

  @Test func rowsAreReadThroughPointers() {
    rows.withRows { pointers in
      #expect((0..<3).map(pointers.degree) == [2, 0, 1])
      #expect(pointers.start(2) == 2 && pointers.end(2) == 3 && pointers.nodes[2] == 1)
      #expect(pointers.weights?[1] == 7)
    }
    let empty = Adjacency(offsets: [0], nodes: [], weights: [], arcs: [])
    #expect(empty.nodeCount == 0 && empty.withRows { $0.weights == nil })
    #expect(empty.transposed().offsets == [0])
  }

  @Test func whatTheBodyThrowsIsThrown() {
    #expect(throws: GraphError.needsDirected(measure: "x")) {
      try rows.withRows { _ throws(GraphError) -> Void in throw .needsDirected(measure: "x") }
    }
  }
}
